import { Ellipsis, FileDown, Stamp } from 'lucide-react'
import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { Decision, DecisionStatus } from '#shared/decisions/decision.ts'
import { canAdopt, holdsNumber, nextStatuses } from '#shared/decisions/status-rules.ts'
import { historyText, passageVerbs } from '#shared/text/decision-history.ts'
import { extractIn, decisionText as text } from '#shared/text/decisions.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { AdoptDialog } from './AdoptDialog.tsx'
import { DeleteRecord } from './DeleteRecord.tsx'
import { AnnulDialog } from './decision/AnnulDialog.tsx'
import { PassageDialog } from './decision/PassageDialog.tsx'
import { HistoryButton } from './HistoryButton.tsx'
import { useRegisterReason } from './register/own-copy.ts'

/** What can happen to a decision now: be adopted, change state, disappear while it has no number. */
export function DecisionActions({ decision }: { readonly decision: Decision }) {
  const [dialog, setDialog] = useState<'adopt' | 'annul' | DecisionStatus | null>(null)
  const close = () => setDialog(null)
  const elsewhere = useRegisterReason(decision.bodyId)
  const changes: readonly MenuEntry[] = [
    ...nextStatuses(decision).map((status) => ({
      id: status,
      edits: true,
      label: passageVerbs[status],
      onAction: () => setDialog(status),
    })),
    ...(holdsNumber(decision) ? annulment(elsewhere, () => setDialog('annul')) : []),
  ]
  return (
    <>
      {canAdopt(decision) && (
        <Button
          edits
          size="s"
          variant="primary"
          icon={Stamp}
          disabledReason={elsewhere}
          onPress={() => setDialog('adopt')}
        >
          {text.adopt}
        </Button>
      )}
      {changes.length > 0 && (
        <MenuButton
          label={text.changeStatus}
          icon={Ellipsis}
          isIconOnly
          variant="quiet"
          size="s"
          entries={changes}
        />
      )}
      {decision.number !== null && (
        <MenuButton
          label={text.exportExtract}
          icon={FileDown}
          isIconOnly
          variant="quiet"
          size="s"
          entries={(['pdf', 'docx'] as const).map((format) => ({
            id: format,
            label: extractIn(format),
            onAction: () => {
              void exportReport({ report: 'extract', decisionId: decision.id, format })
            },
          }))}
        />
      )}
      <HistoryButton collection="decision" id={decision.id} size="s" />
      {decision.number === null && (
        <DeleteRecord
          collection="decision"
          command={{ type: 'decision.delete', id: decision.id }}
          label={text.deleteDecision}
          name={deletedThing.decision(decision.title)}
        />
      )}
      {dialog === 'adopt' && <AdoptDialog decision={decision} onClose={close} />}
      {dialog === 'annul' && <AnnulDialog decision={decision} onClose={close} />}
      {dialog !== null && dialog !== 'adopt' && dialog !== 'annul' && (
        <PassageDialog decision={decision} status={dialog} onClose={close} />
      )}
    </>
  )
}

/** Set apart and in another colour: nothing takes it back. */
function annulment(disabledReason: string | undefined, onAction: () => void): readonly MenuEntry[] {
  return [
    { kind: 'rule', id: 'rule' },
    { id: 'annul', edits: true, isDanger: true, label: historyText.annul, disabledReason, onAction },
  ]
}
