import { fail, ok, type Result } from '#shared/kit/result.ts'
import { type ExportError, type ExportJob, exportError, type RenderedFile } from './export-job.ts'
import type { Exporter, RenderOptions } from './exporter.ts'
import { writeFileWhole } from './write-file.ts'

/** Renders a job and writes it at `path`; nothing is written when it fails or is cancelled. */
export async function exportToFile(
  exporter: Exporter,
  job: ExportJob,
  path: string,
  options: RenderOptions = {},
): Promise<Result<RenderedFile, ExportError>> {
  const rendered = await exporter.render(job, options)
  if (!rendered.ok) return rendered
  if (options.signal?.aborted) return fail(exportError('export-cancelled'))
  options.onProgress?.({ phase: 'writing', done: 0, total: 1 })
  const written = await writeFileWhole(path, rendered.value.bytes, options.signal)
  return written.ok ? ok(rendered.value) : written
}
