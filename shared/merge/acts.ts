import type { DocumentData } from '../document/document-data.ts'
import { areAdopted } from '../meetings/minutes-life.ts'
import type { BodyId } from '../organisation/body.ts'
import type { RecordName } from './sides.ts'

/** The official acts in the register of a body, each under a name of its own: seals, numbers, adoptions. */
export type Acts = ReadonlyMap<string, RecordName>

/** The acts in the register of each body; most bodies have none. */
export function actsByBody(data: DocumentData): ReadonlyMap<BodyId, Acts> {
  const registers = new Map<BodyId, Map<string, RecordName>>()
  const note = (bodyId: BodyId | undefined, act: string, about: RecordName) => {
    if (bodyId === undefined) return
    const register = registers.get(bodyId) ?? new Map<string, RecordName>()
    registers.set(bodyId, register.set(act, about))
  }
  for (const seal of data.seal.values()) note(seal.bodyId, `seal ${seal.hash}`, subjectOf(seal))
  for (const { id, bodyId, number, annulledOn } of data.decision.values()) {
    if (number === null) continue
    note(bodyId, `number ${id} ${number}`, nameOf('decision', id))
    if (annulledOn !== null) note(bodyId, `annulment ${id} ${annulledOn}`, nameOf('decision', id))
  }
  for (const minutes of data.minutes.values())
    if (areAdopted(minutes))
      note(
        data.meeting.get(minutes.meetingId)?.bodyId,
        `minutes ${minutes.id} ${minutes.seal}`,
        nameOf('minutes', minutes.id),
      )
  return registers
}

/** The acts of a register that another one does not have. */
export function actsBeyond(register: Acts | undefined, other: Acts | undefined): readonly RecordName[] {
  const found = new Map<string, RecordName>()
  for (const [act, about] of register ?? [])
    if (other?.has(act) !== true) found.set(`${about.collection} ${about.id}`, about)
  return [...found.values()]
}

function subjectOf({
  decisionId,
  minutesId,
  rectificationId,
}: {
  readonly decisionId: string | null
  readonly minutesId: string | null
  readonly rectificationId: string | null
}): RecordName {
  if (decisionId !== null) return nameOf('decision', decisionId)
  return minutesId !== null ? nameOf('minutes', minutesId) : nameOf('rectification', rectificationId ?? '')
}

function nameOf(collection: RecordName['collection'], id: string): RecordName {
  return { collection, id }
}
