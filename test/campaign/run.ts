/** The long campaign: `npm run campaign [-- PART … [COUNT] [--seed N]]`. Ends with 1 when something was lost. */
import fs from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { whyNot } from '../support/compile.ts'
import { kill } from './kills/kills.ts'
import { totals } from './kills/tally.ts'
import { harm } from './pages/pages.ts'
import { cutPower } from './power/power.ts'

const memory = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()

type Part = (count: number | null, seed: number) => Promise<readonly string[]>

const parts: Readonly<Record<string, Part>> = { kills, pages, power }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '20261127' } },
})
const count = positionals.map(Number).find((number) => number > 0) ?? null
const names = positionals.filter((word) => word in parts)
console.log(
  `${os.cpus().length} × ${os.cpus()[0]?.model}, ${process.platform}, Node ${process.version}, seed ${values.seed}`,
)
for (const name of names.length > 0 ? names : Object.keys(parts)) {
  const faults = (await parts[name]?.(count, Number(values.seed))) ?? []
  for (const fault of faults) console.log(`  FAULT ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

/** Half of them in memory, where they meet the program at work, half on a disk, where they meet it waiting. */
async function kills(wanted: number | null, seed: number): Promise<readonly string[]> {
  if (whyNot !== null) return [`kills: not run, ${whyNot}`]
  const half = Math.ceil((wanted ?? 10_000) / 2)
  const faults: string[] = []
  for (const [clock, folder, first] of [
    ['processor', memory, seed],
    ['wall', os.tmpdir(), seed + half],
  ] as const) {
    const tally = await kill({ kills: half, seed: first, folder, clock })
    console.log(`kills: ${clock} clock, ${folder}`)
    console.table(tally.rows)
    console.log(totals(tally))
    faults.push(...tally.lost, ...tally.unopened, ...tally.half)
  }
  return faults
}

/** Bytes harmed behind the back of the program: seen or harmless, and what comes back. */
async function pages(wanted: number | null, seed: number): Promise<readonly string[]> {
  const tally = harm({ trials: wanted ?? 10_000, seed, folder: memory })
  console.table(tally.rows)
  const share = ((100 * tally.recovered) / Math.max(1, tally.apart)).toFixed(2)
  console.log(
    `pages: not seen ${tally.unseen.length}; ${tally.salvages} salvages, ${tally.failed.length} without a document; ` +
      `${tally.recovered} of ${tally.apart} records on pages left alone came back (${share} %)`,
  )
  return [...tally.unseen, ...tally.failed, ...(Number(share) < 95 ? [`only ${share} % came back`] : [])]
}

/** The power is cut while the program writes: what was not flushed is lost, torn or out of order. */
async function power(wanted: number | null, seed: number): Promise<readonly string[]> {
  if (whyNot !== null) return [`power: not run, ${whyNot}`]
  const tally = cutPower({ cuts: wanted ?? 10_000, seed, folder: memory })
  console.log(
    `power: ${tally.cuts} cuts, ${tally.unsettled} with something not flushed, ${tally.playedBack} with a journal to play back; ` +
      `faults ${tally.faults.length}`,
  )
  return tally.faults
}
