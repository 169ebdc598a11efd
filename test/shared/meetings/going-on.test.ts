import { describe, expect, test } from 'vitest'
import { meetingGoingOn } from '#shared/meetings/going-on.ts'
import type { RecordSketch } from '../../support/document-data.ts'
import { committeeWith } from '../../support/sitting.ts'

const event = (kind: string, at: string): RecordSketch => [
  'sessionEvent',
  `event-${kind}`,
  { meetingId: 'march', kind, at, order: 10 },
]
const opened = event('opened', '14:00')

describe('a meeting goes on', () => {
  test.each([
    ['once it was opened', [opened], '2026-03-10', 'march'],
    ['while it is suspended', [opened, event('suspended', '15:00')], '2026-03-10', 'march'],
    ['beyond midnight', [opened], '2026-03-11', 'march'],
    ['until it is closed', [opened, event('closed', '16:00')], '2026-03-10', undefined],
    ['no longer two days later', [opened], '2026-03-12', undefined],
    ['not before it is opened', [], '2026-03-10', undefined],
  ] as const)('%s', (_, events, today, expected) => {
    expect(meetingGoingOn(committeeWith(...events), today)?.id).toBe(expected)
  })
})
