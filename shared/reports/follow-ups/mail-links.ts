import type { FollowUpId } from '../../decisions/follow-up.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { tooLongForLink } from '../../text/reports/reminders.ts'
import { set } from '../parts/lines.ts'
import { isReached, reminderGroups, reminderText, subjectOf } from './reminders.ts'

/** A message that a mail program opens ready to be sent. `isWhole`: false where its text was too long for a link. */
export type MailLink = { readonly url: string; readonly isWhole: boolean }

/** Windows hands no more than 2,048 characters over to the mail program, and an accented letter takes six of them. */
const longest = 2000

/** More windows than this at once help nobody: drafts are there for them. */
export const mostLinks = 5

/**
 * A link to write to each person who answers for some of the follow-ups and can be reached. Where the text is too long, the
 * message says so after its salutation, and the caller must give the whole text another way.
 */
export function reminderLinks(
  data: DocumentData,
  ids: readonly FollowUpId[],
  today: string,
): readonly MailLink[] {
  return reminderGroups(data, ids, today)
    .filter(isReached)
    .map((group): MailLink => {
      const text = reminderText(data, group, today)
      const to = group.person?.email.trim() ?? ''
      const whole = linkTo(to, subjectOf(data, group), text)
      if (whole.length <= longest) return { url: whole, isWhole: true }
      const [salutation = ''] = text.split('\n\n')
      const short = [salutation, set(tooLongForLink)].join('\n\n')
      return { url: linkTo(to, subjectOf(data, group), short), isWhole: false }
    })
}

/** RFC 6068: everything but the @ of the address is percent-encoded, and lines end as in mails. */
function linkTo(email: string, subject: string, text: string): string {
  const to = encodeURIComponent(email).replace('%40', '@')
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'))
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`
}
