import { Network } from 'lucide-react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { goTo } from '#renderer/actions/navigation.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { showTrail } from '#renderer/canvas/reveal-node.ts'
import { useData } from '#renderer/document/hooks.ts'
import { decisionTone } from '#renderer/sheets/decision-tone.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Decision, DecisionId } from '#shared/decisions/decision.ts'
import { type LineageEntry, lineageOf, paceOf } from '#shared/decisions/lineage.ts'
import { type RelatedDecision, takesEffect } from '#shared/decisions/related-decisions.ts'
import { endingKinds } from '#shared/decisions/relation.ts'
import { stagesOf } from '#shared/decisions/stages.ts'
import type { Collection } from '#shared/document/collections.ts'
import { knownDaysBetween } from '#shared/kit/calendar.ts'
import { indicatorsOf } from '#shared/quality/decision-aim.ts'
import { latestMeasurement } from '#shared/quality/measurements.ts'
import { historySentence } from '#shared/text/decision-history.ts'
import { relationSentence } from '#shared/text/decision-relations.ts'
import {
  daysLater,
  paceSentence,
  proofCount,
  stageLength,
  lineageText as text,
} from '#shared/text/lineage.ts'
import { decisionStatusLabels, followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingName } from '#shared/text/meetings.ts'
import { quantityText } from '#shared/text/quantities.ts'
import { trailText } from '#shared/text/trail.ts'
import { commonText } from '#shared/text/ui.ts'
import './lineage.css'

type LineageDialogProps = { readonly id: DecisionId; readonly onClose: () => void }

/** What led to a decision and what came of it, decision after decision; each line leads to its record. */
export function LineageDialog({ id, onClose }: LineageDialogProps) {
  const data = useData()
  const registry = useRegistry()
  const entries = lineageOf(data, id)
  const pace = paceSentence(
    paceOf(
      data,
      entries.map(({ decision }) => decision),
    ),
  )
  const open = (collection: Collection, recordId: string) => {
    onClose()
    // The dialog gives the focus back first, so that what opens can take it.
    setTimeout(() => useRecordOpener.getState().open(collection, recordId))
  }
  const drawOnChart = () => {
    onClose()
    goTo('organisation')
    showTrail(id)
    showInspector(registry)
  }
  return (
    <Dialog
      title={text.title}
      isOpen
      onClose={onClose}
      closeLabel={commonText.close}
      size="l"
      footer={
        <Button icon={Network} onPress={drawOnChart}>
          {trailText.show}
        </Button>
      }
    >
      {entries.length === 1 && <p className="lineage-alone">{text.alone}</p>}
      {pace !== '' && <p className="lineage-pace">{pace}</p>}
      <ol className="lineage">
        {entries.map((entry, index) => (
          <li key={entry.decision.id} {...(entry.decision.id === id ? { 'aria-current': 'true' } : {})}>
            <Later from={entries[index - 1]} to={entry} />
            <Entry entry={entry} isAsked={entry.decision.id === id} open={open} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Later({ from, to }: { readonly from: LineageEntry | undefined; readonly to: LineageEntry }) {
  const days = from === undefined ? null : knownDaysBetween(from.decision.date, to.decision.date)
  const words = days === null ? '' : daysLater(days)
  return words === '' ? null : <p className="lineage-later">{words}</p>
}

type EntryProps = {
  readonly entry: LineageEntry
  readonly isAsked: boolean
  readonly open: (collection: Collection, id: string) => void
}

function Entry({
  entry: { decision, meeting, item, related, history, followUps },
  isAsked,
  open,
}: EntryProps) {
  const body = useData((data) => data.body.get(decision.bodyId))
  return (
    <article className="lineage-entry">
      <header className="lineage-head">
        <Button size="s" variant="quiet" onPress={() => open('decision', decision.id)}>
          {decision.number === null ? decision.title : `${decision.number} – ${decision.title}`}
        </Button>
        <StatusBadge tone={decisionTone(decision.status)}>
          {decisionStatusLabels[decision.status]}
        </StatusBadge>
        {isAsked && <span className="ui-hidden">{text.asked}</span>}
      </header>
      <p className="lineage-occasion">
        {meeting === null
          ? `${body?.sigle || body?.name || ''}, ${text.outside}`
          : meetingName(body, meeting)}
        {item !== null && ` · ${item.title}`}
      </p>
      <ul className="lineage-lines">
        {related
          .filter((one) => !isHistory(one, decision))
          .map((one) => (
            <li key={one.relation.id}>{relationSentence(one)}</li>
          ))}
        {stagesOf(history, today()).map((stage) => (
          <li key={`${stage.event.type} ${stage.event.on}`} className="lineage-stage">
            <span>{historySentence(stage.event)}</span>
            <span className="lineage-days">{stageLength(stage)}</span>
          </li>
        ))}
      </ul>
      {followUps.length > 0 && (
        <dl className="lineage-follow-ups">
          <dt>{text.followUps}</dt>
          {followUps.map(({ followUp, proofs }) => (
            <dd key={followUp.id}>
              <Button size="s" variant="quiet" onPress={() => open('followUp', followUp.id)}>
                {followUp.text}
              </Button>
              <span>
                {[followUpStatusLabels[followUp.status], proofCount(proofs.length)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </dd>
          ))}
        </dl>
      )}
      <Indicators decision={decision} open={open} />
    </article>
  )
}

/** What tells whether a decision bore fruit: the figures of the objectives that it serves. */
function Indicators({ decision, open }: Pick<LineageEntry, 'decision'> & Pick<EntryProps, 'open'>) {
  const data = useData()
  const indicators = indicatorsOf(data, decision.id)
  if (indicators.length === 0) return null
  return (
    <dl className="lineage-follow-ups">
      <dt>{text.indicators}</dt>
      {indicators.map(({ id, name, unit }) => {
        const last = latestMeasurement(data, id, today())
        return (
          <dd key={id}>
            <Button size="s" variant="quiet" onPress={() => open('indicator', id)}>
              {name}
            </Button>
            <span>{last === null ? text.unmeasured : quantityText(last.value, unit)}</span>
          </dd>
        )
      })}
    </dl>
  )
}

/** What ended a decision is told by its history, with its day. */
function isHistory(one: RelatedDecision, decision: Decision): boolean {
  return !one.says && endingKinds.has(one.relation.kind) && takesEffect(one, decision)
}
