import type { Exporter } from '../exports/exporter.ts'
import type { Previews } from '../exports/preview.ts'
import type { Exports } from './ports.ts'

/** The printable documents, made in a worker; nothing of it is loaded before the first one is asked for. */
export function reportExports(resourcesPath: string, now: () => Date): Exports {
  let started: Promise<Exporter> | null = null
  let previews: Promise<Previews> | null = null
  const startExporter = async (): Promise<Exporter> => {
    const [{ createExporter }, { exportsWorkerUrl }] = await Promise.all([
      import('../exports/exporter.ts'),
      import('../exports/worker-url.ts'),
    ])
    return createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })
  }
  return {
    fileName: async (session, request) => {
      const { reportFileName } = await import('../exports/export-report.ts')
      return reportFileName(session, request, now())
    },
    write: async ({ session, target, ...order }) => {
      const { exportReport } = await import('../exports/export-report.ts')
      started ??= startExporter()
      return exportReport({
        ...order,
        source: session,
        target: { file: target },
        exporter: await started,
        now,
      })
    },
    preview: async ({ session, ...order }) => {
      previews ??= import('../exports/preview.ts').then(({ createPreviews }) => createPreviews())
      started ??= startExporter()
      const { picture } = await previews
      return picture({ ...order, source: session, exporter: await started, now })
    },
    forgetPreview: async () => (await previews)?.forget(),
  }
}
