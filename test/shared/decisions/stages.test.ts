import { expect, test } from 'vitest'
import type { HistoryEvent } from '#shared/decisions/history.ts'
import { stagesOf } from '#shared/decisions/stages.ts'

const proposed: HistoryEvent = { type: 'proposed', on: '2026-01-13' }
const passed = (on: string, status: 'adjourned' | 'rejected' | 'executed'): HistoryEvent => ({
  type: 'passed',
  on,
  status,
  reason: '',
})
const adopted: HistoryEvent = { type: 'adopted', on: '2026-03-03', number: '2026-CPS-01', days: 49 }
const lengths = (history: readonly HistoryEvent[], today: string) =>
  stagesOf(history, today).map(({ days, lasts }) => [days, lasts])

test.each([
  [
    'what is adopted holds until today',
    [proposed, passed('2026-02-03', 'adjourned'), adopted],
    [
      [21, false],
      [28, false],
      [7, true],
    ],
  ],
  [
    'what is executed waits for nothing more',
    [proposed, adopted, passed('2026-03-10', 'executed')],
    [
      [49, false],
      [7, false],
      [null, false],
    ],
  ],
  [
    'a rejection is an end',
    [proposed, passed('2026-02-03', 'rejected')],
    [
      [21, false],
      [null, false],
    ],
  ],
  ['what was never dated has no stage', [], []],
])('%s', (_, history, expected) => {
  expect(lengths(history, '2026-03-10')).toEqual(expected)
})

test('what is still to come lasts no time yet', () => {
  expect(lengths([adopted], '2026-03-02')).toEqual([[null, false]])
})
