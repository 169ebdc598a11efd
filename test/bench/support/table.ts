import { mean, quantile, type Row } from './figure.ts'

const header = ['figure', 'median ms', 'p95', 'p99', 'floor', 'budget', 'runs', 'note']

/** The rows as a Markdown table that is also readable in a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [header, ...rows.map(cellsOf)]
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [print(header), rule, ...lines.slice(1).map(print)].join('\n')
}

function cellsOf({ name, samples, unit, floor, budget = {}, note = '' }: Row): readonly string[] {
  const found = {
    median: quantile(samples, 0.5),
    mean: mean(samples),
    p95: quantile(samples, 0.95),
    p99: quantile(samples, 0.99),
  }
  const limits = (['median', 'mean', 'p95', 'p99'] as const).flatMap((key) => {
    const most = budget[key]
    if (most === undefined) return []
    return [`${key === 'median' ? '' : `${key} `}${inDigits(most)}${found[key] > most ? ' OVER' : ''}`]
  })
  // Percentiles of a handful of runs would only repeat the slowest.
  const tails = samples.length < 20 ? ['', ''] : [inDigits(found.p95), inDigits(found.p99)]
  const median = unit === undefined ? inDigits(found.median) : `${inDigits(found.median)} ${unit}`.trimEnd()
  const least = floor === undefined || floor.length === 0 ? '' : inDigits(quantile(floor, 0.5))
  return [name, median, ...tails, least, limits.join(', '), String(samples.length), note]
}

function inDigits(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : String(Math.round(milliseconds))
}
