import type { DocumentData } from '#shared/document/document-data.ts'
import { copyInMemory } from '../database/connection.ts'
import { unpacked } from '../document/packed.ts'
import type { Session } from '../document/session.ts'
import { imagesOf, stepsAfter } from '../history/entries.ts'
import { hasMark, holdsMerge, lastCommonStep } from '../history/marks.ts'
import { bindReplay } from '../history/replay.ts'
import { basesOf, knownCopies, readIdentity } from '../tables/copies.ts'
import { bindRows } from '../tables/rows.ts'

type Database = Session['database']

type Candidate = { readonly at: string; readonly packed: Uint8Array }

/**
 * What a document and a copy of it last had in common. What was kept when the copy was sent, or when either was merged into
 * the other, counts where the histories prove that both have been in that state; else two files with one history (a copy made
 * by hand, a copy in conflict) were the same until their last common step. Null when nothing proves a common state: everything
 * that differs is then asked.
 */
export function commonBase(mine: Database, theirs: Database): DocumentData | null {
  const kept = [...keptBy(mine, theirs), ...keptBy(theirs, mine)].sort((a, b) => b.at.localeCompare(a.at))
  for (const { packed } of kept) {
    const data = unpacked(packed)
    if (data !== null) return data
  }
  return commonPast(mine, theirs)
}

/** What one of the two keeps of the other, and can prove. */
function keptBy(one: Database, other: Database): readonly Candidate[] {
  const { copyId } = readIdentity(other)
  if (copyId === readIdentity(one).copyId) return []
  const { sent, merged } = basesOf(one, copyId)
  return [
    // Taken in here, as long as that holds; and the other went on from it, and is no second copy of the same sending.
    ...(merged !== null && holdsMerge(one, merged.here) && hasMark(other, merged.mark) ? [merged] : []),
    // A copy was born in the state in which it was sent; of the sender, it tells that it knows the copy.
    ...(sent !== null && (hasSent(one, copyId) || hasSent(other, readIdentity(one).copyId)) ? [sent] : []),
  ]
}

function hasSent(db: Database, id: string): boolean {
  return knownCopies(db).some(({ copyId, relation }) => relation === 'sent' && copyId === id)
}

function commonPast(mine: Database, theirs: Database): DocumentData | null {
  const common = lastCommonStep(mine, theirs)
  if (common === null) return null
  const past = copyInMemory(mine)
  try {
    const replay = bindReplay(past)
    past.transaction(() => {
      past.pragma('defer_foreign_keys = ON')
      for (const seq of stepsAfter(past, common.seq)) replay(imagesOf(past, seq), 'back')
    })()
    return bindRows(past).readAll()
  } finally {
    past.close()
  }
}
