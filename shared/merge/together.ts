import { aChange, applyChanges } from '../document/changes.ts'
import type { DocumentData } from '../document/document-data.ts'
import { sweep } from './cascades.ts'
import { type Clash, clashesIn } from './clashes.ts'
import { type Answers, type Conflict, conflictOf, holder } from './conflict.ts'
import type { Locks } from './locks.ts'
import { isNumbered, settleNumber } from './numbers.ts'
import { brokenTogether, widened } from './rules.ts'
import { keyOf, type RecordName, recordIn, type Side, type Sides } from './sides.ts'

/** After so many turns, answers that contradict each other give way to the document into which the copy comes. */
const patience = 6

type State = { readonly data: DocumentData; readonly conflicts: ReadonlyMap<string, Conflict> }

/**
 * Sets right what is right on each side and not together: two mandates on a seat, one number twice, a loop of which each made
 * a half. The records of a conflict become those of the side that holds; numbers that nobody was told of are given anew.
 */
export function settleTogether(
  merged: DocumentData,
  sides: Sides,
  locks: Locks,
  answers: Answers,
): { readonly merged: DocumentData; readonly conflicts: readonly Conflict[] } {
  let state: State = { data: merged, conflicts: new Map() }
  const tolerated = new Set<string>()
  for (let turn = 0; ; turn++) {
    const before = state
    for (const clash of clashesIn(state.data, sides)) {
      if (!tolerated.has(nameOf(clash))) state = settleClash(state, clash, sides, locks, turn, answers)
      if (turn > patience) tolerated.add(nameOf(clash))
    }
    if (state.data === before.data) state = settleRules(state, sides, locks, turn, answers)
    if (state.data === before.data) return { merged: state.data, conflicts: [...state.conflicts.values()] }
    if (turn > 2 * patience) return { merged: sides.mine, conflicts: [...state.conflicts.values()] }
  }
}

function settleClash(
  state: State,
  clash: Clash,
  sides: Sides,
  locks: Locks,
  turn: number,
  answers: Answers,
): State {
  const { collection, ids } = clash
  const [here, there] = ids.map((id) => recordIn(state.data, collection, id))
  if (here === null || here === undefined || there === null || there === undefined) return state
  if (isNumbered(collection)) {
    const { changed, conflict } = settleNumber(state.data, sides, { collection, ids }, locks, answers)
    if (changed === null) return state
    const data = applyChanges(state.data, [
      aChange(collection, changed.id, recordIn(state.data, collection, changed.id), changed),
    ])
    return { data, conflicts: noted(state.conflicts, conflict) }
  }
  const names = ids.map((id) => ({ collection, id }))
  // Where something is shown is nobody's quarrel.
  if (collection === 'placement') return { ...state, data: asOn(state.data, sides, names, 'mine') }
  const quarrel = { kind: 'twice' as const, ...{ collection, id: here.id }, mine: here, theirs: there }
  const conflict = conflictOf({ ...quarrel, because: [{ collection, id: there.id }] }, answers)
  const side = turn > patience ? 'mine' : holder(conflict)
  return { data: asOn(state.data, sides, names, side), conflicts: noted(state.conflicts, conflict) }
}

function settleRules(state: State, sides: Sides, locks: Locks, turn: number, answers: Answers): State {
  let { data, conflicts } = state
  for (const { problem, names } of brokenTogether(data, sides)) {
    const { collection, id, code } = problem
    const quarrel = {
      kind: 'rule' as const,
      ...{ collection, id, rule: code, because: names },
      mine: recordIn(sides.mine, collection, id),
      theirs: recordIn(sides.theirs, collection, id),
      only: officialSide(data, sides, locks, names),
    }
    const known = [...conflicts.values()].find(({ rule }) => rule === code)
    const conflict = known ?? conflictOf(quarrel, answers)
    conflicts = noted(conflicts, conflict)
    const side = turn > patience ? (conflict.only ?? 'mine') : holder(conflict)
    // A rule that still does not hold, or would, is about more than the records that it names.
    const least = known === undefined ? 0 : turn
    let wide = names
    let settled = asOn(data, sides, wide, side)
    for (let step = 1; step <= least || (settled === data && step <= patience); step++) {
      wide = widened(data, sides, wide)
      settled = asOn(data, sides, wide, side)
    }
    data = settled
  }
  return { data, conflicts }
}

/** The side that a rule cannot take away from: it made one of the records official, or told it to whom it concerns. */
function officialSide(
  data: DocumentData,
  sides: Sides,
  locks: Locks,
  names: readonly RecordName[],
): Side | null {
  for (const { collection, id } of names) {
    const record = recordIn(data, collection, id)
    const lock = record === null ? null : locks(collection, record)
    if (lock !== null) return lock.side
    if (collection !== 'addressee') continue
    // A convocation that was sent to somebody was sent to her.
    if (recordIn(sides.mine, collection, id) === null) return 'theirs'
    if (recordIn(sides.theirs, collection, id) === null) return 'mine'
  }
  return null
}

/** The document with some records as they are on one side, and without what cannot be there any more. */
function asOn(data: DocumentData, sides: Sides, names: readonly RecordName[], side: Side): DocumentData {
  const changes = names.flatMap(({ collection, id }) => {
    const [now, then] = [recordIn(data, collection, id), recordIn(sides[side], collection, id)]
    return now === then ? [] : [aChange(collection, id, now, then)]
  })
  if (changes.length === 0) return data
  const next = applyChanges(data, changes)
  return applyChanges(next, sweep(next))
}

function noted(conflicts: State['conflicts'], conflict: Conflict | null): State['conflicts'] {
  return conflict === null ? conflicts : new Map([...conflicts, [conflict.key, conflict]])
}

function nameOf({ collection, ids }: Clash): string {
  return ids
    .map((id) => keyOf(collection, id))
    .sort()
    .join(' ')
}
