import type { DocumentData } from '#shared/document/document-data.ts'
import type { ConvocationKind } from '#shared/meetings/convocation.ts'
import { convocationsOf } from '#shared/meetings/convocations.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { firstMeetingOf } from '#shared/meetings/second-call.ts'

/** Kinds of sendings, the likeliest first: the second call for a meeting that takes up one without a quorum. */
export function likeliestFirst(
  data: DocumentData,
  meeting: Meeting,
  kinds: readonly ConvocationKind[],
): readonly ConvocationKind[] {
  const isSecond = convocationsOf(data, meeting.id).length === 0 && firstMeetingOf(data, meeting) !== null
  return isSecond
    ? [...kinds].sort((a, b) => Number(b === 'second-call') - Number(a === 'second-call'))
    : kinds
}
