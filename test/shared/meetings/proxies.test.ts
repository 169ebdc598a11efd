import { describe, expect, test } from 'vitest'
import { judgedProxies, type ProxyRoll, proxyRefusal } from '#shared/meetings/proxies.ts'
import { aRecord } from '../../support/builders.ts'
import { attending } from '../../support/roll.ts'

const seats = new Map(
  [0, 1, 2, 3].map((index) => [`seat-${index}`, aRecord('seat', `seat-${index}`)] as const),
)
const advisory = (id: string) => new Map([...seats, [id, aRecord('seat', id, { voice: 'advisory' })]])
const roll = (fields: Partial<ProxyRoll>): ProxyRoll => ({
  seats,
  records: [attending(1, 'present')],
  perHolder: 1,
  ...fields,
})
const [giver, receiver] = [aRecord('seat', 'seat-0').id, aRecord('seat', 'seat-1').id]
const refusal = (fields: Partial<ProxyRoll>, to = receiver) =>
  proxyRefusal(roll(fields), { giver, receiver: to })

describe('a proxy', () => {
  test('is admitted from a member who is not there to one who is', () => {
    expect(refusal({})).toBeNull()
    expect(refusal({ records: [attending(1, 'represented'), attending(0, 'excused')] })).toBeNull()
    expect(refusal({ perHolder: null })).toBeNull()
  })

  test.each([
    ['proxies-not-admitted', { perHolder: 0 }],
    ['giver-without-vote', { seats: advisory('seat-0') }],
    ['giver-attends', { records: [attending(0, 'present'), attending(1, 'present')] }],
    ['giver-attends', { records: [attending(0, 'represented'), attending(1, 'present')] }],
    ['receiver-without-vote', { seats: advisory('seat-1') }],
    ['receiver-gave-proxy', { records: [attending(1, 'proxy', { proxySeatId: 'seat-2' })] }],
    ['receiver-absent', { records: [attending(1, 'excused')] }],
    ['receiver-absent', { records: [attending(1, 'absent')] }],
    [
      'receiver-full',
      { records: [attending(1, 'present'), attending(2, 'proxy', { proxySeatId: 'seat-1' })] },
    ],
    ['receiver-not-called', { records: [] }],
  ])('is refused because of %s', (reason, fields) => {
    expect(refusal(fields)).toBe(reason)
  })

  test('is not given to oneself', () => {
    expect(refusal({}, giver)).toBe('proxy-to-itself')
  })

  test('that is not admitted takes no place from another', () => {
    const invalid = attending(2, 'proxy', { proxySeatId: 'seat-1' })

    expect(refusal({ seats: advisory('seat-2'), records: [attending(1, 'present'), invalid] })).toBeNull()
  })
})

test('of the proxies that one member holds, those noted first stand', () => {
  const records = [
    attending(3, 'proxy', { proxySeatId: 'seat-1' }),
    attending(1, 'present'),
    attending(2, 'proxy', { proxySeatId: 'seat-1' }),
  ]

  expect(judgedProxies(roll({ records })).map(({ giver: from, refusal: why }) => [from, why])).toEqual([
    ['seat-2', null],
    ['seat-3', 'receiver-full'],
  ])
  expect(judgedProxies(roll({ records, perHolder: 2 })).every(({ refusal: why }) => why === null)).toBe(true)
})

test('somebody who is there and gives a proxy all the same is told', () => {
  const records = [attending(0, 'present', { proxySeatId: 'seat-1' }), attending(1, 'present')]

  expect(judgedProxies(roll({ records }))).toEqual([{ giver, receiver, refusal: 'giver-attends' }])
})
