/**
 * Writes until it is killed: `node --single-threaded --v8-pool-size=0 writer.ts LIBRARY FOLDER`, and for each line
 * `SEED` that is read, one copy of this process does what the program does, is killed, and `SEED END` is written. The work of this
 * process never changes: a copy begins with everything loaded and the document open.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { activityNamed } from './activities.ts'
import { type Activity, type Order, reportOf, type Told, teller, type WritingPlace } from './activity.ts'
import { warmUp } from './edits.ts'
import { openGround } from './ground.ts'

const [library = '', root = ''] = process.argv.slice(2)
const system = createRequire(import.meta.url)(library) as {
  /** -1 in the copy; how the copy ended, in the process that asked. */
  fork: () => number
  dieAfter: (microseconds: number, ofProcessor: boolean) => void
}
const ground = openGround(root, warmUp)
console.log('ready')
for (let order = nextOrder(); order !== null; order = nextOrder()) {
  fs.writeSync(1, `${await killed(activityNamed(order.activity), order)}\n`)
}

/** Answers how the copy ended: the signal, or why not. */
async function killed(activity: Activity, order: Order): Promise<number> {
  const place = { ground, seed: order.seed, folder: path.join(root, String(order.seed)) }
  fs.mkdirSync(place.folder)
  activity.prepare(place)
  const ended = system.fork()
  if (ended === -1) await workUntilKilled(activity, place, order)
  if (activity.isOnGround) ground.takeLeft(place.folder)
  return ended
}

/** In the copy: this never comes back. */
async function workUntilKilled(activity: Activity, place: WritingPlace, order: Order): Promise<never> {
  const write = teller(reportOf(root, place.seed))
  const die = () => system.dieAfter(order.microseconds, order.clock === 'processor')
  let isDying = !order.isWarm
  if (isDying) die()
  const tell = (told: Told) => {
    write(told)
    if (isDying) return
    isDying = true
    die()
  }
  try {
    await activity.work(place, tell)
  } catch (error) {
    write({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  // Not by its number, which the engine remembers from before the copy.
  system.dieAfter(1, false)
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
}

/** Waits for a line, without any thread or event: a copy must inherit nothing that waits. */
function nextOrder(): Order | null {
  const [byte, line] = [Buffer.alloc(1), [] as number[]]
  while (fs.readSync(0, byte) === 1) {
    if (byte[0] === 10) return JSON.parse(Buffer.from(line).toString()) as Order // written by kills.ts
    line.push(byte[0] ?? 0)
  }
  return null
}
