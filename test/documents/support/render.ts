import { resolve } from 'node:path'
import type { Attachment, PdfJob, PdfProfile, RenderedFile } from '#electron/exports/export-job.ts'
import type { Renderer } from '#electron/exports/render.ts'
import type { Block, ReportDocument, ReportMeta } from '#shared/reports/report-document.ts'
import { aMeta } from './sample-meta.ts'

export const resourcesPath = resolve(import.meta.dirname, '../../../resources')

export function aJob(
  report: ReportDocument,
  attachments: readonly Attachment[] = [],
  profile: PdfProfile = 'distribution',
): PdfJob {
  return { type: 'pdf', report, attachments, profile }
}

/** A report of the given blocks under plausible meta. */
export function aReport(blocks: readonly Block[], changes: Partial<ReportMeta> = {}): ReportDocument {
  return { meta: aMeta(changes), blocks }
}

/** Renders a job that is expected to succeed. */
export async function renderFile(renderer: Renderer, job: PdfJob): Promise<RenderedFile> {
  const rendered = await renderer.render(job, () => undefined)
  if (!rendered.ok) throw new Error(`${rendered.error.code} ${JSON.stringify(rendered.error.params)}`)
  return rendered.value
}
