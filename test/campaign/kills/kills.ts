import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { compile } from '../../support/compile.ts'
import { activityNamed, orderOf } from './activities.ts'
import { type Activity, type Clock, reportOf, type Told, toldIn, type Verdict } from './activity.ts'
import { readStart, type Start } from './ground.ts'
import { emptyTally, type Tally, tallied } from './tally.ts'

const sigkill = 9
/** So many are killed while what an earlier one left is looked at. */
const ahead = 4

export type KillOptions = {
  readonly kills: number
  readonly seed: number
  /** Where the documents are: a real disk, or memory. */
  readonly folder: string
  readonly clock: Clock
  readonly onProgress?: (tally: Tally) => void
}

/** Kills so many processes at random moments of what the program does, and looks at what each left. */
export async function kill({ kills, seed, folder, clock, onProgress }: KillOptions): Promise<Tally> {
  const root = fs.mkdtempSync(path.join(folder, 'gouvernail-kills-'))
  const writer = startWriter(root)
  try {
    const answers = readline.createInterface({ input: writer.stdout })[Symbol.asyncIterator]()
    const answer = async () => String((await answers.next()).value)
    await answer()
    const start = readStart(root)
    const ask = (wanted: number) => writer.stdin.write(`${JSON.stringify(orderOf(wanted, clock))}\n`)
    let tally: Tally = emptyTally
    for (let i = 0; i < Math.min(ahead, kills); i++) ask(seed + i)
    for (let i = 0; i < kills; i++) {
      const end = Number(await answer())
      if (i + ahead < kills) ask(seed + i + ahead)
      const activity = activityNamed(orderOf(seed + i, clock).activity)
      tally = tallied(tally, activity.name, seed + i, await verdictOn(root, start, activity, seed + i, end))
      onProgress?.(tally)
    }
    return tally
  } finally {
    await ended(writer)
    fs.rmSync(root, { recursive: true, force: true })
  }
}

type Writer = ChildProcess & { readonly stdin: NodeJS.WritableStream; readonly stdout: NodeJS.ReadableStream }

/** The engine with one thread only: another one would not be in the copies. */
function startWriter(root: string): Writer {
  const library = path.join(root, 'fork-and-kill.node')
  compile(path.join(import.meta.dirname, 'fork-and-kill.c'), library)
  const script = path.join(import.meta.dirname, 'writer.ts')
  const flags = ['--single-threaded', '--v8-pool-size=0', '--max-semi-space-size=4']
  return spawn(process.execPath, [...flags, script, library, root], { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** It ends with what it reads. */
function ended(writer: Writer): Promise<void> {
  return new Promise((resolve) => {
    writer.once('exit', () => resolve())
    writer.stdin.end()
  })
}

async function verdictOn(
  root: string,
  start: Start,
  activity: Activity,
  seed: number,
  ended: number,
): Promise<Verdict> {
  const folder = path.join(root, String(seed))
  const [told, failures] = parted(toldIn(reportOf(root, seed)))
  const verdict = await activity.check({ start, folder, seed }, told)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.rmSync(reportOf(root, seed), { force: true })
  const strange = ended === sigkill ? failures : [`it ended by itself: ${ended}`, ...failures]
  return strange.length === 0 ? verdict : { ...verdict, lost: [...verdict.lost, ...strange] }
}

/** What was reported as done, and what made a copy give up before it was killed. */
function parted(told: readonly Told[]): readonly [readonly Told[], readonly string[]] {
  const isFailure = (one: Told) => 'failed' in one
  return [told.filter((one) => !isFailure(one)), told.filter(isFailure).map(({ failed }) => String(failed))]
}
