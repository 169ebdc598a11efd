import { collections } from './collections.ts'
import type { DocumentData } from './document-data.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { recordName } from './record-name.ts'

/** What a thorough look at a file can find: in the file itself, in one record, or between records. */
export type FindingCode =
  | 'file-empty'
  | 'file-zeroed'
  | 'file-truncated'
  | 'file-damaged'
  | 'file-altered-schema'
  | 'schema-altered'
  | 'integrity-broken'
  | 'rows-altered'
  | 'foreign-key-broken'
  | 'content-missing'
  | 'content-unused'
  | 'content-altered'
  | 'content-size'
  | 'minutes-altered'
  | 'sealed-part-altered'
  | 'sealed-record-missing'
  | 'seal-altered'
  | 'seal-chain-broken'
  | 'decision-unsealed'
  | ProblemCode

/** One fault of a document; parameters (collection, id, name, field, detail) fill its sentence in shared/text. */
export type Finding = {
  readonly code: FindingCode
  readonly params: Readonly<Record<string, string | number>>
}

/** The finding that tells a broken invariant; `name` is how a user recognises the record. */
export function findingOf({ code, collection, id, field, detail }: Problem, name: string): Finding {
  return { code, params: { collection, id, name, field, detail } }
}

/** The same, with the names of all the records that it mentions, as a user knows them. */
export function namedFinding(data: DocumentData, problem: Problem): Finding {
  const mentioned = collections.find((collection) => data[collection].has(problem.detail))
  const detail = mentioned === undefined ? problem.detail : recordName(data, mentioned, problem.detail)
  return findingOf({ ...problem, detail }, recordName(data, problem.collection, problem.id))
}
