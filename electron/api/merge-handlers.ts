import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { MergeReading } from '#shared/api/copies.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import { arraysOf, type DocumentData } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Answers } from '#shared/merge/conflict.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { isErasure } from '../commands/handlers.ts'
import { mergeCopy, openCopy } from '../copies/merge-copy.ts'
import { type CopyRead, readCopy } from '../copies/read-copy.ts'
import { touched } from '../copies/touched.ts'
import type { Session } from '../document/session.ts'
import type { Context, HandlersOf } from './context.ts'
import { followErasure } from './follow-erasure.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { WindowId } from './ports.ts'
import { requireSession } from './require-session.ts'

type Methods = 'merge.open' | 'merge.apply' | 'merge.close'

/** A copy that a window has read to merge it. */
type Opened = {
  readonly token: string
  readonly theirs: Session
  readonly base: DocumentData | null
  /** Of which document it is a copy. */
  readonly mine: Session
  readonly close: () => void
}

const openedBy = new WeakMap<OpenDocuments, Map<WindowId, Opened>>()

export const mergeHandlers: HandlersOf<Methods> = {
  'merge.open': async (_, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const file = await context.dialogs.chooseDocument(context.windowId)
    if (file === null) return fail(appError('cancelled'))
    const copy = copyIn(session.value, file, context)
    if (!copy.ok) return copy
    forget(context)
    const { theirs, close } = copy.value
    const read = readCopy(session.value, theirs)
    const opened = { token: randomUUID(), theirs, base: read.base, mine: session.value, close }
    remember(context, opened)
    return ok(readingOf(opened, read))
  },
  'merge.apply': async ({ token, answers }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const opened = openedBy.get(context.documents)?.get(context.windowId)
    if (opened === undefined || opened.token !== token || opened.mine !== session.value)
      return fail(appError('merge-gone'))
    const { theirs } = opened
    const read = readCopy(session.value, theirs, opened.base)
    const taken = await context.backups.take(session.value, 'merge')
    if (!taken.ok) return taken
    const said = new Map(answers.map(({ key, side }) => [key, side]))
    const answered: Answers = ({ key }) => said.get(key) ?? null
    const merge = mergeDocuments(read.base, session.value.data(), read.theirs, answered)
    const open = merge.conflicts.filter(({ answer }) => answer === null).length
    if (open > 0) return fail(appError('merge-undecided', { count: open }))
    const done = mergeCopy(session.value, theirs, merge, [], context.now())
    if (!done.ok) return done
    // A copy in which somebody was made anonymous makes her so here.
    const merged = { type: 'document.merge', name: '', changes: merge.changes } as const
    if (isErasure(merged)) followErasure(session.value, context)
    forget(context)
    const { revision } = session.value.read()
    return ok({ changes: merge.changes.length, revision, backedUp: taken.value !== null })
  },
  'merge.close': (_, context) => {
    forget(context)
    return ok(null)
  },
}

/** The copy in a file; one that another window of the program shows is read there. */
function copyIn(
  mine: Session,
  file: string,
  { documents }: Context,
): Result<Pick<Opened, 'theirs' | 'close'>, AppError> {
  const shownBy = documents.windowShowing(file)
  const shown = shownBy === null ? null : documents.sessionOf(shownBy)
  const opened = openCopy(mine, file, shown)
  if (!opened.ok) return opened
  const theirs = opened.value
  return ok({ theirs, close: theirs === shown ? () => undefined : theirs.close })
}

function remember({ documents, windowId }: Context, opened: Opened): void {
  const byWindow = openedBy.get(documents) ?? new Map<WindowId, Opened>()
  openedBy.set(documents, byWindow.set(windowId, opened))
}

function forget({ documents, windowId }: Context): void {
  const byWindow = openedBy.get(documents)
  byWindow?.get(windowId)?.close()
  byWindow?.delete(windowId)
}

function readingOf({ token, theirs, mine }: Opened, { base, theirs: data, erased }: CopyRead): MergeReading {
  return {
    token,
    name: path.basename(theirs.path, path.extname(theirs.path)),
    known: knownAs(mine, theirs),
    base: base === null ? null : arraysOf(base),
    theirs: arraysOf(data),
    erased,
    touched: { mine: touched(mine.database), theirs: touched(theirs.database) },
  }
}

function knownAs(mine: Session, theirs: Session): MergeReading['known'] {
  const nothing = { name: '', sentAt: null, mergedAt: null }
  const { copyId } = theirs.identity()
  if (copyId === mine.identity().copyId) return { relation: 'same', ...nothing }
  const known = mine.copies().find((one) => one.copyId === copyId)
  if (known === undefined) return { relation: 'none', ...nothing }
  const { relation, name, sentAt, mergedAt } = known
  return { relation, name, sentAt, mergedAt }
}
