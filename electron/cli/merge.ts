import path from 'node:path'
import { ok, type Result } from '#shared/kit/result.ts'
import { type Merge, mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'
import { mergeText } from '#shared/text/merge/texts.ts'
import { mergeCopy, openCopy } from '../copies/merge-copy.ts'
import { readCopy } from '../copies/read-copy.ts'
import { backUpBeside } from '../document/copy.ts'
import type { Session } from '../document/session.ts'
import { type MergeTold, mergeAsJson, mergeInWords } from './merge-told.ts'
import { reading, writing } from './reading.ts'
import { type CliFailure, exitCode, usageFault, type Verb, type VerbContext } from './verb.ts'

/** Merges a copy that came back into a document: all of it in one undoable step, or nothing. */
export const merge: Verb = {
  options: { base: 'text', prefer: 'text', 'dry-run': 'flag', json: 'flag' },
  files: 2,
  run: async ({ files: [file = '', copy = ''], text, flag }, context) => {
    const prefer = text('prefer')
    if (prefer !== null && !isSide(prefer)) return usageFault(mergeText.prefer(prefer))
    const base = text('base') === null ? null : path.resolve(text('base') ?? '')
    const open = flag('dry-run') ? reading : writing
    return open(file, async (session) =>
      withCopies(session, copy, base, (theirs, was) => {
        const answers = () => prefer
        const read = readCopy(session, theirs, was?.data())
        const merged = mergeDocuments(read.base, session.data(), read.theirs, answers)
        const { theirs: copied, erased } = read
        const told = { before: session.data(), theirs: copied, erased, merge: merged, isDry: flag('dry-run') }
        return finish({ session, theirs, was, told, asJson: flag('json') }, context)
      }),
    )
  },
}

type Merging = {
  readonly session: Session
  readonly theirs: Session
  readonly was: Session | null
  readonly told: Omit<MergeTold, 'isDone' | 'backup'>
  readonly asJson: boolean
}

/** Does what was decided, or leaves everything as it was and says what is to be decided. */
function finish(merging: Merging, context: VerbContext): Result<null, CliFailure> {
  const { told, asJson } = merging
  const isOpen = told.merge.conflicts.some(({ answer }) => answer === null)
  const isWanted = !isOpen && !told.isDry
  const isDone = isWanted && told.merge.changes.length > 0
  const done = isWanted ? apply(merging, told.merge, context.now()) : ok(null)
  if (!done.ok) return done
  const facts = { ...told, isDone, backup: done.value }
  context.stdout(asJson ? mergeAsJson(facts) : mergeInWords(facts))

  return isOpen ? { ok: false, error: { code: 'exit', exit: exitCode.conflicts } } : ok(null)
}

/** Keeps the document as it was beside it, then merges. */
function apply(
  { session, theirs, was }: Merging,
  merge: Merge,
  now: Date,
): Result<string | null, CliFailure> {
  const isKept = merge.changes.length > 0
  const backup = isKept ? backUpBeside(session.database, session.path, mergeText.backupSuffix) : ok(null)
  if (!backup.ok) return backup
  const done = mergeCopy(session, theirs, merge, was === null ? [] : [was], now)
  return done.ok ? ok(backup.value) : done
}

/** Opens the copy and the base to be read, and closes them whatever happens. */
function withCopies(
  session: Session,
  copy: string,
  base: string | null,
  work: (theirs: Session, was: Session | null) => Result<null, CliFailure>,
): Result<null, CliFailure> {
  const theirs = openCopy(session, copy)
  if (!theirs.ok) return theirs
  try {
    const was = base === null ? ok(null) : openCopy(session, base)
    if (!was.ok) return was
    try {
      return work(theirs.value, was.value)
    } finally {
      was.value?.close()
    }
  } finally {
    theirs.value.close()
  }
}

function isSide(word: string): word is Side {
  return word === 'mine' || word === 'theirs'
}
