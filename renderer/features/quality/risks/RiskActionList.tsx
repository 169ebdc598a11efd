import { Link2, ListTodo, Plus, Unlink } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { FollowUpId } from '#shared/decisions/follow-up.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Risk, RiskActionId } from '#shared/quality/risk.ts'
import { actionsAgainst } from '#shared/quality/risks.ts'
import { factsOf } from '#shared/reports/follow-ups/follow-up-facts.ts'
import { dueIn, shortDate } from '#shared/text/dates.ts'
import { followUpName } from '#shared/text/follow-ups.ts'
import { followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { RiskFollowUpDialog } from './RiskFollowUpDialog.tsx'

/** What is done against a risk: follow-ups of the project, linked or created here. */
export function RiskActionList({ risk }: { readonly risk: Risk }) {
  const data = useData()
  const { open } = useRecordOpener()
  const lines = useMemo(
    () =>
      actionsAgainst(data, risk.id).map(({ action, followUp }) => ({
        action,
        facts: factsOf(data, followUp, today()),
      })),
    [data, risk.id],
  )
  return (
    <>
      {lines.length === 0 && <p className="quality-none">{text.noActions}</p>}
      <ul className="quality-lines">
        {lines.map(({ action, facts: { followUp, dueDate, isLate } }) => (
          <li key={action.id}>
            <div className="quality-line-words">
              <Button
                size="s"
                variant="quiet"
                icon={ListTodo}
                tooltip={text.openFollowUp}
                onPress={() => open('followUp', followUp.id)}
              >
                {followUp.text}
              </Button>
              <span className="quality-line-note">
                {[
                  followUpStatusLabels[followUp.status],
                  ...(dueDate === null ? [] : [isLate ? dueIn(dueDate, today()) : shortDate(dueDate)]),
                ].join(', ')}
              </span>
            </div>
            <IconButton
              edits
              size="s"
              variant="quiet"
              icon={Unlink}
              label={text.unlink}
              onPress={() => perform({ type: 'risk-action.delete', id: action.id })}
            />
          </li>
        ))}
      </ul>
      <div className="quality-gestures">
        <Button
          edits
          size="s"
          icon={Link2}
          onPress={() =>
            openDialog((onClose) => (
              <PickDialog
                title={text.link}
                label={text.linkLabel}
                choices={linkable(data, risk)}
                onPick={(followUpId) => link(risk, followUpId)}
                onClose={onClose}
              />
            ))
          }
        >
          {text.link}
        </Button>
        <Button
          edits
          size="s"
          icon={Plus}
          onPress={() => openDialog((onClose) => <RiskFollowUpDialog risk={risk} onClose={onClose} />)}
        >
          {text.createFollowUp}
        </Button>
      </div>
    </>
  )
}

/** The follow-ups that the risk does not have yet, the last recorded first. */
function linkable(data: DocumentData, risk: Risk): readonly Choice<FollowUpId>[] {
  const linked = new Set(actionsAgainst(data, risk.id).map(({ followUp }) => followUp.id))
  return [...data.followUp.values()]
    .filter(({ id }) => !linked.has(id))
    .sort((a, b) => (a.recordedOn < b.recordedOn ? 1 : -1))
    .map((followUp) => {
      const body = data.body.get(followUp.bodyId)
      const name = followUpName(body?.sigle || body?.name || '', followUp.number)
      return { id: followUp.id, label: followUp.text, note: name }
    })
}

function link({ id: riskId }: Risk, followUpId: FollowUpId): Promise<boolean> {
  return perform({ type: 'risk-action.create', value: { id: newId<RiskActionId>(), riskId, followUpId } })
}
