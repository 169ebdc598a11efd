import { createRequire } from 'node:module'
import { prepareAnnexes } from '#electron/exports/annexes/prepare-annexes.ts'
import type { Attachment } from '#electron/exports/export-job.ts'
import { prepareLogos } from '#electron/exports/logos/prepare-logos.ts'
import { filesOf, layOut } from '#electron/exports/pdf/lay-out.ts'
import { readTypstResources } from '#electron/exports/pdf/typst-resources.ts'
import type { AnnexBlock, ReportDocument } from '#shared/reports/report-document.ts'
import { resourcesPath } from './render.ts'

// The WebAssembly compiler cannot be told a standard; its native twin can, and then refuses what breaks it.
export const standards = ['ua-1', 'a-3a'] as const
export type Standard = (typeof standards)[number]

type NativeModule = typeof import('@myriaddreamin/typst-ts-node-compiler')
/** Compiles a report under a standard; rejects when the report breaks it. Linux only. */
export async function compileNatively(
  report: ReportDocument,
  attachments: readonly Attachment[],
  pdfStandard: Standard,
) {
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as NativeModule
  const { fonts, templates } = await readTypstResources(resourcesPath)
  const workspace = '/report'
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  for (const { path, source } of templates) compiler.addSource(workspace + path, source)
  const annexBlocks = report.blocks.filter((block): block is AnnexBlock => block.type === 'annex')
  // A PDF may not be inserted as vectors under a declared standard: archives have pictures instead.
  const { printable } = await prepareAnnexes(annexBlocks, attachments, 'archive', () => undefined)
  const logos = await prepareLogos(report.meta, attachments)
  const asItIs = (text: string): string => text
  for (const { path, bytes } of filesOf(layOut(report, printable, asItIs, logos), asItIs)) {
    compiler.mapShadow(workspace + path, Buffer.from(bytes))
  }
  return compiler.pdf({ mainFilePath: `${workspace}/report.typ` }, { pdfStandard })
}
