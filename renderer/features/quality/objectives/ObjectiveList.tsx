import { useMemo } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, usePlace } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import type { ObjectiveId } from '#shared/quality/objective.ts'
import { objectivesInOrder } from '#shared/quality/objectives.ts'
import { type CoherenceFacts, coherenceFactsOf } from '#shared/reports/coherence/coherence-facts.ts'
import { shortDate } from '#shared/text/dates.ts'
import { reviewedOn, objectiveText as text } from '#shared/text/objectives.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

const idOf = ({ objective }: CoherenceFacts) => objective.id
const nameOf = ({ objective }: CoherenceFacts) => objective.name

/** Every objective in the order that the project gives them, with when it is due and what was last found of it. */
export function ObjectiveList() {
  const data = useData()
  const registry = useRegistry()
  const place = usePlace('quality')
  const rows = useMemo(
    () => objectivesInOrder(data).map((objective) => coherenceFactsOf(data, objective, today())),
    [data],
  )
  return (
    <>
      <div className="objective-row objective-head" aria-hidden="true">
        <span>{text.name}</span>
        <span>{text.dueDate}</span>
        <span>{text.phase}</span>
        <span>{text.reviewBody}</span>
        <span>{text.lastVerdict}</span>
      </div>
      <div className="objectives-list">
        <ReorderableList
          label={text.list}
          items={rows}
          getId={idOf}
          textOf={nameOf}
          render={(facts) => <ObjectiveRow facts={facts} />}
          onReorder={(ids) =>
            // They are the ids of the rows.
            void perform({ type: 'objective.reorder', objectiveIds: ids as readonly ObjectiveId[] })
          }
          selected={place?.kind === 'objective' ? place.id : null}
          onSelect={(id) => choose('quality', 'objective', new Set([id]))}
          onOpen={(id) => {
            choose('quality', 'objective', new Set([id]))
            showInspector(registry)
          }}
        />
        <p className="objectives-hint">{text.orderHint}</p>
      </div>
    </>
  )
}

function ObjectiveRow({ facts: { objective, phase, body, review } }: { readonly facts: CoherenceFacts }) {
  return (
    <div className="objective-row">
      <span className="objective-name">{objective.name}</span>
      <span>{objective.dueDate === null ? '' : shortDate(objective.dueDate)}</span>
      <span className="objective-cell" title={phase?.name}>
        {phase?.name}
      </span>
      <span className="objective-cell">{body?.sigle || body?.name}</span>
      <span className="objective-verdict">
        <VerdictBadge verdict={review?.verdict ?? null} />
        {review !== null && <span className="objective-when">{reviewedOn(review.on)}</span>}
      </span>
    </div>
  )
}
