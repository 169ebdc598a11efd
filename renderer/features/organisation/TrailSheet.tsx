import { Waypoints } from 'lucide-react'
import { Fragment } from 'react'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import type { TrailStep } from '#shared/decisions/trail.ts'
import { type TrailLine, trailLines } from '#shared/reports/parts/trail-lines.ts'
import { stageLength } from '#shared/text/lineage.ts'
import { trailText as text } from '#shared/text/trail.ts'

/** The steps of the thread that is drawn, decision after decision; each brings its place to the middle. */
export function TrailSheet({ steps }: { readonly steps: readonly TrailStep[] }) {
  const lines = trailLines(useData(), steps)
  return (
    <>
      <PanelHeader icon={Waypoints} title={text.title} />
      <ol className="trail-steps">
        {lines.map((line, index) => (
          <Fragment key={line.step.number}>
            {line.step.decision !== lines[index - 1]?.step.decision && (
              <Title decision={line.step.decision} />
            )}
            <Step line={line} />
          </Fragment>
        ))}
      </ol>
    </>
  )
}

function Title({ decision: { number, title } }: { readonly decision: Decision }) {
  return <li className="trail-decision">{number === null ? title : `${number} – ${title}`}</li>
}

function Step({ line: { step, place, sentence } }: { readonly line: TrailLine }) {
  const { node } = step
  return (
    <li className="trail-step">
      <span className="trail-number" data-role={step.role}>
        {step.number}
      </span>
      <div>
        {node === null ? (
          <span className="trail-place">{place}</span>
        ) : (
          <Button size="s" variant="quiet" onPress={() => shownCanvas()?.flyTo(node.id)}>
            {place}
          </Button>
        )}
        <p>{sentence}</p>
        {stageLength(step) !== '' && <p className="trail-days">{stageLength(step)}</p>}
      </div>
    </li>
  )
}
