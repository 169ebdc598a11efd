import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type DocumentContent, newDocumentContent } from './create.ts'
import { contentFromDump } from './dump.ts'
import { readReferentials } from './referentials.ts'

/** What a new document begins with: one project, one view, the referentials that we ship. */
export async function emptyContent(resources: string, name: string): Promise<DocumentContent> {
  return newDocumentContent(name, await readReferentials(resources))
}

/** The sample project, read as any other dump; throws when it is malformed: it is ours. */
export async function sampleContent(resources: string): Promise<DocumentContent> {
  const content = contentFromDump(
    JSON.parse(await readFile(path.join(resources, 'samples/ent-premier-degre.json'), 'utf8')),
  )
  if (!content.ok)
    throw new Error(`the sample is not a document: ${JSON.stringify(content.error.slice(0, 5))}`)
  return content.value
}
