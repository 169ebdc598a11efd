import { Network, Plus } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import type { Tool } from '#renderer/canvas/canvas-store.ts'
import { createAt } from '#renderer/canvas/creating.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Level } from '#shared/organisation/level.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { organisationText as text } from '#shared/text/organisation.ts'

type Step = { readonly tool: Tool; readonly level: Level; readonly label: string }

/** What nearly every project begins with, in the band where it stands. */
const steps: readonly Step[] = [
  { tool: { type: 'create-body', kind: 'steering' }, level: 'academic', label: text.addSteering },
  { tool: { type: 'create-body', kind: 'operational' }, level: 'territorial', label: text.addOperational },
  { tool: { type: 'create-entity', kind: 'dsden' }, level: 'academic', label: text.addDsden },
]

/** On an empty chart: what it is for, and first gestures that need no palette. */
export function FirstSteps({ viewId }: { readonly viewId: ViewId }) {
  return (
    <div className="organisation-empty">
      <EmptyState
        icon={Network}
        title={text.empty}
        actions={
          <>
            <ActionButton id="model.adapt" variant="primary" />
            {steps.map((step) => (
              <Button edits key={step.label} icon={Plus} onPress={() => void take(step, viewId)}>
                {step.label}
              </Button>
            ))}
            <ActionButton id="import.directory" />
          </>
        }
      >
        {text.emptyHint}
      </EmptyState>
    </div>
  )
}

async function take({ tool, level }: Step, viewId: ViewId): Promise<void> {
  const canvas = shownCanvas()
  if (canvas === null) return
  const band = canvas.chart().layout.bands.find((candidate) => candidate.level === level)
  const { x, y } = canvas.centre()
  await createAt(canvas.chart(), viewId, tool, {
    x,
    y: band === undefined ? y : band.y + band.height / 2,
  })
}
