import { carriedBy } from '#shared/copying/in-html.ts'
import { ok } from '#shared/kit/result.ts'
import type { HandlersOf } from './context.ts'

/** The page may write what it copies; of what it did not copy it reads nothing, but that there is something. */
export const clipboardHandlers: HandlersOf<'clipboard.write' | 'clipboard.read'> = {
  'clipboard.write': async ({ text, html, picture }, { desktop: { clipboard } }) => {
    await clipboard.write({ text, html, png: picture === null ? null : Buffer.from(picture, 'base64') })
    return ok({ written: true })
  },
  'clipboard.read': async (_, { desktop: { clipboard } }) => {
    const excerpt = carriedBy(await clipboard.html())
    return ok({ excerpt, hasOther: excerpt === null && !(await clipboard.isEmpty()) })
  },
}
