import { type Random, randomFrom } from '../../properties/support/random.ts'
import type { Activity, Clock, Order } from './activity.ts'
import { backups } from './backups.ts'
import { copies } from './copies.ts'
import { edits, imports } from './edits.ts'
import { exports } from './exports.ts'
import { migrations } from './migrations.ts'

export const activities: readonly Activity[] = [edits, imports, migrations, copies, backups, exports]

/** One of them, as often as its weight says, and when it dies. */
export function orderOf(seed: number, clock: Clock): Order {
  const random: Random = randomFrom(seed)
  const weighted = activities.flatMap((activity) => Array.from({ length: activity.weight }, () => activity))
  const { name, longest } = random.pick(weighted)
  // By the clock, a copy mostly waits: for the disk, and for others on a busy machine.
  const microseconds = 100 + random.below(longest * (clock === 'wall' ? 5000 : 1000))
  // One in ten dies while it begins.
  return { seed, activity: name, microseconds, clock, isWarm: random.chance(0.9) }
}

export function activityNamed(name: string): Activity {
  const activity = activities.find((one) => one.name === name)
  if (activity === undefined) throw new Error(`no activity ${name}`)
  return activity
}
