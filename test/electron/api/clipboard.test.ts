import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const folder = temporaryFolder()
const carrying = (html: string) => ({ text: 'CPS', html, picture: null })

test('of the clipboard the page reads what is ours, and of the rest only that it is there', async () => {
  const program = aProgram({ store: folder.path('recent.json'), folder: folder.path('.') })
  const id = program.openWindow()
  const read = async () => succeeded(await program.call(id, 'clipboard.read', undefined))

  expect(await read()).toEqual({ excerpt: null, hasOther: false })
  succeeded(await program.call(id, 'clipboard.write', carrying('<p>mot de passe</p>')))
  expect(await read()).toEqual({ excerpt: null, hasOther: true })
  succeeded(await program.call(id, 'clipboard.write', carrying('<div data-gouvernail="%7B%7D"></div>')))
  expect(await read()).toEqual({ excerpt: '{}', hasOther: false })
})

test('a picture is written as bytes, and only when it is one', async () => {
  const program = aProgram({ store: folder.path('recent.json'), folder: folder.path('.') })
  const id = program.openWindow()

  succeeded(await program.call(id, 'clipboard.write', { text: '', html: '', picture: 'iVBORw==' }))

  expect(program.copied).toEqual([{ text: '', html: '', png: Buffer.from('iVBORw==', 'base64') }])
  const refused = await program.call(id, 'clipboard.write', { text: '', html: '', picture: 'not base64 !' })
  expect(refused.ok).toBe(false)
})
