import os from 'node:os'
import { hasDisplay, openVirtualDisplay } from '#electron/runtime/display.mjs'
import { chart } from './figures/chart.ts'
import { conformity } from './figures/conformity.ts'
import { dates } from './figures/dates.ts'
import { departure } from './figures/departure.ts'
import { exports } from './figures/exports.ts'
import { imports } from './figures/imports.ts'
import { merge } from './figures/merge.ts'
import { open } from './figures/open.ts'
import { packs } from './figures/packs.ts'
import { paper } from './figures/paper.ts'
import { parcel } from './figures/parcel.ts'
import { register } from './figures/register.ts'
import { roundTrip } from './figures/round-trip.ts'
import { scale } from './figures/scale.ts'
import { search } from './figures/search.ts'
import { session } from './figures/session.ts'
import { start } from './figures/start.ts'
import { tables } from './figures/tables.ts'
import { territory } from './figures/territory.ts'
import { type Figure, quantile, type Row } from './support/figure.ts'
import { tableOf } from './support/table.ts'

const figures: readonly Figure[] = [
  start,
  roundTrip,
  open,
  tables,
  search,
  session,
  scale,
  exports,
  packs,
  paper,
  register,
  imports,
  chart,
  conformity,
  departure,
  dates,
  territory,
  merge,
  parcel,
]

const asked = process.argv.slice(2)
const chosen = asked.length === 0 ? figures : figures.filter(({ name }) => asked.includes(name))
if (chosen.length < asked.length) {
  console.error(`The figures are: ${figures.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 2
} else await run()

async function run(): Promise<void> {
  const screen =
    chosen.some(({ hasWindow }) => hasWindow) && !hasDisplay() ? await openVirtualDisplay() : null
  if (screen !== null) process.env.DISPLAY = screen.name
  const rows: Row[] = []
  try {
    console.error(machine())
    for (const figure of chosen) {
      console.error(`${figure.name} …`)
      await figure.measure((row) => {
        rows.push(row)
        console.error(
          `  ${row.name}: ${quantile(row.samples, 0.5).toFixed(1)} ${row.unit ?? 'ms'} ${row.note ?? ''}`,
        )
      })
    }
    console.error(machine())
  } finally {
    screen?.close()
  }
  console.log(tableOf(rows))
}

function machine(): string {
  const [load = 0] = os.loadavg()
  return `${os.cpus().length} × ${os.cpus()[0]?.model}, ${process.platform}, Node ${process.version}, load ${load.toFixed(1)}`
}
