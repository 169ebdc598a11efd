/** The long campaign: `npm run campaign [-- PART … [COUNT] [--seed N]]`. Ends with 1 when something was lost. */
import fs from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { whyNot } from './compile.ts'
import { kill } from './kills/kills.ts'
import { totals } from './kills/tally.ts'

type Part = (count: number | null, seed: number) => Promise<readonly string[]>

const parts: Readonly<Record<string, Part>> = { kills }

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
  const memory = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()
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
