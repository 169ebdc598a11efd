import { aChange, applyChanges, type Change } from '../document/changes.ts'
import type { DocumentData } from '../document/document-data.ts'
import { isAlike } from '../kit/is-alike.ts'
import type { Conflict } from './conflict.ts'
import { holder } from './conflict.ts'
import { keyOf, type RecordName, recordIn, type Sides } from './sides.ts'

type Merged = { readonly merged: DocumentData; readonly conflicts: readonly Conflict[] }

const counted: readonly string[] = ['voteMode', 'votesFor', 'votesAgainst', 'abstentions', 'votesNotTaking']

/**
 * A vote is one statement: where both sides counted one and a person says which holds, who voted comes from that side too,
 * and the question names the ballots that the other answer would bring.
 */
export function withOneVote({ merged, conflicts }: Merged, sides: Sides): Merged {
  const votes = conflicts.filter(isAboutVote)
  if (votes.length === 0) return { merged, conflicts }
  const changes: Change[] = []
  const told = new Map<string, readonly RecordName[]>()
  for (const conflict of votes) {
    const names = ballotsOf([merged, sides.mine, sides.theirs], conflict.id)
    const differing = names.filter(
      ({ id }) => !isAlike(recordIn(sides.mine, 'ballot', id), recordIn(sides.theirs, 'ballot', id)),
    )
    told.set(conflict.key, differing)
    for (const { collection, id } of differing) {
      const [now, then] = [
        recordIn(merged, collection, id),
        recordIn(sides[holder(conflict)], collection, id),
      ]
      if (now !== then) changes.push(aChange(collection, id, now, then))
    }
  }
  const ofVotes = new Set([...told.values()].flat().map(({ collection, id }) => keyOf(collection, id)))
  return {
    merged: applyChanges(merged, changes),
    conflicts: conflicts
      // How one seat voted is not asked again.
      .filter(({ collection, id }) => !ofVotes.has(keyOf(collection, id)))
      .map((conflict) => ({
        ...conflict,
        because: [...conflict.because, ...(told.get(conflict.key) ?? [])],
      })),
  }
}

function isAboutVote({ kind, collection, fields }: Conflict): boolean {
  return kind === 'fields' && collection === 'decision' && fields.some((field) => counted.includes(field))
}

function ballotsOf(documents: readonly DocumentData[], decisionId: string): readonly RecordName[] {
  const ids = documents.flatMap(({ ballot }) =>
    [...ballot.values()].flatMap((one) => (one.decisionId === decisionId ? [one.id as string] : [])),
  )
  return [...new Set(ids)].sort().map((id) => ({ collection: 'ballot', id }))
}
