import { FileDown } from 'lucide-react'
import { useMemo } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { SearchField } from '#renderer/ui/SearchField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { decisionNatureLabels, decisionStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import type { DecisionFilter } from './rows.ts'

type DecisionBarProps = {
  readonly filter: DecisionFilter
  readonly onFilter: (filter: DecisionFilter) => void
}

const statusChoices = [{ id: 'all', label: text.allStatuses }, ...choicesOf(decisionStatusLabels)] as const
const natureChoices = [{ id: 'all', label: text.allNatures }, ...choicesOf(decisionNatureLabels)] as const

/** What is shown, and the way out to paper. */
export function DecisionBar({ filter, onFilter }: DecisionBarProps) {
  const data = useData()
  const bodies = useMemo(() => [{ id: 'all', label: text.allBodies }, ...bodyChoices(data)], [data])
  const change = (changes: Partial<DecisionFilter>) => onFilter({ ...filter, ...changes })
  const register = (format: 'pdf' | 'csv'): ReportRequest => ({
    report: 'register',
    bodyId: filter.bodyId as BodyId | null, // chosen among the bodies
    from: null,
    to: null,
    format,
  })
  return (
    <div className="decisions-bar">
      <SearchField label={text.search} value={filter.query} onChange={(query) => change({ query })} />
      <Select
        label={text.body}
        isLabelHidden
        choices={bodies}
        value={filter.bodyId ?? 'all'}
        onChange={(id) => change({ bodyId: id === 'all' ? null : id })}
      />
      <Select
        label={text.nature}
        isLabelHidden
        choices={natureChoices}
        value={filter.nature ?? 'all'}
        onChange={(nature) => change({ nature: nature === 'all' ? null : nature })}
      />
      <Select
        label={text.status}
        isLabelHidden
        choices={statusChoices}
        value={filter.status ?? 'all'}
        onChange={(status) => change({ status: status === 'all' ? null : status })}
      />
      <MenuButton
        label={text.exportRegister}
        icon={FileDown}
        variant="primary"
        entries={[
          { id: 'pdf', label: text.registerPdf, onAction: () => void exportReport(register('pdf')) },
          { id: 'csv', label: text.registerCsv, onAction: () => void exportReport(register('csv')) },
        ]}
      >
        {text.exportRegister}
      </MenuButton>
    </div>
  )
}
