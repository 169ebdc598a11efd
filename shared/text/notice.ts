import type { ClosedDay } from '../meetings/closed-days.ts'
import type { NoticeRule } from '../meetings/notice.ts'
import { closedDayText } from './calendar.ts'
import { fullDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** « Convocation à envoyer au plus tard le mercredi 4 mars 2026 », or « à recevoir » when the members must have it. */
export function noticeText(latest: string, { noticeEvent }: Pick<NoticeRule, 'noticeEvent'>): string {
  const verb = noticeEvent === 'dispatch' ? 'à envoyer' : 'à recevoir par les membres'
  return `Convocation ${verb} au plus tard le ${fullDate(latest)}`
}

/** « 5 jours francs avant la séance (Code …, art. …). »: the delay with its source. */
export function noticeRuleText({
  noticeDays,
  noticeCounting,
  source,
}: NoticeRule & { readonly source: string }): string {
  const delay =
    noticeCounting === 'clear' ? count(noticeDays, 'jour franc', 'jours francs') : count(noticeDays, 'jour')
  return frenchTypography(`Délai : ${delay} avant la séance${source === '' ? '' : ` (${source})`}.`)
}

/** « Ce délai est dépassé depuis 3 jours : … »: told when the last day has gone by. */
export function noticePastText(days: number): string {
  return frenchTypography(
    `Ce délai est dépassé depuis ${count(days, 'jour')} : reportez la séance, ou motivez l’urgence dans la convocation.`,
  )
}

/** « La séance tombe le jeudi de l’Ascension, férié. » */
export function dayOffText(closed: ClosedDay): string {
  return frenchTypography(`La séance tombe ${closedDayText(closed)}.`)
}
