import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { Row } from './figure.ts'

const script = path.resolve(import.meta.dirname, 'export-alone.ts')

type Exported = Readonly<
  Record<'milliseconds' | 'pages' | 'byteSize' | 'peakBytes' | 'processorSeconds', number>
>

/** Exports a report of a file in a process of its own: how long it took, with pages, size and peak memory as a note. */
export function exportedAlone(file: string, request: ReportRequest, folder: string): Omit<Row, 'name'> {
  const words = [script, file, JSON.stringify(request), folder]
  const answer = execFileSync(process.execPath, words, { encoding: 'utf8' })
  const { milliseconds, pages, byteSize, peakBytes, processorSeconds }: Exported = JSON.parse(answer)
  const note = `${pages} pages, ${megabytes(byteSize)} MB, peak ${megabytes(peakBytes)} MB, ${processorSeconds.toFixed(1)} s of processor`
  return { samples: [milliseconds], note }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
