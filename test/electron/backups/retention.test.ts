import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outdated } from '#electron/backups/retention.ts'
import { type BackupReason, backupReasons } from '#shared/api/backups.ts'

type Dated = { readonly at: string; readonly reason: BackupReason; readonly byteSize: number }

const from = Date.UTC(2024, 0, 1)
const to = Date.UTC(2026, 11, 1)
const backup: fc.Arbitrary<Dated> = fc
  .record({
    at: fc.integer({ min: from / 1000, max: to / 1000 }),
    reason: fc.constantFrom(...backupReasons),
    byteSize: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ at, ...rest }) => ({ at: new Date(at * 1000).toISOString(), ...rest }))
const backups = fc.uniqueArray(backup, { maxLength: 120, selector: ({ at }) => at })

function everyHour(hours: number): readonly Dated[] {
  return Array.from({ length: hours }, (_, hour) => ({
    at: new Date(to - hour * 3_600_000).toISOString(),
    reason: 'hourly',
    byteSize: 1,
  }))
}

function kept(all: readonly Dated[], limit?: number): readonly Dated[] {
  const gone = new Set(outdated(all, limit))
  return all.filter((one) => !gone.has(one))
}

test('of two years of backups each hour stay 24 hours, 30 days and 24 months', () => {
  const all = everyHour(24 * 730)

  const left = kept(all)

  const days = new Set(left.map(({ at }) => at.slice(0, 10)))
  const months = new Set(left.map(({ at }) => at.slice(0, 7)))
  expect(left.slice(0, 24)).toEqual(all.slice(0, 24))
  expect(months.size).toBe(24)
  expect(left.length).toBeLessThanOrEqual(24 + 30 + 24 + 6)
  expect([...days].length).toBeGreaterThanOrEqual(30)
})

test('what stays tells the last of each hour, day and month, whatever the order and however often it is asked', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const left = kept(all)

      expect(kept(left)).toEqual(left)
      expect(new Set(kept(all.toReversed()))).toEqual(new Set(left))
      const newestFirst = all.toSorted((a, b) => (a.at < b.at ? 1 : -1))
      expect(left).toEqual(expect.arrayContaining(newestFirst.slice(0, 6)))
      expect(left).toEqual(expect.arrayContaining(all.filter(({ reason }) => reason === 'named')))
    }),
  )
})

test('a place that is full lets go of the oldest that nobody named, and keeps the last six', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 0, max: 2000 }), (all, limit) => {
      const left = kept(all, limit)

      const weight = left.reduce((sum, { byteSize }) => sum + byteSize, 0)
      const lasting = left.filter(({ reason }) => reason === 'named').length + 6
      expect(weight <= limit || left.length <= lasting).toBe(true)
      const oldestLeft =
        left
          .filter(({ reason }) => reason !== 'named')
          .map(({ at }) => at)
          .toSorted()[0] ?? ''
      const gone = kept(all).filter((one) => !left.includes(one))
      expect(gone.every(({ at, reason }) => reason !== 'named' && at < oldestLeft)).toBe(true)
    }),
  )
})
