import { expect, test } from 'vitest'
import type { Attendance } from '#shared/meetings/attendance.ts'
import { type QuorumRoll, type QuorumRule, quorumStatement } from '#shared/meetings/quorum-statement.ts'
import { lawTimes } from '../support/law-seed.ts'
import { attending, cgctRule, crpaRule, seatsFilled } from '../support/roll.ts'

type State = { readonly status: string; readonly to: number | null }

const rules: readonly QuorumRule[] = (['half', 'majority', 'none'] as const).flatMap((quorumBasis) =>
  (['present-and-proxies', 'present'] as const).flatMap((quorumCounts) =>
    [0, 1, 2].map((proxiesPerHolder) => ({ ...crpaRule, quorumBasis, quorumCounts, proxiesPerHolder })),
  ),
)

/** Whether a body may deliberate, told by hand from the sentences of the codes: no function of ours is called. */
function oracle(size: number, inOffice: number, roll: readonly State[], rule: QuorumRule) {
  let there = 0
  const held: number[] = roll.map(() => 0)
  for (const [index, { status, to }] of roll.entries()) {
    if (index >= inOffice) continue
    if (status === 'present' || status === 'represented') there++
    if (status !== 'proxy' || to === null || to === index || to >= inOffice) continue
    if (rule.quorumCounts === 'present' || rule.proxiesPerHolder === 0) continue
    const receiver = roll[to]?.status
    if (receiver !== 'present' && receiver !== 'represented') continue
    held[to] = (held[to] ?? 0) + 1
    if ((held[to] ?? 0) <= rule.proxiesPerHolder) there++
  }
  if (rule.quorumBasis === 'none') return { there, isMet: true }
  // « La moitié au moins » : twice those who are there reach the whole; « la majorité » : they go beyond those in office.
  const isMet = rule.quorumBasis === 'half' ? 2 * there >= size : 2 * there > inOffice
  return { there, isMet: isMet && there > 0 }
}

function* rolls(size: number, states: (index: number) => readonly State[]): Generator<readonly State[]> {
  if (size === 0) yield []
  else
    for (const before of rolls(size - 1, states))
      for (const state of states(size - 1)) yield [...before, state]
}

const plain = ['present', 'represented', 'excused', 'absent', 'none'].map((status) => ({ status, to: null }))

function recordsOf(roll: readonly State[]): readonly Attendance[] {
  return roll.flatMap(({ status, to }, index) =>
    status === 'none' ? [] : [attending(index, status, { proxySeatId: to === null ? null : `seat-${to}` })],
  )
}

type Sweep = {
  readonly size: number
  readonly states: (index: number) => readonly State[]
  readonly rules: readonly QuorumRule[]
  /** How many of the seats somebody holds. */
  readonly offices: readonly number[]
}

function faults({ size, states, rules: among, offices }: Sweep): readonly string[] {
  const found: string[] = []
  for (const inOffice of offices) {
    const seats = seatsFilled(Array.from({ length: size }, (_, i) => (i < inOffice ? 'held' : 'vacant')))
    for (const roll of rolls(size, states)) {
      const records = recordsOf(roll)
      for (const rule of among) {
        const known: QuorumRoll = { seats, records, events: [], rule }
        const { counted, isMet } = quorumStatement(known)
        const expected = oracle(size, inOffice, roll, rule)
        if (counted !== expected.there || isMet !== expected.isMet)
          found.push(JSON.stringify({ inOffice, roll, rule, counted, isMet, expected }))
      }
    }
  }
  return found
}

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index)

test.each([1, 2, 3])(
  'the quorum of %i seats is right whatever became of each, and whoever got each proxy',
  (size) => {
    const proxies = [null, ...upTo(size - 1)].map((to) => ({ status: 'proxy', to }))

    expect(faults({ size, states: () => [...plain, ...proxies], rules, offices: upTo(size) })).toEqual([])
  },
)

// Of more seats, each proxy goes to one other seat, so that all states can be tried; six take as long as all the rest.
test.each(lawTimes > 1 ? [4, 5, 6] : [4, 5])(
  'the quorum of %i seats is right whatever became of each',
  (size) => {
    const states = (index: number) => [...plain, { status: 'proxy', to: index < 3 ? size - 1 - index : 0 }]

    expect(faults({ size, states, rules: [crpaRule, cgctRule], offices: [size - 1, size] })).toEqual([])
  },
)
