import { type AppError, appError } from '../../api/errors.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import type { EntityId } from '../../organisation/entity.ts'
import type { ChangeRequest, ChangeRequestId } from '../../quality/usage.ts'
import { firstAndLastName } from '../../text/names.ts'
import { mailSubject } from '../../text/reports/mails.ts'
import { slipMailLetter, slipMailSubject } from '../../text/reports/usages.ts'
import { printed } from '../built-document.ts'
import type { BuiltReport } from '../built-report.ts'
import type { MailAddress } from '../mail-draft.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { ReportDocument } from '../report-document.ts'
import { buildRequestSlip, type Sending, sentRequest } from './build-request-slip.ts'

export type SlipRequest = {
  readonly changeRequestId: ChangeRequestId
  readonly sending: Sending | null
  readonly format: 'pdf' | 'eml'
}

/** The slip alone, or as a draft of a mail to the éditeur; without a known address, the draft says so and has none. */
export function buildSlipReport(
  data: DocumentData,
  { changeRequestId, sending, format }: SlipRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const request = sentRequest(data, changeRequestId, sending)
  if (request === undefined) return fail(appError('record-missing'))
  const slip = buildRequestSlip(data, request, moment)
  return ok(format === 'pdf' ? printed(slip) : slipMail(data, request, slip, moment))
}

function slipMail(
  data: DocumentData,
  { id, number, name, supplierId }: ChangeRequest,
  slip: ReportDocument,
  moment: ReportMoment,
): BuiltReport {
  const project = projectOf(data).name
  const supplier = supplierId === null ? undefined : data.entity.get(supplierId)
  const to = supplierId === null ? [] : addressesOf(data, supplierId, moment.today)
  const fileName = `${slip.meta.fileBase}.eml`
  const letter = slipMailLetter(project, number, name)
  return {
    type: 'mail',
    fileName,
    drafts: [
      {
        fileName,
        words: {
          id: ['change-request', id, moment.today].join('-'),
          to,
          bcc: [],
          subject: mailSubject(set(slipMailSubject(project, number, name))),
          // Few fonts of mail programs have the narrow space.
          text: letter.map(set).join('\n\n').replaceAll('\u202F', '\u00A0'),
          date: moment.exportedAt,
        },
        attached: [printed(slip)],
      },
    ],
    warnings: supplier === undefined || to.length > 0 ? [] : [{ type: 'no-email', names: [supplier.name] }],
  }
}

/** The address of the éditeur itself, else those of who holds a post there. */
function addressesOf(data: DocumentData, supplierId: EntityId, today: string): readonly MailAddress[] {
  const supplier = data.entity.get(supplierId)
  if (supplier?.email.includes('@')) return [{ name: supplier.name, email: supplier.email.trim() }]
  const posts = new Set(
    [...data.post.values()].flatMap((post) => (post.entityId === supplierId ? [post.id] : [])),
  )
  const persons = new Set(
    [...data.tenure.values()].flatMap((tenure) =>
      posts.has(tenure.postId) && isWithin(tenure, today) ? [tenure.personId] : [],
    ),
  )
  return [...persons].flatMap((personId) => {
    const person = data.person.get(personId)
    return person?.email.includes('@') ? [{ name: firstAndLastName(person), email: person.email.trim() }] : []
  })
}
