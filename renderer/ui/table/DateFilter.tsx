import { DatePicker } from '../DatePicker.tsx'
import type { Filter } from './row-filter.ts'
import { useTableWords } from './words.ts'

type DateFilterProps = {
  readonly filter: Filter | undefined
  readonly onAsk: (filter: Filter) => void
}

/** The days of a column from one to another, both included. */
export function DateFilter({ filter, onAsk }: DateFilterProps) {
  const words = useTableWords()
  const { from, to } = filter?.type === 'date' ? filter : { from: null, to: null }
  return (
    <div className="ui-table-panel-part ui-table-panel-days">
      <DatePicker
        label={words.from}
        autoFocus
        value={from}
        onCommit={(day) => onAsk({ type: 'date', from: day, to })}
      />
      <DatePicker label={words.to} value={to} onCommit={(day) => onAsk({ type: 'date', from, to: day })} />
    </div>
  )
}
