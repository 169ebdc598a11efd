import { type AppError, appError } from '../../api/errors.ts'
import type { FollowUpId } from '../../decisions/follow-up.ts'
import { isOpenFollowUp } from '../../decisions/follow-up-rules.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { daysBetween } from '../../kit/calendar.ts'
import { groupBy } from '../../kit/group-by.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { postHolder } from '../../organisation/composition.ts'
import type { JobFunction } from '../../organisation/job-function.ts'
import type { Person } from '../../organisation/person.ts'
import { slug } from '../../text/file-names.ts'
import { followUpName } from '../../text/follow-ups.ts'
import { firstAndLastName, fullName } from '../../text/names.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { mailSubject } from '../../text/reports/mails.ts'
import {
  reminderColumns,
  reminderLetter,
  reminderLine,
  reminderSubject,
  reminderWords,
} from '../../text/reports/reminders.ts'
import { spokenTo } from '../../text/salutations.ts'
import { type BuiltReport, spreadsheet } from '../built-report.ts'
import type { MailDraft } from '../mail-draft.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import type { TableReport } from '../table-report.ts'
import { type FollowUpFacts, followUpFacts } from './follow-up-facts.ts'

/** All that one person is asked in one reminder. */
export type ReminderGroup = {
  readonly key: string
  /** Who holds the function today, else who is named; null when nobody is known. */
  readonly person: Person | null
  readonly spoken: JobFunction | null
  /** The responsible in words: what the log keeps. */
  readonly addressee: string
  /** Still to be done, most urgent first. */
  readonly facts: readonly FollowUpFacts[]
}

/** The open follow-ups among the given ones by the person who answers for them; whoever is in words only comes last. */
export function reminderGroups(
  data: DocumentData,
  ids: readonly FollowUpId[],
  today: string,
): readonly ReminderGroup[] {
  const asked = new Set(ids)
  const open = followUpFacts(data, today).filter(
    ({ followUp }) => asked.has(followUp.id) && isOpenFollowUp(followUp),
  )
  const groups = groupBy(open, (facts) => answerableFor(data, facts, today)?.id ?? ` ${facts.responsible}`)
  return [...groups]
    .flatMap(([key, facts]): readonly ReminderGroup[] => {
      const [first] = facts
      if (first === undefined) return []
      const person = data.person.get(key) ?? null
      return [{ key, person, spoken: functionOf(data, first), addressee: first.responsible, facts }]
    })
    .sort((a, b) => Number(a.person === null) - Number(b.person === null))
}

/** A reminder in plain text: salutation, what remains to be done, thanks. */
export function reminderText(data: DocumentData, group: ReminderGroup, today: string): string {
  const project = projectOf(data).name
  const spoken = spokenTo(group.person?.civility ?? null, group.spoken)
  const lines = group.facts.map(({ followUp, body, origin, dueDate, isLate }) =>
    reminderLine({
      name: followUpName(body?.sigle || body?.name || '', followUp.number),
      text: followUp.text,
      origin,
      dueDate,
      days: isLate && dueDate !== null ? daysBetween(dueDate, today) : 0,
    }),
  )
  // Few fonts of mail programs have the narrow space.
  return reminderLetter(spoken, project, lines).map(set).join('\n\n').replaceAll('\u202F', '\u00A0')
}

/** Subject and text of every reminder one under the other, each with its address: to be pasted in a mail program. */
export function remindersAsText(data: DocumentData, groups: readonly ReminderGroup[], today: string): string {
  return groups
    .map((group) => {
      const { person, addressee } = group
      const name = person === null ? addressee : firstAndLastName(person)
      const to = person === null || person.email === '' ? name : `${name} <${person.email.trim()}>`
      const head = [`${reminderWords.to} ${to}`, `${reminderWords.subject} ${subjectOf(data, group)}`]
      return [...head, '', reminderText(data, group, today)].join('\n')
    })
    .join(`\n\n${'–'.repeat(20)}\n\n`)
}

/** A draft of a mail to each person who can be reached. Refused when nobody can; who cannot is told. */
export function reminderDrafts(
  data: DocumentData,
  ids: readonly FollowUpId[],
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const groups = reminderGroups(data, ids, moment.today)
  const reached = groups.flatMap((group) => {
    const { person } = group
    return person !== null && isReached(group) ? [{ group, person }] : []
  })
  if (reached.length === 0) return fail(appError('nobody-reachable'))
  const names = reached.map(({ person }) => slug(`${person.lastName} ${person.firstName}`))
  const drafts = reached.map(({ group, person }, index): MailDraft => {
    const name = names[index] ?? ''
    const precision = names.indexOf(name) === index ? name : `${name} ${index + 1}`
    return {
      fileName: `${reportFileBase(moment.today, '', reminderWords.file, precision)}.eml`,
      words: {
        id: ['reminder', moment.today, person.id].join('-'),
        to: [{ name: firstAndLastName(person), email: person.email.trim() }],
        bcc: [],
        subject: subjectOf(data, group),
        text: reminderText(data, group, moment.today),
        date: moment.exportedAt,
      },
      attached: [],
    }
  })
  const missed = groups.filter((group) => !reached.some((one) => one.group === group))
  const missedNames = missed.map(({ person, addressee }) => (person === null ? addressee : fullName(person)))
  const [only, ...others] = drafts
  const folder = reportFileBase(moment.today, '', reminderWords.file)
  return ok({
    type: 'mail',
    fileName: only !== undefined && others.length === 0 ? only.fileName : folder,
    drafts,
    warnings: missed.length === 0 ? [] : [{ type: 'no-email', names: missedNames }],
  })
}

/** The same for a spreadsheet: one row for each follow-up, with whom to write to. */
export function reminderRows(data: DocumentData, ids: readonly FollowUpId[], today: string): TableReport {
  return {
    fileBase: reportFileBase(today, '', reminderWords.file),
    columns: reminderColumns,
    rows: reminderGroups(data, ids, today).flatMap(({ person, addressee, facts }) =>
      facts.map(({ followUp, body, origin, dueDate, isLate, lastReminder }) =>
        [
          plainSpaces(person === null ? addressee : firstAndLastName(person)),
          plainSpaces(addressee),
          person?.email ?? '',
          body?.sigle || body?.name || '',
          followUp.number,
          plainSpaces(origin),
          followUp.text,
          dueDate,
          isLate && dueDate !== null ? daysBetween(dueDate, today) : null,
          followUp.progress,
          lastReminder?.on ?? null,
        ].map((value) => (value === '' ? null : value)),
      ),
    ),
  }
}

/** A reminder as a report: drafts of mails, or a table. Refused when nothing of it remains to be done. */
export function buildReminders(
  data: DocumentData,
  request: { readonly followUpIds: readonly FollowUpId[]; readonly format: 'eml' | 'csv' },
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  if (request.format === 'eml') return reminderDrafts(data, request.followUpIds, moment)
  return ok(spreadsheet(reminderRows(data, request.followUpIds, moment.today)))
}

/** Tells whether one can write to whoever answers. */
export function isReached({ person }: Pick<ReminderGroup, 'person'>): boolean {
  return person?.email.includes('@') === true
}

/** The subject of a reminder. */
export function subjectOf(data: DocumentData, { facts }: ReminderGroup): string {
  return mailSubject(set(reminderSubject(projectOf(data).name, facts.length)))
}

function answerableFor(data: DocumentData, { followUp }: FollowUpFacts, today: string): Person | null {
  const { responsiblePostId, responsiblePersonId } = followUp
  const holder = responsiblePostId === null ? null : postHolder(data, responsiblePostId, today)
  return data.person.get(holder?.personId ?? responsiblePersonId ?? '') ?? null
}

function functionOf(data: DocumentData, { followUp }: FollowUpFacts): JobFunction | null {
  const post = followUp.responsiblePostId === null ? undefined : data.post.get(followUp.responsiblePostId)
  return (post === undefined ? undefined : data.function.get(post.functionId)) ?? null
}
