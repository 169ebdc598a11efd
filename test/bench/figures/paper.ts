import path from 'node:path'
import { exportReport } from '#electron/exports/export-report.ts'
import { createExporter, type Exporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { firstViewOf, projectOfNodes } from '../../support/large-project.ts'
import { successOf } from '../../support/sessions.ts'
import type { Figure, Tell } from '../support/figure.ts'
import { withFolder } from '../support/window.ts'

const resourcesPath = path.resolve(import.meta.dirname, '../../../resources')
const workerUrl = exportsWorkerUrl(import.meta.resolve('#electron/exports/worker-url.ts'))

/** The organigramme of 1,000 nodes on paper: a drawing, a page, sheets, the atlas and a picture, with a new compiler. */
export const paper: Figure = {
  name: 'paper',
  hasWindow: false,
  measure: (tell) =>
    withFolder(async (folder) => {
      const { data } = projectOfNodes(1000)
      const common = { viewId: firstViewOf(data), date: '2026-11-24', ink: 'colour' } as const
      const chart = { report: 'chart', ...common } as const
      const write = async (exporter: Exporter, request: ReportRequest) => {
        const source = { data: () => data, attachmentContent: () => null }
        const now = () => new Date('2026-11-24T12:00:00Z')
        return successOf(await exportReport({ source, request, target: { folder }, exporter, now }))
      }
      await measure('SVG', { ...chart, format: 'svg', page: 'a0' }, write, tell)
      await measure('PDF, A0', { ...chart, format: 'pdf', page: 'a0' }, write, tell)
      await measure(
        'PDF, drawing only, A0',
        { ...chart, format: 'pdf', page: 'a0', words: false },
        write,
        tell,
      )
      await measure(
        'PDF, sheets of A4',
        { ...chart, format: 'pdf', page: 'a4', sheets: 'fewest' },
        write,
        tell,
      )
      const atlas = { report: 'atlas', ...common, format: 'pdf', page: 'a4', by: 'constituency' } as const
      await measure('atlas, A4', atlas, write, tell)
      await measure('PNG, A2, 3 ×', { ...chart, format: 'png', page: 'a2', fineness: 3 }, write, tell)
    }),
}

type Write = (exporter: Exporter, request: ReportRequest) => Promise<Written>
type Written = { readonly milliseconds: number; readonly pages: number | null; readonly byteSize: number }

async function measure(name: string, request: ReportRequest, write: Write, tell: Tell): Promise<void> {
  const samples: number[] = []
  let note = ''
  for (let i = 0; i < 3; i++) {
    const exporter = createExporter({ workerUrl, resourcesPath })
    const written = await write(exporter, request)
    await exporter.dispose()
    samples.push(written.milliseconds)
    note = `${written.pages ?? 1} pages, ${Math.round(written.byteSize / 1024)} kB`
  }
  tell({ name: `1,000 nodes, ${name}`, samples, note })
}
