import { changesBetween } from '#shared/document/changes-between.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { unpacked } from '../document/packed.ts'
import type { Session } from '../document/session.ts'
import { hasMark, holdsMerge, lastCommonStep } from '../history/marks.ts'
import { basesOf, readIdentity } from '../tables/copies.ts'
import { type CommonState, commonBirths, ownBirth } from './common-births.ts'
import { rewound, sameState } from './same-state.ts'

type Database = Session['database']

/**
 * What a document and a copy of it last had in common. Two files with one history (a copy made by hand, a copy in conflict)
 * were the same until their last common step. Else it is what was kept when one was merged into the other, or when a copy was
 * sent, where both can prove that they have been in that state; or the first state that one remembers, where the other has been
 * in it. Null when nothing proves one: everything that differs is then asked.
 */
export function commonBase(mine: Database, theirs: Database): DocumentData | null {
  const past = commonPast(mine, theirs)
  if (past !== null) return past
  const states = [...merged(mine, theirs), ...merged(theirs, mine), ...commonBirths(mine, theirs)]
  for (const { read } of states.sort((a, b) => b.at.localeCompare(a.at))) {
    const data = read()
    if (data !== null) return data
  }
  return sameState(mine, theirs)
}

/** The other one as it was merged into this one, as long as that holds; and it went on from there, and is no second copy. */
function merged(one: Database, other: Database): readonly CommonState[] {
  const { copyId } = readIdentity(other)
  if (copyId === readIdentity(one).copyId) return []
  const state = basesOf(one, copyId).merged
  if (state === null || !holdsMerge(one, state.here)) return []
  const wasBorn = state.mark === '' // it had done nothing yet, as far as it remembered
  if (!wasBorn && !hasMark(other, state.mark)) return []
  return [{ at: state.at, read: () => (wasBorn ? ifBirthOf(other, state.packed) : unpacked(state.packed)) }]
}

/** A state, where it is the one in which a copy was born: all that goes on from it has been in it. */
function ifBirthOf(copy: Database, packed: Uint8Array): DocumentData | null {
  const [state, birth] = [unpacked(packed), ownBirth(copy)]
  return state !== null && birth !== null && changesBetween(birth, state).length === 0 ? state : null
}

function commonPast(mine: Database, theirs: Database): DocumentData | null {
  const common = lastCommonStep(mine, theirs)
  return common === null ? null : rewound(mine, common.seq)
}
