import { randomBytes } from 'node:crypto'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { uuidV7 } from '#shared/kit/uuid.ts'
import { type IssuedPack, issuedPackIdField } from '#shared/meetings/issued-pack.ts'
import { nextPackNumber } from '#shared/meetings/issued-packs.ts'
import type { Session } from './session.ts'

/** What is noted of a pack when it is handed out. */
export type Issued = Pick<IssuedPack, 'issuedOn' | 'pageCount' | 'parts'>

/** Notes a pack that was just written to be handed out; does nothing for any other report. */
export function recordIssue(
  session: Session,
  request: ReportRequest,
  issued: Issued | null,
  now: Date,
): Result<unknown, AppError> {
  if (request.report !== 'pack' || issued === null) return ok(null)
  const { meetingId } = request
  const id = issuedPackIdField.parse(uuidV7(now.getTime(), randomBytes(10)))
  const number = nextPackNumber(session.data(), meetingId)
  return session.execute({
    type: 'issued-pack.create',
    value: { id, meetingId, number, edition: 'members', note: '', ...issued },
  })
}
