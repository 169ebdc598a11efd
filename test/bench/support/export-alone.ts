import path from 'node:path'
import { exportReport } from '#electron/exports/export-report.ts'
import { createExporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import { reportRequestSchema } from '#shared/api/contract.ts'
import { openSession, successOf } from '../../support/sessions.ts'

// A process of its own: exports a report of a file, and tells its peak memory and what it used of the processors.
const [file = '', request = '', folder = ''] = process.argv.slice(2)
const session = openSession(file)
const exporter = createExporter({
  workerUrl: exportsWorkerUrl(import.meta.resolve('#electron/exports/worker-url.ts')),
  resourcesPath: path.resolve(import.meta.dirname, '../../../resources'),
})
const { milliseconds, pages, byteSize } = successOf(
  await exportReport({
    source: session,
    request: reportRequestSchema.parse(JSON.parse(request)),
    target: { folder },
    exporter,
    now: () => new Date('2026-11-24T12:00:00Z'),
  }),
)
await exporter.dispose()
session.close()
const peakBytes = process.resourceUsage().maxRSS * 1024
const { user, system } = process.cpuUsage()
const processorSeconds = (user + system) / 1e6
console.log(JSON.stringify({ milliseconds, pages, byteSize, peakBytes, processorSeconds }))
