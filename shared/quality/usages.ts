import { dayAfter } from '../kit/period.ts'
import type { ChangeRequest, ChangeRequestId, ChangeRequestStatus, UsageReport } from './usage.ts'

const sentStatuses: ReadonlySet<ChangeRequestStatus> = new Set<ChangeRequestStatus>([
  'transmitted',
  'promised',
  'delivered',
  'refused',
])

/** Tells whether a request has gone to the éditeur, whatever became of it. */
export function isTransmitted({ status }: Pick<ChangeRequest, 'status'>): boolean {
  return sentStatuses.has(status)
}

type Standing = Pick<ChangeRequest, 'status' | 'transmittedOn' | 'answeredOn' | 'deliveredOn'>

/** What a new state brings along: the days on which it was transmitted, answered and delivered, where they are not known yet. */
export function requestStandingAs(status: ChangeRequestStatus, before: Standing, day: string): Standing {
  const isAnswered = status === 'promised' || status === 'refused'
  return {
    status,
    transmittedOn: before.transmittedOn ?? (isTransmitted({ status }) ? day : null),
    answeredOn: before.answeredOn ?? (isAnswered ? day : null),
    deliveredOn: before.deliveredOn ?? (status === 'delivered' ? day : null),
  }
}

/** What is waited for from the éditeur: an answer since a day, or what was promised for a day. */
export type Wait =
  | { readonly kind: 'answer'; readonly since: string }
  | { readonly kind: 'delivery'; readonly until: string }

/** What a request waits for from the éditeur; null when nothing is, or when no day is known. */
export function waitOf({ status, transmittedOn, expectedOn }: ChangeRequest): Wait | null {
  if (status === 'transmitted' && transmittedOn !== null) return { kind: 'answer', since: transmittedOn }
  return status === 'promised' && expectedOn !== null ? { kind: 'delivery', until: expectedOn } : null
}

/** Longer, an answer of the éditeur is worth asking for again: ours, no text says it. */
const patientDays = 60

/** Tells whether what is waited for is late on a day: not delivered when promised, or not answered for long. */
export function isWaitLate(wait: Wait | null, today: string): boolean {
  if (wait === null) return false
  return wait.kind === 'delivery' ? wait.until < today : wait.since < dayAfter(today, -patientDays)
}

/** The remontées that ask for a change, the oldest first. */
export function reportsBehind(
  data: { readonly usageReport: ReadonlyMap<string, UsageReport> },
  requestId: ChangeRequestId,
): readonly UsageReport[] {
  return [...data.usageReport.values()]
    .filter(({ changeRequestId }) => changeRequestId === requestId)
    .sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1))
}
