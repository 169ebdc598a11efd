import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import type { Phase, PhaseId } from '#shared/organisation/phase.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'

const nothing = 'not-applicable'

/** Adds a stage after all the others, which asks for nothing yet, and shows its sheet. */
export async function addPhase(phases: readonly Phase[]): Promise<void> {
  const id = newId<PhaseId>()
  const value = {
    id,
    name: text.newPhase,
    order: Math.max(0, ...phases.map(({ order }) => order)) + 10,
    from: null,
    to: null,
    needs: {
      coordination: nothing,
      referents: nothing,
      steering: nothing,
      operational: nothing,
      proximity: nothing,
      'school-teams': nothing,
      convention: nothing,
      'competence-holders': nothing,
      charter: nothing,
      'impact-indicators': nothing,
    },
  } as const
  if (await perform({ type: 'phase.create', value })) show('conformity', { kind: 'phase', id })
}
