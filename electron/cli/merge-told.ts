import type { ErasedTold } from '#shared/api/copies.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Merge } from '#shared/merge/merge-documents.ts'
import { type ToldGroup, tellChanges } from '#shared/text/merge/changes.ts'
import { tellConflicts } from '#shared/text/merge/conflicts.ts'
import { mergeText } from '#shared/text/merge/texts.ts'
import { erasedSentence } from '#shared/text/merge/window.ts'

export type MergeTold = {
  readonly before: DocumentData
  readonly theirs: DocumentData
  readonly erased: readonly ErasedTold[]
  readonly merge: Merge
  readonly isDry: boolean
  readonly isDone: boolean
  /** The copy that was kept of the document as it was. */
  readonly backup: string | null
}

/** What a merge does, or would do, and what is to be decided first. */
export function mergeInWords({ before, theirs, erased, merge, isDry, isDone, backup }: MergeTold): string {
  const { changes, conflicts, merged } = merge
  const open = conflicts.filter(({ answer }) => answer === null)
  const told = isDone || isDry ? tellChanges(before, merged, changes) : []
  const asked = tellConflicts({ mine: before, theirs }, conflicts)
  const lines = [
    ...groupsInWords(told),
    ...erased.map(erasedSentence),
    ...asked.flatMap(({ title, conflicts: own }) => [
      mergeText.conflictsOf(title),
      ...own.flatMap(({ conflict, sentence }) => [`  ${sentence}`, `    ${mergeText.answer(conflict)}`]),
    ]),
    open.length > 0 ? mergeText.nothingDone(open.length) : mergeText.summary(changes.length, isDone),
    ...(backup === null ? [] : [mergeText.backedUp(backup)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The same facts for a program. */
export function mergeAsJson({ before, theirs, erased, merge, isDone, backup }: MergeTold): string {
  const { changes, conflicts, merged } = merge
  const asked = tellConflicts({ mine: before, theirs }, conflicts)
  const facts = {
    done: isDone,
    backup,
    erased: erased.map((one) => ({ ...one, sentence: erasedSentence(one) })),
    changes: changes.map(({ collection, id, before: was, after }) => ({
      ...{ collection, id },
      change: was === null ? 'added' : after === null ? 'removed' : 'changed',
    })),
    told: tellChanges(before, merged, changes),
    conflicts: asked.flatMap(({ title, conflicts: own }) =>
      own.map(({ conflict, sentence }) => ({ object: title, sentence, ...conflict })),
    ),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}

/** Each object with its lines under it. */
export function groupsInWords(groups: readonly ToldGroup[]): readonly string[] {
  return groups.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)])
}
