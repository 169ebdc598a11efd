import fs from 'node:fs'
import path from 'node:path'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import type { Session } from '#electron/document/session.ts'
import type { DocumentSnapshot } from '#shared/api/models.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { successOf } from '../../support/sessions.ts'

/** The time stands still: the same steps give the same document again. */
export const now = () => new Date('2026-11-27T08:00:00.000Z')

/**
 * The open document that every copy of the writing process inherits and writes to. Nothing else writes there: once a
 * copy is dead, what it left is taken away to be looked at, and the bytes of before are put back under the connection.
 */
export type Ground = {
  readonly session: Session
  /** Moves what a dead copy left, document and journal, into a folder. */
  readonly takeLeft: (folder: string) => void
}

/** What the ground holds before any copy writes to it. */
export type Start = DocumentSnapshot & {
  /** Puts the document as it was into a folder, and answers where. */
  readonly put: (folder: string) => string
}

/** Makes the ground in a folder. `warmUp`: edits before anything is copied, so that a copy loses no time on beginning. */
export function openGround(folder: string, warmUp: (session: Session) => void): Ground {
  const file = documentIn(folder)
  const journal = `${file}-journal`
  successOf(writeDocument(file, startingContent()))
  const first = opened(file)
  warmUp(first)
  first.close()
  // Opening drops contents that nothing names any more: it must change nothing once the bytes are taken.
  opened(file).close()
  const bytes = fs.readFileSync(file)
  fs.writeFileSync(startIn(folder), bytes)
  // Opened again: whoever opens the same bytes finds every record in the same order, and chance chooses the same ones.
  const session = opened(file)
  return {
    session,
    takeLeft: (target) => {
      fs.copyFileSync(file, documentIn(target))
      if (fs.existsSync(journal)) fs.copyFileSync(journal, `${documentIn(target)}-journal`)
      // In place: the connection goes on with the files that it has open.
      fs.writeFileSync(file, bytes)
      if (fs.existsSync(journal)) fs.truncateSync(journal)
    },
  }
}

/** Reads what the ground of another process began with. */
export function readStart(folder: string): Start {
  const put = (target: string) => {
    fs.copyFileSync(startIn(folder), documentIn(target))
    return documentIn(target)
  }
  const aside = fs.mkdtempSync(path.join(folder, 'start-'))
  const session = opened(put(aside))
  const read = session.read()
  session.close()
  return { ...read, put }
}

export function opened(file: string): Session {
  return successOf(openDocument(file, { now }))
}

export function documentIn(folder: string): string {
  return path.join(folder, 'projet.gouvernail')
}

function startIn(folder: string): string {
  return path.join(folder, 'start.bytes')
}
