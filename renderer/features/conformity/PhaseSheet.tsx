import { Milestone } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { currentPhase } from '#shared/quality/conformity/check-conformity.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'

/** A stage of the project: its name, its dates, and whether the project has reached it. */
export function PhaseSheet({ id }: { readonly id: string }) {
  const phase = useRecord('phase', id)
  const isCurrent = useData((data) => currentPhase(data)?.id === id)
  if (phase === undefined) return null
  const edit: EditRecord<'phase'> = (patch) => perform({ type: 'phase.edit', id: phase.id, patch })
  return (
    <>
      <PanelHeader
        icon={Milestone}
        title={
          <InlineEdit
            label={text.phaseName}
            value={phase.name}
            validate={(name) => (name.trim() === '' ? text.phaseNameFault : undefined)}
            onCommit={(name) => edit({ name })}
          />
        }
        note={text.phaseSheet}
        actions={
          <DeleteButton
            label={text.deletePhase}
            name={phase.name}
            refusal={() => null}
            consequences={() => ''}
            onDelete={() => perform({ type: 'phase.delete', id: phase.id })}
          />
        }
      />
      <Form layout="inline">
        <DatePicker label={text.from} value={phase.from} onCommit={(from) => edit({ from })} />
        <DatePicker label={text.to} value={phase.to} onCommit={(to) => edit({ to })} />
      </Form>
      <div className="conformity-part">
        {isCurrent ? (
          <p className="conformity-note">{text.isCurrent}</p>
        ) : (
          <Button
            edits
            size="s"
            onPress={() => void perform({ type: 'project.edit', patch: { phaseId: phase.id } })}
          >
            {text.makeCurrent}
          </Button>
        )}
      </div>
    </>
  )
}
