import fs from 'node:fs'
import path from 'node:path'
import { copyDocument, writeWhole } from '#electron/document/copy.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import type { Session } from '#electron/document/session.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, successOf } from '../../support/sessions.ts'
import { type Activity, halfMade, hasHotJournal, lastTold, nothingWrong, type Told } from './activity.ts'
import { documentIn, now } from './ground.ts'

/** Edits, each followed by a copy over the last one, by a new document, and by a file put in the place of another. */
export const copies: Activity = {
  ...{ name: 'copy, new document, restoration', weight: 2, longest: 80, isOnGround: true },
  prepare: () => undefined,
  work: async ({ ground: { session }, folder }, tell) => {
    for (let i = 0; ; i++) {
      mark(session, i)
      tell({ edited: i })
      const copy = path.join(folder, 'copy.gouvernail')
      successOf(copyDocument(session, copy))
      tell({ copied: i })
      successOf(writeDocument(path.join(folder, `new-${i}.gouvernail`), startingContent()))
      tell({ made: i })
      successOf(
        writeWhole(path.join(folder, 'restored.gouvernail'), (temporary) => fs.copyFileSync(copy, temporary)),
      )
      tell({ restored: i })
    }
  },
  check: async ({ folder }, told) => {
    const at = (name: string) => path.join(folder, `${name}.gouvernail`)
    const made = Array.from({ length: lastTold(told, 'made') + 1 }, (__, rank) => `new-${rank}`)
    const news = fs.readdirSync(folder).filter((name) => name.startsWith('new-'))
    const lost = [
      ...isMarked(documentIn(folder), told, 'edited'),
      ...isMarked(at('copy'), told, 'copied'),
      ...isMarked(at('restored'), told, 'restored'),
      ...made.filter((name) => !fs.existsSync(at(name))),
    ]
    return {
      ...nothingWrong,
      committed: told.length,
      wasHalfDone: hasHotJournal(documentIn(folder)) || halfMade(folder).length > 0,
      lost,
      unopened: news.filter((name) => markOf(path.join(folder, name)) === null),
    }
  },
}

/** Leaves a mark in a document, to be found again. */
export function mark(session: Session, rank: number): void {
  successOf(session.execute(aCommand({ type: 'project.edit', patch: { purpose: `état ${rank}` } })))
}

/** A file must hold the mark that was reported, or the next one; what is wrong with it otherwise. */
function isMarked(file: string, told: readonly Told[], name: string): readonly string[] {
  const reported = lastTold(told, name)
  const found = fs.existsSync(file) ? markOf(file) : -1
  if (found === null) return [`${name}: does not open`]
  return found === reported || found === reported + 1 ? [] : [`${name}: ${reported} reported, ${found} found`]
}

/** The mark of a document; -1 when it has none, null when it does not open. */
export function markOf(file: string): number | null {
  const session = openDocument(file, { now })
  if (!session.ok) return null
  const purpose = session.value.data().project.get('project')?.purpose ?? ''
  session.value.close()
  return Number(/^état (\d+)$/.exec(purpose)?.[1] ?? -1)
}
