import type { DocumentData } from '#shared/document/document-data.ts'
import type { Body } from '#shared/organisation/body.ts'

/** The bodies of which a copy keeps the register, by name. */
export function registersOf({ body }: Pick<DocumentData, 'body'>, copyId: string): readonly Body[] {
  return [...body.values()]
    .filter(({ registerCopy }) => registerCopy === copyId)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}
