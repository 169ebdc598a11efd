import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { contentsOf } from '#shared/document/contents.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { areKin } from '#shared/merge/kinship.ts'
import { type Merge, mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'
import { mergeText } from '#shared/text/merge/texts.ts'
import { backUpBeside } from '../document/copy.ts'
import { isSameFile } from '../document/held-files.ts'
import { openDocument } from '../document/open.ts'
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
    for (const other of [copy, ...(base === null ? [] : [base])])
      if (isSameFile(file, other)) return fail(appError('merge-same-file', { name: path.basename(other) }))
    const open = flag('dry-run') ? reading : writing
    return open(file, async (session) =>
      withCopies(copy, base, (theirs, was) => {
        const kin = [theirs, ...(was === null ? [] : [was])].find(
          (one) => !areKin(session.data(), one.data()),
        )
        if (kin !== undefined) return fail(appError('merge-other-project', { name: path.basename(kin.path) }))
        const answers = () => prefer
        const merged = mergeDocuments(was?.data() ?? null, session.data(), theirs.data(), answers)
        const told = { before: session.data(), theirs: theirs.data(), merge: merged, isDry: flag('dry-run') }
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
  const isDone = !isOpen && !told.isDry && told.merge.changes.length > 0
  const done = isDone ? apply(merging, told.merge) : ok(null)
  if (!done.ok) return done
  const facts = { ...told, isDone, backup: done.value }
  context.stdout(asJson ? mergeAsJson(facts) : mergeInWords(facts))

  return isOpen ? { ok: false, error: { code: 'exit', exit: exitCode.conflicts } } : ok(null)
}

/** Keeps the document as it was beside it, then merges; the contents of what comes are there before it. */
function apply({ session, theirs, was }: Merging, { changes }: Merge): Result<string, CliFailure> {
  const backup = backUpBeside(session.database, session.path, mergeText.backupSuffix)
  if (!backup.ok) return backup
  const wanted = new Set(
    changes.flatMap(({ collection, after }) =>
      after === null ? [] : contentsOf(collection, after).map(({ sha256 }) => sha256),
    ),
  )
  for (const sha256 of wanted) {
    if (session.attachmentContent(sha256) !== null) continue
    const bytes = theirs.attachmentContent(sha256) ?? was?.attachmentContent(sha256) ?? null
    const stored = bytes === null ? ok(sha256) : session.storeContent(bytes)
    if (!stored.ok) return stored
  }
  const name = path.basename(theirs.path, path.extname(theirs.path)).slice(0, 200)
  const done = session.execute({ type: 'document.merge', name, changes })
  return done.ok ? ok(backup.value) : done
}

/** Opens the copy and the base to be read, and closes them whatever happens. */
function withCopies(
  copy: string,
  base: string | null,
  work: (theirs: Session, was: Session | null) => Result<null, CliFailure>,
): Result<null, CliFailure> {
  const theirs = openDocument(copy, { asReadOnly: true })
  if (!theirs.ok) return theirs
  try {
    const was = base === null ? ok(null) : openDocument(base, { asReadOnly: true })
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
