import { Ellipsis, FileDown, Stamp } from 'lucide-react'
import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { perform } from '#renderer/actions/perform.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { canAdopt, nextStatuses } from '#shared/decisions/status-rules.ts'
import { extractIn, decisionText as text } from '#shared/text/decisions.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { decisionStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { AdoptDialog } from './AdoptDialog.tsx'
import { DeleteRecord } from './DeleteRecord.tsx'

/** What can happen to a decision now: be adopted, change state, disappear while it has no number. */
export function DecisionActions({ decision }: { readonly decision: Decision }) {
  const [isAdopting, setAdopting] = useState(false)
  return (
    <>
      {canAdopt(decision) && (
        <Button size="s" variant="primary" icon={Stamp} onPress={() => setAdopting(true)}>
          {text.adopt}
        </Button>
      )}
      <MenuButton
        label={text.changeStatus}
        icon={Ellipsis}
        isIconOnly
        variant="quiet"
        size="s"
        entries={nextStatuses(decision.status).map((status) => ({
          id: status,
          label: capitalise(decisionStatusLabels[status]),
          onAction: () => {
            void perform({ type: 'decision.set-status', id: decision.id, status })
          },
        }))}
      />
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
      {decision.number === null && (
        <DeleteRecord
          collection="decision"
          command={{ type: 'decision.delete', id: decision.id }}
          label={text.deleteDecision}
          name={deletedThing.decision(decision.title)}
        />
      )}
      {isAdopting && <AdoptDialog decision={decision} onClose={() => setAdopting(false)} />}
    </>
  )
}
