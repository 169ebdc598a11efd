import fs from 'node:fs'
import path from 'node:path'
import { exportToFile } from '#electron/exports/export-to-file.ts'
import { createRenderer } from '#electron/exports/render.ts'
import type { TableReport } from '#shared/reports/table-report.ts'
import { successOf } from '../../support/sessions.ts'
import { type Activity, halfMade, lastTold, nothingWrong } from './activity.ts'

const renderer = createRenderer('')
const exporter = {
  render: (job: Parameters<typeof renderer.render>[0]) => renderer.render(job, () => undefined),
  dispose: async () => undefined,
}

/** A register printed again and again over the same file, never twice with the same words. */
export const exports: Activity = {
  ...{ name: 'export', weight: 2, longest: 30, isOnGround: false },
  prepare: () => undefined,
  work: async ({ folder, seed }, tell) => {
    for (let rank = 0; ; rank++) {
      const target = path.join(folder, 'registre.csv')
      successOf(await exportToFile(exporter, { type: 'csv', table: tableOf(seed, rank) }, target))
      tell({ exported: rank })
    }
  },
  check: async ({ folder, seed }, told) => {
    const target = path.join(folder, 'registre.csv')
    const last = lastTold(told, 'exported')
    const found = fs.existsSync(target) ? fs.readFileSync(target) : null
    const [reported, next] = await Promise.all([bytesOf(seed, last), bytesOf(seed, last + 1)])
    const hasOneMore = found?.equals(next) ?? false
    const isWhole = hasOneMore || (found === null ? last === -1 : found.equals(reported))
    return {
      ...nothingWrong,
      ...{ committed: last + 1, wasHalfDone: halfMade(folder).length > 0, hasOneMore },
      half: isWhole ? [] : [`export ${last} of ${seed}`],
    }
  },
}

function tableOf(seed: number, rank: number): TableReport {
  const rows = Array.from({ length: 20 + ((seed + rank) % 7) * 400 }, (_, row) => [
    row,
    `${seed} ${rank}`,
    'Charte',
  ])
  return { fileBase: 'registre', columns: ['Rang', 'État', 'Objet'], rows }
}

async function bytesOf(seed: number, rank: number): Promise<Uint8Array> {
  return successOf(await exporter.render({ type: 'csv', table: tableOf(seed, rank) })).bytes
}
