import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const documentTemplateTable = defineTable('documentTemplate', 'document_template', {
  id: plain(),
  report: plain(),
  bodyId: plain(),
  fileName: plain(),
  sha256: plain(),
  byteSize: plain(),
})
