import type { Block } from '#shared/reports/report-document.ts'
import type { ExportJob } from './export-job.ts'

// Five to ten times what a two-core office machine was seen to need; composing is one silent step.
const base = 30_000
const perRow = 60
const perAttachment = 5_000

/** The longest silence that a job is allowed, in milliseconds: past it, the worker is taken for stuck. */
export function guardMilliseconds(job: ExportJob): number {
  if (job.type === 'csv') return base
  return base + perRow * rowCount(job.report.blocks) + perAttachment * job.attachments.length
}

function rowCount(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => {
    if (block.type === 'table') return total + block.rows.length
    if (block.type === 'together' || block.type === 'section') return total + rowCount(block.blocks)
    return total + 1
  }, 0)
}
