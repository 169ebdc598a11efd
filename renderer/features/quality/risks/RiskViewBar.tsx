import { X } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import type { Risk } from '#shared/quality/risk.ts'
import { phasesInOrder } from '#shared/reports/conformity/conformity-state.ts'
import { cellFilter, riskText as text, unassessedText } from '#shared/text/risks.ts'
import { showEveryCell, showRisks, useRiskView } from './risk-view.ts'

/** Of which stage and of which day risks are shown, and which cell of the matrix was chosen. */
export function RiskViewBar({ unassessed }: { readonly unassessed: readonly Risk[] }) {
  const phase = useData((data) => data.phase)
  const { phaseId, date, cell } = useRiskView()
  const phases = useMemo(
    () => [
      { id: 'all' as const, label: text.allPhases },
      ...phasesInOrder({ phase }).map(({ id, name }) => ({ id, label: name })),
    ],
    [phase],
  )
  return (
    <div className="risk-bar">
      {/* It chooses what is shown, and keeps nothing in the document. */}
      <LockContext value={false}>
        <Select
          label={text.phaseFilter}
          isLabelHidden
          choices={phases}
          value={phaseId}
          onChange={(chosen) => showRisks({ phaseId: chosen })}
        />
        <span className="risk-bar-day">
          {text.on}
          <TypedNowhere>
            <DatePicker
              label={text.on}
              isLabelHidden
              value={date ?? today()}
              onCommit={(day) => showRisks({ date: day === today() ? null : day })}
            />
          </TypedNowhere>
        </span>
      </LockContext>
      <span className="risk-bar-note" role="status">
        {unassessedText(unassessed.map(({ number }) => number))}
      </span>
      {cell !== null && (
        <Button size="s" icon={X} tooltip={text.showAll} onPress={showEveryCell}>
          {cellFilter(cell)}
        </Button>
      )}
    </div>
  )
}
