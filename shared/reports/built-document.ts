import type { ExportWarning } from '../api/models.ts'
import { type Block, innerBlocks, type ReportDocument } from './report-document.ts'

/** A document ready to be rendered. */
export type BuiltDocument = {
  readonly type: 'pdf' | 'docx'
  readonly fileName: string
  readonly document: ReportDocument
  /** The contents to be inserted, by SHA-256, each once. */
  readonly annexes: readonly string[]
  readonly warnings: readonly ExportWarning[]
}

/** A document with the contents that it inserts, each once. */
export function printed(document: ReportDocument, type: BuiltDocument['type'] = 'pdf'): BuiltDocument {
  const annexes = [...new Set(annexSources(document.blocks))]
  return { type, fileName: `${document.meta.fileBase}.${type}`, document, annexes, warnings: [] }
}

function annexSources(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [block.source]
    return annexSources(innerBlocks(block))
  })
}
