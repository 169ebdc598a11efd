import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Sqlite from 'better-sqlite3'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import { salvageDocument } from '#electron/salvage/salvage.ts'
import { collections } from '#shared/document/collections.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { type Random, randomFrom } from '../../properties/support/random.ts'
import { largeProject } from '../../support/large-project.ts'
import { aCommand, successOf } from '../../support/sessions.ts'
import { pagesOfRows } from './pages-of-rows.ts'

const pageSize = 4096

type Row = { trials: number; atOpening: number; byVerify: number; harmless: number }
export type Tally = {
  readonly rows: Readonly<Record<string, Row>>
  readonly unseen: readonly string[]
  /** Records on pages that were left alone, and how many of them came back. */
  readonly apart: number
  readonly recovered: number
  readonly salvages: number
  /** Salvages that gave no document, or one that does not open. */
  readonly failed: readonly string[]
}

/** What can happen to the bytes of a file; the answer is the pages that it touched. */
type Harm = (bytes: Buffer, before: Buffer, random: Random) => { bytes: Buffer; pages: readonly number[] }

/** A place that holds something: nine bytes in ten of a small document are room left over. */
function aPlace(bytes: Buffer, random: Random): number {
  let at = random.below(bytes.length)
  while (bytes[at] === 0) at = random.below(bytes.length)
  return at
}
const aPage = (bytes: Buffer, random: Random) => Math.floor(aPlace(bytes, random) / pageSize)
const pageIn = (bytes: Buffer, page: number) => bytes.subarray(page * pageSize, (page + 1) * pageSize)

const harms: Readonly<Record<string, Harm>> = {
  'a bit flipped': (bytes, _, random) => {
    const at = aPlace(bytes, random)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    return { bytes, pages: [Math.floor(at / pageSize)] }
  },
  'bytes overwritten': (bytes, _, random) => {
    const at = aPlace(bytes, random)
    const length = Math.min(1 + random.below(64), bytes.length - at)
    for (let i = 0; i < length; i++) bytes[at + i] = random.below(256)
    return { bytes, pages: [Math.floor(at / pageSize), Math.floor((at + length - 1) / pageSize)] }
  },
  'pages zeroed': (bytes, _, random) => {
    const pages = Array.from({ length: 1 + random.below(4) }, () => aPage(bytes, random))
    for (const page of pages) pageIn(bytes, page).fill(0)
    return { bytes, pages }
  },
  'cut short': (bytes, _, random) => {
    const length = 1 + random.below(bytes.length - 1)
    const first = Math.floor(length / pageSize)
    const pages = Array.from({ length: bytes.length / pageSize - first }, (__, i) => first + i)
    return { bytes: bytes.subarray(0, length), pages }
  },
  'pages exchanged': (bytes, _, random) => {
    const [one, other] = [aPage(bytes, random), aPage(bytes, random)]
    const kept = Buffer.from(pageIn(bytes, one))
    pageIn(bytes, other).copy(pageIn(bytes, one))
    kept.copy(pageIn(bytes, other))
    return { bytes, pages: one === other ? [] : [one, other] }
  },
  'a page of before, torn': (bytes, before, random) => {
    const changed = Array.from({ length: before.length / pageSize }, (_, page) => page).filter(
      (page) => !pageIn(bytes, page).equals(pageIn(before, page)),
    )
    const page = random.pick(changed)
    const length = 512 * (1 + random.below(8))
    pageIn(before, page).copy(pageIn(bytes, page), 0, 0, length)
    return { bytes, pages: [page] }
  },
}

export type PageOptions = { readonly trials: number; readonly seed: number; readonly folder: string }

/** Harms a document so many times, each time from the start, and looks whether that is seen and what comes back. */
export function harm({ trials, seed, folder }: PageOptions): Tally {
  const root = fs.mkdtempSync(path.join(folder, 'gouvernail-pages-'))
  try {
    const sound = makeDocument(path.join(root, 'sound.gouvernail'))
    const tally = {
      rows: {} as Record<string, Row>,
      unseen: [],
      failed: [],
      apart: 0,
      recovered: 0,
      salvages: 0,
    }
    for (let i = 0; i < trials; i++) tryOnce(root, sound, seed + i, tally)
    return tally
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

type Sound = {
  readonly bytes: Buffer
  /** The file as it was some edits earlier. */
  readonly before: Buffer
  readonly data: DocumentData
  /** Every row of every table, history included. */
  readonly rows: string
  /** The pages on which each record lies. */
  readonly pagesOf: ReadonlyMap<string, ReadonlySet<number>>
}

/** A document of some hundred records with a history. */
function makeDocument(file: string): Sound {
  successOf(writeDocument(file, largeProject({ schools: 60, teams: 15 })))
  const edit = (purpose: string) => {
    const session = successOf(openDocument(file))
    for (const [id, person] of [...session.data().person].slice(0, 20))
      successOf(
        session.execute(
          aCommand({ type: 'person.edit', id, patch: { note: `${purpose} ${person.lastName}` } }),
        ),
      )
    session.close()
  }
  edit('Premier état de')
  const before = fs.readFileSync(file)
  edit('Second état de')
  const data = dataIn(file)
  if (data === null) throw new Error('the sound document does not open')
  const bytes = fs.readFileSync(file)
  return { bytes, before, data, rows: rowsIn(file), pagesOf: pagesOfRows(bytes) }
}

type Growing = { -readonly [K in keyof Tally]: Tally[K] } & { rows: Record<string, Row> }

function tryOnce(root: string, sound: Sound, seed: number, tally: Growing): void {
  const random = randomFrom(seed)
  const name = random.pick(Object.keys(harms))
  const harmed = harms[name]?.(Buffer.from(sound.bytes), sound.before, random)
  if (harmed === undefined) throw new Error(`no harm ${name}`)
  const { bytes, pages } = harmed
  const file = path.join(root, 'harmed.gouvernail')
  fs.writeFileSync(file, bytes)
  const row = tally.rows[name] ?? { trials: 0, atOpening: 0, byVerify: 0, harmless: 0 }
  tally.rows[name] = row
  row.trials++
  const opened = openDocument(file, { asReadOnly: true })
  const seen = whoSees(file, opened.ok)
  const isSame =
    opened.ok && isDeepStrictEqual(opened.value.data(), sound.data) && rowsIn(file) === sound.rows
  if (opened.ok) opened.value.close()
  if (seen !== null) row[seen]++
  else if (isSame) row.harmless++
  else tally.unseen = [...tally.unseen, `${name}, seed ${seed}`]
  if (seen !== null) trySalvage(root, file, sound, new Set(pages), `${name}, seed ${seed}`, tally)
}

function whoSees(file: string, opens: boolean): 'atOpening' | 'byVerify' | null {
  if (!opens) return 'atOpening'
  const verified = verifyDocument(file)
  return verified.ok && verified.value.length === 0 ? null : 'byVerify'
}

function trySalvage(
  ...[root, file, sound, pages, what, tally]: [string, string, Sound, ReadonlySet<number>, string, Growing]
): void {
  const target = path.join(root, 'salvaged.gouvernail')
  fs.rmSync(target, { force: true })
  const wanted = apartFrom(sound, pages)
  const salvaged = salvageDocument(file, target)
  const data = salvaged.ok ? dataIn(target) : null
  tally.salvages++
  if (data === null) {
    // Nothing was left to recover.
    if (wanted.length > 0) tally.failed = [...tally.failed, what]
    return
  }
  const kept = new Set(
    collections.flatMap((collection) => recordsOf(data, collection).map(({ id }) => `${collection} ${id}`)),
  )
  tally.apart += wanted.length
  tally.recovered += wanted.filter((one) => kept.has(one)).length
}

/** The records of which no page was touched. */
function apartFrom({ data, pagesOf }: Sound, pages: ReadonlySet<number>): readonly string[] {
  return collections.flatMap((collection) =>
    recordsOf(data, collection)
      .filter(({ id }) => [...(pagesOf.get(id) ?? [])].every((page) => !pages.has(page)))
      .map(({ id }) => `${collection} ${id}`),
  )
}

/** A fingerprint of all rows, read without any code of ours. */
function rowsIn(file: string): string {
  const db = new Sqlite(file, { readonly: true })
  try {
    const names = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
    const found = createHash('sha256')
    for (const name of names.all()) {
      if (name === 'sqlite_sequence' || name === 'content_digest') continue
      found.update(name)
      for (const row of db.prepare(`SELECT * FROM ${name} ORDER BY rowid`).raw().iterate())
        found.update(JSON.stringify(row))
    }
    return found.digest('hex')
  } finally {
    db.close()
  }
}

function dataIn(file: string): DocumentData | null {
  const session = openDocument(file, { asReadOnly: true })
  if (!session.ok) return null
  const data = session.value.data()
  session.value.close()
  return data
}
