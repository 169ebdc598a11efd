import type { DocumentData } from '#shared/document/document-data.ts'
import { seatKinds, voices } from '#shared/organisation/seat.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { type Random, randomFrom } from './random.ts'

const days = ['2025-09-01', '2026-01-12', '2026-06-30', '2026-08-31', '2026-09-01', '2027-08-31'] as const

/** A project where few persons hold much, at overlapping periods: what departures have to look through. */
export function randomTurnover(seed: number, persons = 8): DocumentData {
  const random = randomFrom(seed)
  const ids = (noun: string, count: number) => Array.from({ length: count }, (_, index) => `${noun}-${index}`)
  const [people, posts, bodies] = [ids('person', persons), ids('post', persons), ids('body', 4)]
  const seats = ids('seat', persons * 2)
  const meetings = ids('meeting', 6)
  const some = <T>(things: readonly T[]) => (random.chance(0.3) ? null : random.pick(things))
  const responsible = () => ({ responsiblePostId: some(posts), responsiblePersonId: some(people) })
  const records: readonly (readonly RecordSketch[])[] = [
    [
      ['project', 'project'],
      ['entity', 'entity-1'],
      ['function', 'function-1'],
      ['convention', 'convention-1'],
    ],
    [['rulesProfile', 'half', { quorumBasis: 'half' }]],
    [['rulesProfile', 'majority', { quorumBasis: 'majority' }]],
    people.map((id) => ['person', id]),
    posts.map((id) => ['post', id]),
    bodies.map((id) => ['body', id, { rulesProfileId: some(['half', 'majority']), ...period(random) }]),
    seats.map((id, index) => [
      'seat',
      id,
      {
        bodyId: random.pick(bodies),
        kind: random.pick(seatKinds),
        voice: random.pick(voices),
        postId: some(posts),
        order: index,
      },
    ]),
    ids('tenure', persons * 2).map((id) => [
      'tenure',
      id,
      { postId: random.pick(posts), personId: random.pick(people), ...period(random) },
    ]),
    ids('mandate', persons * 2).map((id) => [
      'mandate',
      id,
      {
        seatId: random.pick(seats),
        personId: random.pick(people),
        rank: random.pick(['holder', 'deputy']),
        ...period(random),
      },
    ]),
    ids('responsibility', persons).map((id) => [
      'responsibility',
      id,
      { postId: some(posts), personId: some(people), ...period(random) },
    ]),
    meetings.map((id) => [
      'meeting',
      id,
      {
        bodyId: random.pick(bodies),
        date: random.pick(['2026-06-09', '2026-10-06', '2027-01-12']),
        status: random.pick(['planned', 'convened', 'held', 'cancelled']),
        chairPersonId: some(people),
        secretaryPersonId: some(people),
      },
    ]),
    ids('item', 8).map((id) => [
      'agendaItem',
      id,
      { meetingId: random.pick(meetings), rapporteurPersonId: some(people) },
    ]),
    ids('attendance', 8).map((id) => [
      'attendance',
      id,
      {
        meetingId: random.pick(meetings),
        seatId: random.pick(seats),
        status: random.pick(['proxy', 'proxy', 'excused']),
        proxySeatId: some(seats),
      },
    ]),
    ids('decision', 6).map((id) => [
      'decision',
      id,
      { status: random.pick(['proposed', 'adopted', 'executed', 'rejected']), ...responsible() },
    ]),
    ids('follow-up', 6).map((id) => [
      'followUp',
      id,
      { status: random.pick(['todo', 'ongoing', 'done']), ...responsible() },
    ]),
    ids('risk', 4).map((id, index) => [
      'risk',
      id,
      { number: index + 1, status: random.pick(['open', 'occurred', 'closed']), ...responsible() },
    ]),
    ids('party', 4).map((id) => [
      'conventionParty',
      id,
      { signatoryPostId: some(posts), signedOn: some(['2025-11-12']) },
    ]),
  ]
  return documentOf(records.flat())
}

function period(random: Random): { readonly from: string | null; readonly to: string | null } {
  const [first, second] = [random.pick(days), random.pick(days)]
  const [from, to] = first <= second ? [first, second] : [second, first]
  return { from: random.chance(0.3) ? null : from, to: random.chance(0.5) ? null : to }
}
