import { appError } from '#shared/api/errors.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { mostLinks, reminderLinks } from '#shared/reports/follow-ups/mail-links.ts'
import type { HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

/** The page says about what; the addresses and the words come from the document, and only mail is ever opened so. */
export const mailHandlers: HandlersOf<'mail.write'> = {
  'mail.write': async ({ followUpIds, date }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const links = reminderLinks(session.value.data(), followUpIds, date)
    if (links.length === 0) return fail(appError('nobody-reachable'))
    if (links.length > mostLinks) return fail(appError('input-invalid', { field: 'followUpIds' }))
    for (const { url } of links) {
      if (!(await context.desktop.write(url))) return fail(appError('no-mail-program'))
    }
    return ok({ tooLong: links.filter(({ isWhole }) => !isWhole).length })
  },
}
