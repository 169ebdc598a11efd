import { endingKinds } from '../decisions/relation.ts'
import { officialFields } from '../decisions/status-rules.ts'
import { aChange, applyChanges, type Change } from '../document/changes.ts'
import type { DocumentData } from '../document/document-data.ts'
import { partMarkOf } from '../document/part-mark.ts'
import type { Minutes } from '../meetings/minutes.ts'
import { areAdopted } from '../meetings/minutes-life.ts'
import type { BodyId } from '../organisation/body.ts'
import { fieldsOf, withFields } from './sides.ts'

/**
 * A document whose register of a body gives way to that of another document: what only it made official is put forward again,
 * as a proposal or as draft minutes, under no number and no seal; its texts stay.
 */
export function giveWay(data: DocumentData, winner: DocumentData, bodyId: BodyId): DocumentData {
  const changes = [
    ...sealsAway(data, winner, bodyId),
    ...decisionsBack(data, winner, bodyId),
    ...minutesBack(data, winner, bodyId),
  ]
  return applyChanges(data, [...changes, ...endedBack(data, winner, bodyId)])
}

function sealsAway(data: DocumentData, winner: DocumentData, bodyId: BodyId): readonly Change[] {
  const own = [...data.seal.values()].filter(
    (seal) => seal.bodyId === bodyId && winner.seal.get(seal.id)?.hash !== seal.hash,
  )
  return own.flatMap((seal) => {
    const away = aChange('seal', seal.id, seal, null)
    const rectification = data.rectification.get(seal.rectificationId ?? '')
    // A rectification is nothing without its seal; its text is told in the conflict.
    return rectification === undefined || winner.rectification.has(rectification.id)
      ? [away]
      : [away, aChange('rectification', rectification.id, rectification, null)]
  })
}

function decisionsBack(data: DocumentData, winner: DocumentData, bodyId: BodyId): readonly Change[] {
  const withheld = partMarkOf(winner)?.decisions
  return [...data.decision.values()].flatMap((decision) => {
    if (decision.bodyId !== bodyId || decision.number === null) return []
    const other = winner.decision.get(decision.id)
    // A part that lacks its text has only its number to say.
    if (withheld?.has(decision.id) === true) return []
    if (other !== undefined && other.number !== null) {
      const official = Object.fromEntries(
        [...officialFields, 'status' as const].map((field) => [field, other[field]]),
      )
      return [aChange('decision', decision.id, decision, withFields(decision, official))]
    }
    const back = {
      status: other?.status ?? 'proposed',
      ...{ number: null, numberPeriod: null, numberOrdinal: null, annulledOn: null, annulmentReason: '' },
    }
    return [aChange('decision', decision.id, decision, withFields(decision, back))]
  })
}

/** What the acts that give way had ended is in force again, as the other document has it. */
function endedBack(data: DocumentData, winner: DocumentData, bodyId: BodyId): readonly Change[] {
  const withheld = partMarkOf(winner)?.decisions
  return [...data.decisionRelation.values()].flatMap(({ decisionId, targetId, kind }) => {
    const decision = data.decision.get(decisionId)
    const holds = (winner.decision.get(decisionId)?.number ?? null) !== null
    const [target, other] = [data.decision.get(targetId), winner.decision.get(targetId)]
    if (decision?.bodyId !== bodyId || holds || !endingKinds.has(kind)) return []
    if (target === undefined || other === undefined || other.number === null) return []
    // In another body its official text stays as it is; here it is that of the winner already.
    const isTold = target.bodyId === bodyId && withheld?.has(targetId) !== true
    const kept = isTold ? fieldsOf(other) : fieldsOf(target)
    const official = Object.fromEntries(officialFields.map((field) => [field, kept[field]]))
    return [aChange('decision', targetId, target, withFields(target, { ...official, status: other.status }))]
  })
}

function minutesBack(data: DocumentData, winner: DocumentData, bodyId: BodyId): readonly Change[] {
  return [...data.minutes.values()].flatMap((minutes) => {
    if (data.meeting.get(minutes.meetingId)?.bodyId !== bodyId || !areAdopted(minutes)) return []
    const other = winner.minutes.get(minutes.id)
    return [aChange('minutes', minutes.id, minutes, withFields(minutes, lifeOf(minutes, other)))]
  })
}

function lifeOf(minutes: Minutes, other: Minutes | undefined): Partial<Minutes> {
  if (other === undefined)
    return {
      status: minutes.circulatedOn === null ? 'draft' : 'circulated',
      ...{ adoptedOn: null, adoptedAtMeetingId: null, signedOn: null, seal: null },
    }
  const { status, adoptedOn, adoptedAtMeetingId, signedOn, seal } = other
  return { status, adoptedOn, adoptedAtMeetingId, signedOn, seal }
}
