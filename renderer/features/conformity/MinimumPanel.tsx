import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { Phase } from '#shared/organisation/phase.ts'
import { checkContext, currentPhase } from '#shared/quality/conformity/check-conformity.ts'
import { type MinimumLine, minimumOf } from '#shared/quality/conformity/minimum.ts'
import { phaseAfter, phasesInOrder } from '#shared/reports/conformity/conformity-state.ts'
import {
  nextStageSentence,
  stageSentence,
  conformityPanelText as text,
} from '#shared/text/conformity-panel.ts'
import { requirementLabels } from '#shared/text/governance-vocabulary.ts'
import { addPhase } from './add-phase.ts'
import { MinimumMatrix } from './MinimumMatrix.tsx'

/** Where the project stands, what its stage and the next one lack, and what each stage asks. */
export function MinimumPanel() {
  const data = useData()
  const date = useShownDate()
  const phases = useMemo(() => phasesInOrder(data), [data])
  const current = currentPhase(data)
  // What is counted does not depend on the stage: any of them gives the lines.
  const counted = current ?? phases[0]
  const context = useMemo(() => checkContext(data, { date }), [data, date])
  const lines = counted === undefined ? [] : minimumOf(context, counted)
  const next = current === null ? null : phaseAfter(data, current)
  return (
    <div className="minimum">
      <div className="minimum-stage">
        <Select
          label={text.phase}
          choices={[
            { id: 'none', label: text.noPhase },
            ...phases.map(({ id, name }) => ({ id: id as string, label: name })), // a choice is a plain text
          ]}
          value={current?.id ?? 'none'}
          onChange={(id) => {
            const phaseId = phases.find((phase) => phase.id === id)?.id ?? null
            void perform({ type: 'project.edit', patch: { phaseId } })
          }}
        />
        {current !== null && <Stage phases={phases} current={current} next={next} lines={lines} />}
      </div>
      <MinimumMatrix phases={phases} current={current} lines={lines} />
      <div>
        <Button edits size="s" icon={Plus} onPress={() => addPhase(phases)}>
          {text.addPhase}
        </Button>
      </div>
      <p className="conformity-note">{text.parameterNote}</p>
    </div>
  )
}

type StageProps = {
  readonly phases: readonly Phase[]
  readonly current: Phase
  readonly next: Phase | null
  readonly lines: readonly MinimumLine[]
}

function Stage({ phases, current, next, lines }: StageProps) {
  const missing = missingFor(lines, current)
  const later = next === null ? [] : missingFor(lines, next)
  return (
    <Callout
      tone={missing.length === 0 ? 'ok' : 'attention'}
      title={stageSentence(phases.indexOf(current) + 1, phases.length, missing)}
    >
      {next !== null && <p>{nextStageSentence(next.name, later)}</p>}
    </Callout>
  )
}

function missingFor(lines: readonly MinimumLine[], phase: Phase): readonly string[] {
  return lines.flatMap(({ kind, isMet }) =>
    phase.needs[kind] === 'required' && !isMet ? [requirementLabels[kind]] : [],
  )
}
