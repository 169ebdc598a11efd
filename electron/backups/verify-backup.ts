import type { Finding, FindingCode } from '#shared/document/findings.ts'
import { verifyDocument } from '../document/verify.ts'

/** What a document may not have to be worth keeping; its other problems are those of what it was copied from. */
const faults: ReadonlySet<FindingCode> = new Set([
  ...(['file-empty', 'file-zeroed', 'file-truncated', 'file-damaged', 'file-altered-schema'] as const),
  ...(['schema-altered', 'integrity-broken', 'foreign-key-broken', 'content-altered'] as const),
])

/** Opens a backup and looks at its bytes, schema, references and contents; null when it is sound, else what is wrong. */
export function faultOfBackup(file: string): string | null {
  const looked = verifyDocument(file)
  return looked.ok ? faultAmong(looked.value) : looked.error.code
}

/** What among these a copy may not have; null when it is sound. */
export function faultAmong(findings: readonly Finding[]): string | null {
  return findings.find(({ code }) => faults.has(code))?.code ?? null
}
