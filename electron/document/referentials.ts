import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Referentials } from '#shared/api/models.ts'
import { type Collection, collectionSchemas, type RecordOf } from '#shared/document/collections.ts'
import { jobFunctionOf, parseFunctionReferential } from '#shared/organisation/function-referential.ts'

/** The referentials that we ship; throws when one is malformed: they are ours. */
export async function readReferentials(resources: string): Promise<Referentials> {
  const folder = path.join(resources, 'referentials')
  const functions = parseFunctionReferential(await readJson(path.join(folder, 'functions.json')))
  return {
    function: byId(functions.map(jobFunctionOf)),
    phase: byId(await readRecords('phase', path.join(folder, 'phases.json'))),
    mission: byId(await readRecords('mission', path.join(folder, 'missions.json'))),
    rulesProfile: byId(await readRecords('rulesProfile', path.join(folder, 'rules-profiles.json'))),
  }
}

async function readRecords<C extends Collection>(
  collection: C,
  file: string,
): Promise<readonly RecordOf<C>[]> {
  const records = z.array(collectionSchemas[collection]).parse(await readJson(file))
  return records as unknown as readonly RecordOf<C>[] // parsed by the schema of that collection
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]))
}
