import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { jobFunctionOf, parseFunctionReferential } from '#shared/organisation/function-referential.ts'
import { type DocumentContent, newDocumentContent } from './create.ts'
import { contentFromDump } from './dump.ts'

/** What a new document begins with: one project, one view, the referential of functions that we ship. */
export async function emptyContent(resources: string, name: string): Promise<DocumentContent> {
  const referential = parseFunctionReferential(await readJson(resources, 'referentials/functions.json'))
  return newDocumentContent(name, referential.map(jobFunctionOf))
}

/** The sample project, read as any other dump; throws when it is malformed: it is ours. */
export async function sampleContent(resources: string): Promise<DocumentContent> {
  const content = contentFromDump(await readJson(resources, 'samples/ent-premier-degre.json'))
  if (!content.ok)
    throw new Error(`the sample is not a document: ${JSON.stringify(content.error.slice(0, 5))}`)
  return content.value
}

async function readJson(resources: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(resources, name), 'utf8'))
}
