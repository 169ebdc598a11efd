import type { BackupReason } from '#shared/api/backups.ts'

/** What is kept: the last backup of each of so many hours, days and months in which there was one. */
const kept = { hours: 24, days: 30, months: 24 } as const

/** Together, the backups of one document take no more than this, except for those that nothing else replaces. */
const mostBytes = 2_000_000_000

/** Of the newest ones, so many stay whatever their hour and weight: what was there before the last import, or at the opening. */
const alwaysKept = 6

type Dated = { readonly at: string; readonly reason: BackupReason; readonly byteSize: number }

/**
 * The backups that may go, oldest first: 24 hourly, 30 daily and 24 monthly ones stay, and all named versions; when they
 * weigh more than `limit` bytes together, the oldest that nobody named go too.
 */
export function outdated<B extends Dated>(backups: readonly B[], limit: number = mostBytes): readonly B[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const chosen = new Set<B>([
    ...newestFirst.slice(0, alwaysKept),
    ...newestFirst.filter(({ reason }) => reason === 'named'),
    ...lastOfEach(newestFirst, kept.hours, 'YYYY-MM-DDTHH'.length),
    ...lastOfEach(newestFirst, kept.days, 'YYYY-MM-DD'.length),
    ...lastOfEach(newestFirst, kept.months, 'YYYY-MM'.length),
  ])
  const fixed = new Set([...newestFirst.slice(0, alwaysKept), ...backups.filter(isNamed)])
  let weight = sizeOf([...fixed])
  for (const backup of newestFirst) {
    if (!chosen.has(backup) || fixed.has(backup)) continue
    weight += backup.byteSize
    if (weight > limit) chosen.delete(backup)
  }
  return newestFirst.filter((backup) => !chosen.has(backup)).toReversed()
}

function isNamed({ reason }: Dated): boolean {
  return reason === 'named'
}

/** The newest of each of the last `count` stretches of time that have one; a stretch is told by the start of its instant. */
function lastOfEach<B extends Dated>(
  newestFirst: readonly B[],
  count: number,
  letters: number,
): readonly B[] {
  const newest = new Map<string, B>()
  for (const backup of newestFirst) {
    const stretch = backup.at.slice(0, letters)
    if (!newest.has(stretch)) newest.set(stretch, backup)
  }
  return [...newest.values()].slice(0, count)
}

function sizeOf(backups: readonly Dated[]): number {
  return backups.reduce((sum, { byteSize }) => sum + byteSize, 0)
}
