import type { MenuEntry } from '#renderer/ui/Menu.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { bodyChoices } from './choices.ts'

/** A menu that does the same for all bodies (null), or for one of those that have something to show. */
export function exportsByBody(
  bodies: readonly Choice<BodyId>[],
  run: (bodyId: BodyId | null) => void,
): readonly MenuEntry[] {
  return [
    { id: 'all', label: decisionText.allBodies, onAction: () => run(null) },
    ...(bodies.length === 0 ? [] : [{ kind: 'rule', id: 'rule' } as const]),
    ...bodies.map(({ id, label }) => ({ id, label, onAction: () => run(id) })),
  ]
}

/** The bodies that records speak of, in the order of all menus of bodies. */
export function bodiesNamedBy(
  data: DocumentData,
  records: Iterable<{ readonly bodyId: BodyId | null }>,
): readonly Choice<BodyId>[] {
  const named = new Set([...records].map(({ bodyId }) => bodyId))
  return bodyChoices(data).filter(({ id }) => named.has(id))
}
