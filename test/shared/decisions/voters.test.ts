import { expect, test } from 'vitest'
import { countBallots, votersAt } from '#shared/decisions/voters.ts'
import { attending, movement, seatsFilled } from '../../support/roll.ts'

const seats = [...seatsFilled(['held', 'held', 'held', 'held', 'vacant'])]
const records = [
  attending(0, 'present'),
  attending(1, 'represented'),
  attending(2, 'proxy', { proxySeatId: 'seat-0' }),
  attending(3, 'excused'),
  attending(4, 'present'),
]
const events = [movement('left', 0, '15:00', { proxySeatId: 'seat-1' }), movement('arrived', 3, '15:30')]
const roll = { seats, records, events, proxiesPerHolder: 1 }
const told = (time: string) => votersAt(roll, time).map(({ seatId, by, kind }) => `${seatId} ${kind} ${by}`)

test('a voice is that of a seat, cast by whoever holds its proxy and is there', () => {
  expect(told('14:30')).toEqual(['seat-0 present seat-0', 'seat-1 represented seat-1', 'seat-2 proxy seat-0'])
})

test('a proxy is worth nothing once its holder has left, and that of the one who left counts', () => {
  expect(told('15:10')).toEqual(['seat-0 proxy seat-1', 'seat-1 represented seat-1'])
  expect(told('15:30')).toEqual(['seat-0 proxy seat-1', 'seat-1 represented seat-1', 'seat-3 present seat-3'])
})

test('a seat without a vote has no voice, and without rules any number of proxies may be held', () => {
  const advisory = seatsFilled(['held', 'held'], 'advisory')
  const crowd = {
    ...roll,
    events: [],
    records: [...records.slice(0, 3), attending(3, 'proxy', { proxySeatId: 'seat-0' })],
  }

  expect(votersAt({ ...roll, seats: advisory })).toEqual([])
  expect(votersAt(crowd)).toHaveLength(3)
  expect(votersAt({ ...crowd, proxiesPerHolder: null })).toHaveLength(4)
})

test('an interest counts among those who took no part', () => {
  const ballots = (['for', 'for', 'conflict', 'not-taking', 'abstention'] as const).map((choice) => ({
    choice,
  }))

  expect(countBallots(ballots)).toEqual({ votesFor: 2, votesAgainst: 0, abstentions: 1, votesNotTaking: 2 })
})
