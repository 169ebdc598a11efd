import { describe, expect, test } from 'vitest'
import { type QuorumRule, quorumMoments, quorumStatement } from '#shared/meetings/quorum-statement.ts'
import {
  quorumChange,
  quorumDetail,
  quorumHeadline,
  quorumNeeded,
  quorumRuleText,
} from '#shared/text/quorum.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { attending, cgctRule, crpaRule, movement, seatsFilled } from '../../support/roll.ts'

const members = (size: number) => seatsFilled(Array.from({ length: size }, () => 'held'))
const present = (size: number) => Array.from({ length: size }, (_, index) => attending(index, 'present'))
const at = (size: number, records: Parameters<typeof quorumStatement>[0]['records'], rule: QuorumRule) =>
  quorumStatement({ seats: members(size), records, events: [], rule })

describe('the vectors of the domain', () => {
  test.each([
    [15, 8, 8],
    [14, 7, 8],
  ])('of %i members, the CRPA asks for %i and the CGCT for %i', (size, half, majority) => {
    expect(at(size, [], crpaRule).required).toBe(half)
    expect(at(size, [], cgctRule).required).toBe(majority)
  })

  test('of 14 members, 5 present with 2 mandates have the quorum of the CRPA and not that of the CGCT', () => {
    const records = [
      ...present(5),
      attending(5, 'proxy', { proxySeatId: 'seat-0' }),
      attending(6, 'proxy', { proxySeatId: 'seat-1' }),
    ]

    expect(at(14, records, crpaRule)).toMatchObject({ counted: 7, required: 7, missing: 0, isMet: true })
    expect(at(14, records, cgctRule)).toMatchObject({ counted: 5, required: 8, missing: 3, isMet: false })
  })
})

test('half is of all who compose the body, the majority of those in office', () => {
  const seats = seatsFilled(['held', 'deputy-only', 'vacant', 'vacant', 'vacant', 'vacant'])
  const records = [attending(0, 'present'), attending(2, 'present')]

  expect(quorumStatement({ seats, records, events: [], rule: crpaRule })).toMatchObject({
    composing: 6,
    inOffice: 2,
    present: 1,
    required: 3,
    isMet: false,
  })
  expect(quorumStatement({ seats, records, events: [], rule: cgctRule }).required).toBe(2)
})

test('seats without a vote count on neither side, and a body of nobody has no quorum', () => {
  const guests = seatsFilled(['held', 'held'], 'advisory')

  const statement = quorumStatement({ seats: guests, records: present(2), events: [], rule: crpaRule })

  expect(statement).toMatchObject({ composing: 0, present: 0, required: 1, isMet: false })
})

test('a proxy counts only when it is admitted, and the statement says why not', () => {
  const records = [
    attending(0, 'present'),
    attending(1, 'proxy', { proxySeatId: 'seat-0' }),
    attending(2, 'proxy', { proxySeatId: 'seat-0' }),
    attending(3, 'proxy'),
    attending(4, 'proxy', { proxySeatId: 'seat-5' }),
    attending(5, 'excused'),
  ]

  expect(at(6, records, crpaRule)).toMatchObject({
    proxiesCounted: 1,
    proxiesNotCounted: [
      { seatId: 'seat-2', reason: 'receiver-full' },
      { seatId: 'seat-3', reason: 'proxy-to-nobody' },
      { seatId: 'seat-4', reason: 'receiver-absent' },
    ],
    counted: 2,
    missing: 1,
  })
})

test('a proxy in the hands of somebody without a vote says so', () => {
  const [giver] = members(1)
  const guest = seatsFilled(['held', 'held'], 'advisory')[1]
  const seats = [giver, guest].flatMap((seat) => seat ?? [])
  const records = [attending(0, 'proxy', { proxySeatId: 'seat-1' }), attending(1, 'present')]

  expect(quorumStatement({ seats, records, events: [], rule: crpaRule })).toMatchObject({
    composing: 1,
    counted: 0,
    proxiesNotCounted: [{ seatId: 'seat-0', reason: 'receiver-without-vote' }],
  })
})

test('the quorum follows arrivals and departures, and a proxy leaves with its holder', () => {
  const records = [
    attending(0, 'present'),
    attending(1, 'proxy', { proxySeatId: 'seat-0' }),
    attending(2, 'represented'),
    attending(3, 'absent'),
  ]
  const events = [movement('left', 0, '15:40'), movement('arrived', 2, '14:10')]
  const roll = { seats: members(5), records, events, rule: crpaRule }
  const countedAt = (time: string | null) => quorumStatement(roll, time).counted

  expect(['14:00', '14:10', '15:39', '15:40', null].map(countedAt)).toEqual([2, 3, 3, 1, 1])
  expect(
    quorumMoments(roll, '14:00').map(({ time, statement }) => [time, statement.isMet, statement.missing]),
  ).toEqual([
    ['14:00', false, 1],
    ['14:10', true, 0],
    ['15:40', false, 2],
  ])
})

describe('in words', () => {
  const records = [...present(5), attending(5, 'proxy', { proxySeatId: 'seat-0' }), attending(6, 'proxy')]
  const crpa = at(14, records, crpaRule)

  test('the headline says how many, of how many, and what is missing', () => {
    expect(plainSpaces(quorumHeadline(crpa))).toBe(
      'Quorum non atteint : 6 membres sur 14, pour 7 au moins ; il en manque 1.',
    )
    expect(plainSpaces(quorumHeadline(at(15, present(8), cgctRule)))).toBe(
      'Quorum atteint : 8 membres sur 15 en exercice, pour 8 au moins.',
    )
    expect(plainSpaces(quorumNeeded(at(15, [], crpaRule)))).toBe('Quorum : 8 membres sur 15.')
    expect(plainSpaces(quorumChange('15:40', crpa))).toBe(
      'À 15 h 40 : quorum non atteint : 6 membres sur 14, pour 7 au moins ; il en manque 1.',
    )
  })

  test('the detail says who counts, and why a proxy does not', () => {
    expect(plainSpaces(quorumDetail(crpa))).toBe(
      'Sont comptés 5 présents et 1 pouvoir. 1 pouvoir ne compte pas : le porteur n’est pas indiqué.',
    )
    expect(plainSpaces(quorumDetail(at(14, records, cgctRule)))).toBe(
      'Sont comptés 5 présents. 2 pouvoirs ne comptent pas : les règles ne comptent que les présents.',
    )
  })

  test('the rule is told with its source', () => {
    expect(plainSpaces(quorumRuleText(crpaRule))).toBe(
      'La moitié au moins des membres composant l’instance doit être présente ou avoir donné pouvoir (CRPA, art. R133-10).',
    )
    expect(plainSpaces(quorumRuleText(cgctRule))).toBe(
      'La majorité des membres en exercice doit être présente ; les pouvoirs ne comptent pas (CGCT, art. L2121-17).',
    )
  })

  test('rules without a quorum say so', () => {
    const none = at(3, [], { ...crpaRule, quorumBasis: 'none', source: '' })

    expect([none.isMet, quorumHeadline(none), quorumDetail(none), quorumRuleText(none.rule)]).toEqual([
      true,
      'Aucun quorum n’est exigé.',
      '',
      '',
    ])
  })
})
