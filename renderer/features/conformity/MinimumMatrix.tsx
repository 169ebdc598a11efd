import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { type Need, type Phase, type RequirementKind, requirementKinds } from '#shared/organisation/phase.ts'
import type { MinimumLine } from '#shared/quality/conformity/minimum.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { needLabels, requirementLabels } from '#shared/text/governance-vocabulary.ts'
import { foundOf } from '#shared/text/reports/conformity.ts'
import { capitalise } from '#shared/text/terms.ts'
import { NeedCell } from './NeedCell.tsx'

type MinimumMatrixProps = {
  readonly phases: readonly Phase[]
  readonly current: Phase | null
  readonly lines: readonly MinimumLine[]
}

/** Stages across, requirements down: each cell says what is needed and opens the choice of another need. */
export function MinimumMatrix({ phases, current, lines }: MinimumMatrixProps) {
  const counted = new Map(lines.map((line) => [line.kind, line]))
  return (
    <section className="minimum-matrix" aria-label={text.matrix}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.element}</th>
            <th scope="col">{text.found}</th>
            {phases.map((phase) => (
              <th key={phase.id} scope="col" data-current={phase === current || undefined}>
                <button
                  type="button"
                  className="minimum-phase"
                  aria-label={text.openPhase(phase.name)}
                  onClick={() => show('conformity', { kind: 'phase', id: phase.id })}
                >
                  {phase.name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirementKinds.map((kind) => {
            const line = counted.get(kind)
            return (
              <tr key={kind}>
                <th scope="row">{capitalise(requirementLabels[kind])}</th>
                <td className="minimum-found" data-met={line?.isMet}>
                  {line === undefined ? '' : foundOf(line.found, line.wanted)}
                </td>
                {phases.map((phase) => (
                  <td key={phase.id} data-current={phase === current || undefined}>
                    <NeedCell
                      label={text.chooseNeed(
                        phase.name,
                        requirementLabels[kind],
                        needLabels[phase.needs[kind]],
                      )}
                      need={phase.needs[kind]}
                      onChoose={(need) => setNeed(phase, kind, need)}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function setNeed({ id, needs: before }: Phase, kind: RequirementKind, need: Need): void {
  if (before[kind] !== need)
    void perform({ type: 'phase.edit', id, patch: { needs: { ...before, [kind]: need } } })
}
