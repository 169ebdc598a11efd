import path from 'node:path'
import type { DocumentContent } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { exportReport } from '#electron/exports/export-report.ts'
import { createExporter, type Exporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { successOf } from '../../support/sessions.ts'
import type { Figure, Tell } from '../support/figure.ts'
import { withDecisions, withItems, withLongerTitle } from '../support/sample-edits.ts'
import { withFolder } from '../support/window.ts'

const resourcesPath = path.resolve(import.meta.dirname, '../../../resources')
const workerUrl = exportsWorkerUrl(import.meta.resolve('#electron/exports/worker-url.ts'))

/** A dossier de séance with its annexes, minutes and a register: with a new compiler, and again after one edit. */
export const exports: Figure = {
  name: 'exports',
  hasWindow: false,
  measure: (tell) =>
    withFolder(async (folder) => {
      const sample = await sampleContent(resourcesPath)
      const [meeting] = [...sample.data.meeting.values()].filter(({ status }) => status !== 'held')
      if (meeting === undefined) throw new Error('the sample has a meeting to come')
      const pack = {
        report: 'pack',
        meetingId: meeting.id,
        edition: 'full',
        contents: null,
        isIssued: false,
        format: 'pdf',
      } as const
      await measureReport(folder, 'dossier', sample, pack, tell)
      const held = [...sample.data.meeting.values()].find(({ status }) => status === 'held')
      if (held === undefined) throw new Error('the sample has a meeting that was held')
      const minutes = { report: 'minutes', meetingId: held.id, edition: 'full', format: 'pdf' } as const
      await measureReport(folder, 'minutes', sample, minutes, tell)
      await measureReport(folder, 'minutes of 40 items', withItems(sample, held.id, 40), minutes, tell)
      const register = { report: 'register', bodyId: null, from: null, to: null, format: 'pdf' } as const
      const decided = withDecisions(sample, 500)
      await measureReport(folder, 'register of 500', decided, register, tell)
    }),
}

async function measureReport(
  folder: string,
  name: string,
  content: DocumentContent,
  request: ReportRequest,
  tell: Tell,
): Promise<void> {
  const cold: number[] = []
  const warm: number[] = []
  let note = ''
  for (let i = 0; i < 5; i++) {
    const exporter = createExporter({ workerUrl, resourcesPath })
    const first = await exportOnce(folder, exporter, content, request)
    const again = await exportOnce(folder, exporter, withLongerTitle(content, i), request)
    await exporter.dispose()
    cold.push(first.milliseconds)
    warm.push(again.milliseconds)
    note = `${first.pages} pages, ${Math.round(first.byteSize / 1024)} kB`
  }
  tell({ name: `${name}: new compiler`, samples: cold, note })
  tell({ name: `${name}: again after an edit`, samples: warm, note })
}

async function exportOnce(
  folder: string,
  exporter: Exporter,
  { data, contents }: DocumentContent,
  request: ReportRequest,
) {
  const source = { data: () => data, attachmentContent: (sha256: string) => contents.get(sha256) ?? null }
  const now = () => new Date('2026-11-24T12:00:00Z')
  return successOf(await exportReport({ source, request, target: { folder }, exporter, now }))
}
