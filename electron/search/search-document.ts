import { Worker } from 'node:worker_threads'
import type { SearchAnswer, SearchQuery } from '#shared/api/search.ts'
import type { Session } from '../document/session.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import { textOfAnnex } from './text-of-annex.ts'
import type { TextAsked, TextRead } from './worker-messages.ts'
import { searchWorkerUrl } from './worker-url.ts'

/** The index of each document that was searched: made at the first search, forgotten with the session. */
const indexes = new WeakMap<Session, SearchIndex>()
/** The documents whose annexes are being read. */
const reading = new WeakMap<Session, Worker>()

/** An annex that takes longer is found by its title only, in milliseconds. */
const longestReading = 60_000

/** Searches an open document. The first search begins to read its annexes, in a thread of its own. */
export function searchDocument(session: Session, query: SearchQuery, longest = longestReading): SearchAnswer {
  const index = indexOf(session)
  readAnnexes(session, index, longest)
  return { ...index.find(query), annexesToRead: index.unreadContents().length }
}

/** The same once all annexes are read, for a program that waits. */
export async function searchWholeDocument(session: Session, query: SearchQuery): Promise<SearchAnswer> {
  const index = indexOf(session)
  for (const sha256 of index.unreadContents())
    index.addContent(sha256, await textOfAnnex(session.attachmentContent(sha256) ?? new Uint8Array()))
  return { ...index.find(query), annexesToRead: 0 }
}

function indexOf(session: Session): SearchIndex {
  const known = indexes.get(session)
  if (known !== undefined) return known
  const index = createSearchIndex(session.data)
  indexes.set(session, index)
  session.subscribe(({ changes }) => index.noteChanges(changes))
  return index
}

/** Reads the annexes that are not yet known, one after the other; the thread ends with the last. */
function readAnnexes(session: Session, index: SearchIndex, longest: number): void {
  if (reading.has(session) || index.unreadContents().length === 0) return
  const worker = new Worker(searchWorkerUrl(), { execArgv: [] })
  reading.set(session, worker)
  let late: NodeJS.Timeout | undefined
  const end = (): void => {
    clearTimeout(late)
    reading.delete(session)
    worker.removeAllListeners()
    worker.on('error', () => undefined)
    void worker.terminate()
  }
  let asked = ''
  const askNext = (): void => {
    const [next] = index.unreadContents()
    const bytes = next === undefined ? null : contentOf(session, next)
    if (next === undefined || bytes === null) {
      end()
      return
    }
    asked = next
    clearTimeout(late)
    late = setTimeout(giveUp, longest)
    const message: TextAsked = { sha256: next, bytes }
    worker.postMessage(message)
  }
  worker.on('message', ({ sha256, text }: TextRead) => {
    index.addContent(sha256, text)
    askNext()
  })
  // A file that ends the thread, or keeps it, is found by its title; the others are read by another one.
  const giveUp = (): void => {
    index.addContent(asked, '')
    end()
    readAnnexes(session, index, longest)
  }
  worker.on('error', giveUp)
  worker.on('exit', giveUp)
  askNext()
}

/** The bytes of a content; null once the document is closed. */
function contentOf(session: Session, sha256: string): Uint8Array | null {
  if (!session.database.open) return null
  return session.attachmentContent(sha256) ?? new Uint8Array()
}
