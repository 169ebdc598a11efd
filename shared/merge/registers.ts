import type { DocumentData } from '../document/document-data.ts'
import type { BodyId } from '../organisation/body.ts'
import { type Acts, actsBeyond, actsByBody } from './acts.ts'
import { type Answers, type Conflict, conflictOf, holder } from './conflict.ts'
import { giveWay } from './demote.ts'
import { otherSide, type RecordName, type Side, type Sides } from './sides.ts'

/** Whose register of each body holds; of bodies that are not named, both are the same. */
export type Registers = ReadonlyMap<BodyId, Side>

type Settled = {
  readonly sides: Sides
  readonly registers: Registers
  readonly conflicts: readonly Conflict[]
}

/**
 * The numbers of a body belong to one copy. Where only one side gave official acts, its register holds; where both did, or
 * two bodies came to one number, one of them must give way: what it made official is put forward again.
 */
export function settleRegisters(sides: Sides, answers: Answers): Settled {
  const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((data) =>
    data === null ? null : actsByBody(data),
  )
  const registers = new Map<BodyId, Side>()
  const conflicts: Conflict[] = []
  let settled = sides
  const yieldTo = (side: Side, bodyId: BodyId) => {
    const loser = otherSide(side)
    settled = { ...settled, [loser]: giveWay(settled[loser], sides[side], bodyId) }
    registers.set(bodyId, side)
  }
  for (const bodyId of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const [was, here, there] = [base, mine, theirs].map((acts) => acts?.get(bodyId) ?? noActs)
    const beyond = { mine: actsBeyond(here, there), theirs: actsBeyond(there, here) }
    if (beyond.mine.length === 0 && beyond.theirs.length === 0) continue
    const known = base === null ? null : movedSince(was, here, there)
    const only = beyond.theirs.length === 0 ? 'mine' : beyond.mine.length === 0 ? 'theirs' : null
    const conflict =
      (known ?? only) === null
        ? registerConflict(sides, bodyId, [...beyond.mine, ...beyond.theirs], answers)
        : null
    if (conflict !== null) conflicts.push(conflict)
    yieldTo(conflict === null ? (known ?? only ?? 'mine') : holder(conflict), bodyId)
  }
  for (const clash of numberClashes(settled.mine, settled.theirs)) {
    // A register that gave way meanwhile has no quarrel left.
    if ((settled.theirs.decision.get(clash.there.id)?.number ?? null) === null) continue
    if ((settled.mine.decision.get(clash.here.id)?.number ?? null) === null) continue
    const conflict = registerConflict(sides, clash.there.bodyId, [clash.here, clash.there], answers)
    conflicts.push(conflict)
    const side = holder(conflict)
    yieldTo(side, side === 'mine' ? clash.there.bodyId : clash.here.bodyId)
  }
  return { sides: settled, registers, conflicts }
}

const noActs: Acts = new Map()

/** The side whose register is not that of the base any more, when the other one's still is. */
function movedSince(was: Acts = noActs, here: Acts = noActs, there: Acts = noActs): Side | null {
  if (areSame(was, there)) return 'mine'
  return areSame(was, here) ? 'theirs' : null
}

function areSame(a: Acts, b: Acts): boolean {
  return a.size === b.size && [...a.keys()].every((act) => b.has(act))
}

function registerConflict(
  { mine, theirs }: Sides,
  bodyId: BodyId,
  because: readonly RecordName[],
  answers: Answers,
): Conflict {
  const quarrel = {
    kind: 'register' as const,
    collection: 'body' as const,
    id: bodyId,
    mine: mine.body.get(bodyId) ?? null,
    theirs: theirs.body.get(bodyId) ?? null,
    because: because.map(({ collection, id }) => ({ collection, id })),
  }
  return conflictOf(quarrel, answers)
}

type Clash = { readonly here: Numbered; readonly there: Numbered }
type Numbered = RecordName & { readonly bodyId: BodyId }

/** Numbers that two bodies gave to different decisions: their patterns can make the same one. */
function numberClashes(mine: DocumentData, theirs: DocumentData): readonly Clash[] {
  const given = new Map<string, Numbered>()
  for (const { id, bodyId, number } of mine.decision.values())
    if (number !== null) given.set(number, { collection: 'decision', id, bodyId })
  return [...theirs.decision.values()].flatMap(({ id, bodyId, number }) => {
    const here = number === null ? undefined : given.get(number)
    const isOther = here !== undefined && here.id !== id && here.bodyId !== bodyId
    return isOther ? [{ here, there: { collection: 'decision' as const, id, bodyId } }] : []
  })
}
