import { noBreakSpace as nb } from './characters.ts'
import { longDate } from './dates.ts'

// « de la séance du mardi 10 mars 2026 », « de la séance précédente »: which minutes are approved.
const namedMeeting =
  /(séance)\s+(?:précédente|du\s+(?:[a-zé]+di|dimanche|)\s*\d{1,2}(?:er)?\s+[a-zéû]+\s+\d{4})/i

/** Whether a title is that of the approval of minutes, of whatever meeting and under either name. */
export function isApprovalTitle(title: string): boolean {
  return /^\s*(approbation|adoption) d(u|es) (comptes?[ -]rendus?|procès-verba(l|ux))\b/i.test(title)
}

/** The same title with the meeting of another day in it; a title that names no meeting stays as it is. */
export function approvalOf(title: string, date: string): string {
  // Kept as one would type it; typography is set when it is printed.
  const day = longDate(date).replaceAll(nb, ' ')
  return title.replace(namedMeeting, `$1 du ${day}`)
}

/** The same title for any meeting: « … de la séance précédente ». */
export function approvalOfPrevious(title: string): string {
  return title.replace(namedMeeting, '$1 précédente')
}

/** Whether a title names the meeting of another day than this one. */
export function namesOtherDay(title: string, date: string): boolean {
  const spaced = (text: string) => text.replace(/\s+/g, ' ')
  const isDated = namedMeeting.test(title) && approvalOfPrevious(title) !== title
  return isDated && spaced(withoutWeekday(title)) !== spaced(approvalOf(title, date))
}

function withoutWeekday(title: string): string {
  return title.replace(/(séance\s+du\s+)(?:[a-zé]+di|dimanche)\s+/i, '$1')
}
