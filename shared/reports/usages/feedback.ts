import { type AppError, appError } from '../../api/errors.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { groupBy } from '../../kit/group-by.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import type { Body } from '../../organisation/body.ts'
import { compositionOf } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import { plainProse } from '../../prose/plain-prose.ts'
import type { UsageReport, UsageReportId } from '../../quality/usage.ts'
import { firstAndLastName, fullName } from '../../text/names.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { mailSubject } from '../../text/reports/mails.ts'
import {
  feedbackLetter,
  feedbackLine,
  feedbackSubject,
  feedbackWords as words,
} from '../../text/reports/usages.ts'
import { requestOutcome } from '../../text/usages.ts'
import type { BuiltReport } from '../built-report.ts'
import type { MailDraft } from '../mail-draft.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'

/** What one users' group is told: what became of what it had told. */
export type FeedbackGroup = {
  readonly body: Body
  readonly members: readonly Person[]
  /** The oldest first. */
  readonly reports: readonly UsageReport[]
}

/** Some remontées by the group that told them, with who sits there on a day; those of no group are left out. */
export function feedbackGroups(
  data: DocumentData,
  ids: readonly UsageReportId[],
  today: string,
): readonly FeedbackGroup[] {
  const reports = ids.flatMap((id) => data.usageReport.get(id) ?? [])
  return [...groupBy(reports, ({ bodyId }) => bodyId ?? '')].flatMap(
    ([bodyId, own]): readonly FeedbackGroup[] => {
      const body = data.body.get(bodyId)
      if (body === undefined) return []
      const holders = compositionOf(data, body.id, today).flatMap(({ holder }) =>
        holder === null ? [] : [holder],
      )
      const members = [...new Map(holders.map((person) => [person.id, person])).values()]
      return [{ body, members, reports: own.toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)) }]
    },
  )
}

/** What a group is told, in plain text. */
export function feedbackText(data: DocumentData, { reports }: FeedbackGroup): string {
  const lines = reports.map((report) => feedbackLine(report, outcomeOf(data, report)))
  // Few fonts of mail programs have the narrow space.
  return feedbackLetter(projectOf(data).name, lines).map(set).join('\n\n').replaceAll('\u202F', '\u00A0')
}

/** A draft of a mail to each group, its members hidden from one another. Refused when nobody can be reached. */
export function buildFeedback(
  data: DocumentData,
  request: { readonly usageReportIds: readonly UsageReportId[] },
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const groups = feedbackGroups(data, request.usageReportIds, moment.today)
  const isReached = ({ email }: Person) => email.includes('@')
  const drafts = groups
    .filter(({ members }) => members.some(isReached))
    .map((group): MailDraft => {
      const { body, members } = group
      return {
        fileName: `${reportFileBase(moment.today, body.sigle || body.name, words.file)}.eml`,
        words: {
          id: ['usage-feedback', body.id, moment.today].join('-'),
          to: [],
          bcc: members
            .filter(isReached)
            .map((person) => ({ name: firstAndLastName(person), email: person.email.trim() })),
          subject: mailSubject(set(feedbackSubject(projectOf(data).name, body.name))),
          text: feedbackText(data, group),
          date: moment.exportedAt,
        },
        attached: [],
      }
    })
  const [only, ...others] = drafts
  if (only === undefined) return fail(appError('nobody-reachable'))
  const missed = groups.flatMap(({ members }) => members.filter((person) => !isReached(person)).map(fullName))
  return ok({
    type: 'mail',
    fileName: others.length === 0 ? only.fileName : reportFileBase(moment.today, '', words.file),
    drafts,
    warnings: missed.length === 0 ? [] : [{ type: 'no-email', names: [...new Set(missed)] }],
  })
}

/** What became of a remontée: its request, else what the group was answered, else nothing yet. */
function outcomeOf(data: DocumentData, { changeRequestId, reply }: UsageReport): string {
  const request = changeRequestId === null ? undefined : data.changeRequest.get(changeRequestId)
  if (request !== undefined) return requestOutcome(request)
  const told = plainProse(reply).replace(/\s+/g, ' ').trim()
  return told === '' ? words.waiting : told
}
