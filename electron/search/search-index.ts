import Sqlite from 'better-sqlite3'
import { foundMarks, type SearchHit, type SearchQuery, searchKinds } from '#shared/api/search.ts'
import type { Change } from '#shared/document/changes.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { matchExpression } from '#shared/search/match-expression.ts'
import {
  foundByChange,
  type Searched,
  searchedRecord,
  searchedRecords,
} from '#shared/search/searched-records.ts'
import { cutSnippet } from './cut-snippet.ts'
import { joinAgain, spellOut } from './ligatures.ts'

/** The best hits of a search, and how many there are. */
export type Found = { readonly hits: readonly SearchHit[]; readonly total: number }

/** An index over one document, in memory: it holds personal data, which must not be left anywhere. */
export type SearchIndex = {
  readonly find: (query: SearchQuery) => Found
  /** Notes what changed in the document: it is read when something is searched next. */
  readonly noteChanges: (changes: readonly Change[]) => void
  /** The contents of annexes whose text is not known yet, by their sha-256. */
  readonly unreadContents: () => readonly string[]
  readonly addContent: (sha256: string, text: string) => void
  readonly close: () => void
}

/** What was found is marked in both. */
type Marked = { readonly piece: number; readonly markedTitle: string; readonly markedText: string }
type Best = { readonly piece: number; readonly total: number }

/** A word of the title says more than one of the text. */
const weights = '8.0, 1.0'

/** Makes the index of a document; `dataNow` gives its records as they are. */
export function createSearchIndex(dataNow: () => DocumentData): SearchIndex {
  const db = new Sqlite(':memory:')
  // A place has one row of words, or several: a long annex is searched in pieces, which are short to rank and to quote.
  db.exec(`
    CREATE TABLE place (n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
      body_id TEXT, date TEXT, UNIQUE (kind, id)) STRICT;
    CREATE TABLE piece (n INTEGER PRIMARY KEY, place INTEGER NOT NULL REFERENCES place (n)) STRICT;
    CREATE INDEX piece_place ON piece (place);
    CREATE VIRTUAL TABLE words USING fts5 (title, text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');`)
  const texts = new Map<string, readonly string[]>()
  let isStale = true
  const changed = new Map<string, Pick<Searched, 'kind' | 'id'>>()

  const known = db.prepare<[string, string]>('SELECT n FROM place WHERE kind = ? AND id = ?').pluck()
  const forgetWords = db.prepare<[number]>(
    'DELETE FROM words WHERE rowid IN (SELECT n FROM piece WHERE place = ?)',
  )
  const forgetPieces = db.prepare<[number]>('DELETE FROM piece WHERE place = ?')
  const forgetPlace = db.prepare<[number]>('DELETE FROM place WHERE n = ?')
  const addPlace = db
    .prepare<[string, string, string, string | null, string | null]>(
      'INSERT INTO place (kind, id, title, body_id, date) VALUES (?, ?, ?, ?, ?) RETURNING n',
    )
    .pluck()
  const addPiece = db.prepare<[number]>('INSERT INTO piece (place) VALUES (?) RETURNING n').pluck()
  const addWords = db.prepare<[number, string, string]>(
    'INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)',
  )
  const best = db.prepare<[object], Best>(`
    WITH ranked AS MATERIALIZED (
      SELECT rowid AS piece, bm25(words, ${weights}) AS rank FROM words WHERE words MATCH @match
    )
    SELECT ranked.piece AS piece, min(rank) AS rank, count(*) OVER () AS total
    FROM ranked JOIN piece ON piece.n = ranked.piece JOIN place ON place.n = piece.place
    WHERE kind IN (SELECT value FROM json_each(@kinds))
      AND (@bodyId IS NULL OR body_id = @bodyId) AND (@from IS NULL OR date >= @from) AND (@to IS NULL OR date <= @to)
    GROUP BY place.n ORDER BY rank, date DESC, place.n LIMIT @limit`)
  // Quoted only once they are chosen: SQLite would otherwise quote every row before it sorts them. All in one pass (the plus
  // sign holds FTS5 to it): to find the rows of a word anew for each of them takes longer than to rank them all.
  const quoted = db.prepare<[object], Omit<SearchHit, 'snippet'> & Marked>(`
    SELECT piece.n AS piece, kind, id, place.title AS title, body_id AS bodyId, date, ${marked(0)} AS markedTitle, ${marked(1)} AS markedText
    FROM words CROSS JOIN piece ON piece.n = words.rowid CROSS JOIN place ON place.n = piece.place
    WHERE words MATCH @match AND +words.rowid IN (SELECT value FROM json_each(@pieces))`)

  const add = (data: DocumentData, { kind, id, title, text, bodyId, date }: Searched): void => {
    const place = addPlace.get(kind, id, title, bodyId, date) as number // RETURNING gives it
    const pieces = kind === 'annex' ? (texts.get(data.attachment.get(id)?.sha256 ?? '') ?? []) : []
    addWords.run(addPiece.get(place) as number, spellOut(title), spellOut(text))
    for (const piece of pieces) addWords.run(addPiece.get(place) as number, '', spellOut(piece))
  }
  const replace = (data: DocumentData, kind: Searched['kind'], id: string): void => {
    const place = known.get(kind, id) as number | undefined // no row when it was not there
    if (place !== undefined) for (const forget of [forgetWords, forgetPieces, forgetPlace]) forget.run(place)
    const searched = searchedRecord(data, kind, id)
    if (searched !== null) add(data, searched)
  }
  const refresh = db.transaction((): void => {
    const data = dataNow()
    if (isStale) {
      db.exec('DELETE FROM piece; DELETE FROM place; DELETE FROM words')
      for (const searched of searchedRecords(data)) add(data, searched)
    } else for (const { kind, id } of changed.values()) replace(data, kind, id)
    isStale = false
    changed.clear()
  })

  const find = (query: SearchQuery): Found => {
    if (isStale || changed.size > 0) refresh()
    const match = matchExpression(query.words)
    if (match === null) return { hits: [], total: 0 }
    const { bodyId, from, to, limit } = query
    const kinds = JSON.stringify(query.kinds.length === 0 ? searchKinds : query.kinds)
    const ranked = best.all({ match, kinds, bodyId, from, to, limit })
    const pieces = JSON.stringify(ranked.map(({ piece }) => piece))
    const hits = new Map(quoted.all({ match, pieces }).map((hit) => [hit.piece, quotedHit(hit)]))
    return {
      hits: ranked.flatMap(({ piece }) => hits.get(piece) ?? []),
      total: ranked[0]?.total ?? 0,
    }
  }

  return {
    find,
    noteChanges: (changes) => {
      for (const change of changes) {
        const found = foundByChange(dataNow(), change)
        if (found === null) isStale = true
        else for (const one of found) changed.set(`${one.kind} ${one.id}`, one)
      }
    },
    unreadContents: () => {
      const wanted = new Set(recordsOf(dataNow(), 'attachment').map(({ sha256 }) => sha256))
      return [...wanted].filter((sha256) => !texts.has(sha256))
    },
    addContent: (sha256, text) => {
      texts.set(sha256, inPieces(text))
      for (const attachment of recordsOf(dataNow(), 'attachment'))
        if (attachment.sha256 === sha256)
          changed.set(`annex ${attachment.id}`, { kind: 'annex', id: attachment.id })
    },
    close: () => db.close(),
  }
}

/** Words of the text are quoted rather than the title, which is told anyway; SQLite's own snippets cut phrases in two. */
function quotedHit({
  piece: _,
  markedTitle,
  markedText,
  ...hit
}: Omit<SearchHit, 'snippet'> & Marked): SearchHit {
  const quoted = markedText.includes(foundMarks.begin) ? markedText : markedTitle
  return { ...hit, snippet: joinAgain(cutSnippet(quoted)) }
}

function marked(column: number): string {
  return `highlight(words, ${column}, '${foundMarks.begin}', '${foundMarks.end}')`
}

/** About a page. */
const charactersOfPiece = 3000

/** A long text in pieces, cut between words. */
function inPieces(text: string): readonly string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + charactersOfPiece
    const space = end >= text.length ? -1 : text.slice(start, end).search(/\s\S*$/)
    const cut = space > 0 ? start + space : Math.min(end, text.length)
    pieces.push(text.slice(start, cut))
    start = cut
  }
  return pieces.filter((piece) => /\S/.test(piece))
}
