import type { Seat, SeatId } from '../organisation/seat.ts'
import type { Attendance } from './attendance.ts'

/** Why a proxy is not admitted; the sentence is in shared/text. */
export const proxyRefusals = [
  'proxies-not-admitted',
  'proxy-to-itself',
  'giver-without-vote',
  'giver-attends',
  'receiver-without-vote',
  'receiver-gave-proxy',
  'receiver-absent',
  'receiver-full',
  /** Nothing is noted of the receiver yet: the proxy may be noted before the roll is called, and counts after. */
  'receiver-not-called',
] as const
export type ProxyRefusal = (typeof proxyRefusals)[number]

/** What the rules of proxies read of one meeting. */
export type ProxyRoll = {
  readonly seats: ReadonlyMap<string, Pick<Seat, 'voice'>>
  readonly records: readonly Attendance[]
  /** How many proxies one member may hold (`RulesProfile.proxiesPerHolder`); null when the body has no rules. */
  readonly perHolder: number | null
}

/** A proxy that is noted, or that one is about to note. */
export type Proxy = { readonly giver: SeatId; readonly receiver: SeatId }
/** A proxy on the roll, with the reason why it is not admitted, if there is one. */
export type JudgedProxy = Proxy & { readonly refusal: ProxyRefusal | null }

/**
 * The proxies of a roll, each with its refusal or null. When a member holds more than the rules admit, those that were
 * noted first stand. A record that says « present » and names a receiver is judged too: nobody attends and gives a proxy.
 */
export function judgedProxies(roll: ProxyRoll): readonly JudgedProxy[] {
  const held = new Map<SeatId, number>()
  const byAge = [...roll.records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return byAge.flatMap(({ seatId: giver, status, proxySeatId: receiver }) => {
    if (receiver === null || status === 'excused' || status === 'absent') return []
    const refusal = refusalOf(roll, { giver, receiver }, held.get(receiver) ?? 0)
    if (mayBeNoted(refusal)) held.set(receiver, (held.get(receiver) ?? 0) + 1)
    return [{ giver, receiver, refusal }]
  })
}

/** Tells why a seat may not give its proxy to another, given all else that is on the roll; null when it may. */
export function proxyRefusal(roll: ProxyRoll, { giver, receiver }: Proxy): ProxyRefusal | null {
  const others = roll.records.filter(({ seatId }) => seatId !== giver)
  const held = judgedProxies({ ...roll, records: others }).filter(
    (proxy) => proxy.receiver === receiver && mayBeNoted(proxy.refusal),
  )
  return refusalOf(roll, { giver, receiver }, held.length)
}

/** Tells whether a proxy may be noted: a receiver who is not called yet may still come. */
export function mayBeNoted(refusal: ProxyRefusal | null): boolean {
  return refusal === null || refusal === 'receiver-not-called'
}

function refusalOf(roll: ProxyRoll, { giver, receiver }: Proxy, held: number): ProxyRefusal | null {
  if (roll.perHolder === 0) return 'proxies-not-admitted'
  if (giver === receiver) return 'proxy-to-itself'
  if (roll.seats.get(giver)?.voice !== 'deliberative') return 'giver-without-vote'
  if (attends(statusOf(roll, giver))) return 'giver-attends'
  if (roll.seats.get(receiver)?.voice !== 'deliberative') return 'receiver-without-vote'
  const status = statusOf(roll, receiver)
  if (status === 'proxy') return 'receiver-gave-proxy'
  if (status === 'excused' || status === 'absent') return 'receiver-absent'
  if (roll.perHolder !== null && held >= roll.perHolder) return 'receiver-full'
  return status === null ? 'receiver-not-called' : null
}

function statusOf({ records }: ProxyRoll, seat: SeatId): Attendance['status'] | null {
  return records.find(({ seatId }) => seatId === seat)?.status ?? null
}

/** A deputy who came sits with all the rights of the member: she may hold a proxy, and the member gives none. */
function attends(status: Attendance['status'] | null): boolean {
  return status === 'present' || status === 'represented'
}
