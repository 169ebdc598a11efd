import { byOrder } from '../kit/by-order.ts'
import type { Body, BodyId } from './body.ts'
import type { Letterhead, LetterheadId, PartnerLogo } from './letterhead.ts'
import type { Project } from './project.ts'

export type LetterheadData = {
  readonly project: ReadonlyMap<string, Project>
  readonly body: ReadonlyMap<string, Body>
  readonly letterhead: ReadonlyMap<string, Letterhead>
}

/**
 * How the documents of a body begin: with its own letterhead, else that of the entity that hosts it, else that of the
 * project; null when there is none. Documents of the whole project (`bodyId` null) begin with that of the project.
 */
export function letterheadOf(data: LetterheadData, bodyId: BodyId | null): Letterhead | null {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  if (body?.letterheadId != null) return data.letterhead.get(body.letterheadId) ?? null
  return letterheadUnlessChosen(data, body)
}

/** The letterhead of a body that has chosen none. */
export function letterheadUnlessChosen(data: LetterheadData, body: Body | undefined): Letterhead | null {
  const ofHost =
    body === undefined || body.hostEntityId === null
      ? undefined
      : letterheadsByName(data.letterhead).find(({ entityId }) => entityId === body.hostEntityId)
  const ofProject = data.project.get('project')?.letterheadId ?? null
  return ofHost ?? (ofProject === null ? null : (data.letterhead.get(ofProject) ?? null))
}

/** All letterheads, by name. */
export function letterheadsByName(letterheads: ReadonlyMap<string, Letterhead>): readonly Letterhead[] {
  return [...letterheads.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1),
  )
}

/** The logos of the partners under a letterhead, in their order. */
export function partnerLogosOf(
  logos: ReadonlyMap<string, PartnerLogo>,
  letterheadId: LetterheadId,
): readonly PartnerLogo[] {
  return [...logos.values()].filter((logo) => logo.letterheadId === letterheadId).sort(byOrder)
}
