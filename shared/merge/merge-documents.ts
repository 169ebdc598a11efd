import { aChange, applyChanges, type Change } from '../document/changes.ts'
import { changesBetween } from '../document/changes-between.ts'
import { collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { joinedMarks, partMarkId, partMarkOf, partMarkSetting } from '../document/part-mark.ts'
import { isAlike } from '../kit/is-alike.ts'
import { settleAgreements } from './agreements.ts'
import { sweep } from './cascades.ts'
import type { Answers, Conflict } from './conflict.ts'
import { settleDeletions } from './deletions.ts'
import { spreadErasures } from './erasures.ts'
import { type Locks, locksOf } from './locks.ts'
import { mergeRecord } from './records.ts'
import { settleRegisters } from './registers.ts'
import { allOf, recordIn, type Sides } from './sides.ts'
import { settleTogether } from './together.ts'
import { nameTwinsAlike } from './twins.ts'
import { withOneVote } from './votes.ts'

export type Merge = {
  /** From `mine` to the merged document, one change for each record, in no particular order. */
  readonly changes: readonly Change[]
  readonly conflicts: readonly Conflict[]
  readonly merged: DocumentData
}

/** Answers nothing: every conflict stays open. */
export const noAnswer: Answers = () => null

/**
 * Merges a copy into a document, both made from the same base: what only one side changed is taken, what cannot be decided is
 * a conflict, which `answers` settles. As long as one is open, nothing of `mine` is lost by it. Without a base, what only one
 * side has is kept and what differs is asked. The merged document breaks no rule that both sides keep.
 */
export function mergeDocuments(
  base: DocumentData | null,
  mine: DocumentData,
  theirs: DocumentData,
  answers: Answers = noAnswer,
): Merge {
  const erased = spreadErasures({ base, mine, theirs })
  const registers = settleRegisters(nameTwinsAlike(erased), answers)
  const locks = locksOf(registers.sides, registers.registers)
  const deletions = settleDeletions(registers.sides, locks, answers)
  const records = mergeRecords(deletions.sides, locks, answers)
  const swept = applyChanges(records.merged, sweep(records.merged))
  const agreed = settleAgreements(swept, deletions.sides, answers)
  const together = settleTogether(agreed.merged, deletions.sides, locks, answers)
  const conflicts = [registers, deletions, records, agreed, together].flatMap((stage) => stage.conflicts)
  return { merged: together.merged, conflicts, changes: changesBetween(mine, together.merged) }
}

function mergeRecords(
  sides: Sides,
  locks: Locks,
  answers: Answers,
): { readonly merged: DocumentData; readonly conflicts: readonly Conflict[] } {
  const changes: Change[] = []
  const conflicts: Conflict[] = []
  const mark = markChange(sides)
  if (mark !== null) changes.push(mark)
  for (const collection of collections) {
    const ids = new Set([...allOf(sides.mine, collection).keys(), ...allOf(sides.theirs, collection).keys()])
    for (const id of ids) {
      const mine = recordIn(sides.mine, collection, id)
      const theirs = recordIn(sides.theirs, collection, id)
      if (isAlike(mine, theirs) || (collection === 'setting' && id === partMarkId)) continue
      const base = recordIn(sides.base, collection, id)
      const lock = lockOf(locks, collection, mine ?? theirs)
      const outcome = mergeRecord({ collection, id }, { base, mine, theirs }, lock, answers)
      conflicts.push(...outcome.conflicts)
      if (outcome.after !== mine) changes.push(aChange(collection, id, mine, outcome.after))
    }
  }
  return withOneVote({ merged: applyChanges(sides.mine, changes), conflicts }, sides)
}

/** That a document is only a part, it says itself: it stays one until it has taken in the whole. */
function markChange(sides: Sides): Change | null {
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((data) =>
    data === null ? null : partMarkOf(data),
  )
  const before = recordIn(sides.mine, 'setting', partMarkId)
  if (mine === null || mine === undefined || before === null) return null
  if (theirs === null || theirs === undefined)
    return base === null || base === undefined ? null : aChange('setting', partMarkId, before, null)
  const after = partMarkSetting(joinedMarks(mine, theirs))
  return isAlike(before, after) ? null : aChange('setting', partMarkId, before, after)
}

function lockOf(locks: Locks, collection: Change['collection'], record: Change['after']) {
  return record === null ? null : locks(collection, record)
}
