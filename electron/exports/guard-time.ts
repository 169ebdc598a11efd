import { type Block, innerBlocks, type ListItem } from '#shared/reports/report-document.ts'
import type { ExportJob } from './export-job.ts'

// Five to ten times what a two-core office machine was seen to need; composing is one silent step.
const base = 30_000
const perRow = 60
const perAttachment = 5_000

/** The longest silence that a job is allowed, in milliseconds: past it, the worker is taken for stuck. */
export function guardMilliseconds(job: ExportJob): number {
  if (job.type !== 'pdf' && job.type !== 'docx') return base
  return base + perRow * rowCount(job.report.blocks) + perAttachment * job.attachments.length
}

function rowCount(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => {
    if (block.type === 'table') return total + block.rows.length
    if (block.type === 'index') return total + sum(block.groups.map(({ entries }) => entries.length))
    if (block.type === 'list') return total + lines(block.items)
    return total + Math.max(1, rowCount(innerBlocks(block)))
  }, 0)
}

function lines(items: readonly ListItem[]): number {
  return sum(items.map(({ children }) => 1 + lines(children)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
