import { Button } from '../Button.tsx'
import { SegmentedControl } from '../SegmentedControl.tsx'
import { ChoiceFilter } from './ChoiceFilter.tsx'
import type { Column } from './column.ts'
import { DateFilter } from './DateFilter.tsx'
import type { Filter } from './row-filter.ts'
import { TextFilter } from './TextFilter.tsx'
import type { TableView } from './use-table-view.ts'
import { useTableWords } from './words.ts'
import './panels.css'

type FilterPanelProps<Item> = {
  readonly view: TableView<Item>
  readonly column: Column<Item>
  readonly onDone: () => void
}

/** What a column can be asked, at work at once. */
export function FilterPanel<Item>({ view, column, onDone }: FilterPanelProps<Item>) {
  const words = useTableWords()
  const filter = view.filters[column.id]
  const ask = (next: Filter | null) => view.ask(column.id, next)
  const presence = filter?.type === 'empty' || filter?.type === 'filled' ? filter.type : 'any'
  return (
    <div className="ui-table-panel">
      <h2 className="ui-table-panel-title">{words.filterOf(column.title)}</h2>
      {column.filter === 'choice' && (
        <ChoiceFilter column={column} choices={view.choicesOf(column)} filter={filter} onAsk={ask} />
      )}
      {column.filter === 'text' && <TextFilter filter={filter} onAsk={ask} onDone={onDone} />}
      {column.filter === 'date' && <DateFilter filter={filter} onAsk={ask} />}
      {(presence !== 'any' || view.hasEmpty(column)) && (
        <div className="ui-table-panel-part">
          <SegmentedControl
            label={words.filterOf(column.title)}
            value={presence}
            segments={[
              { id: 'any', label: words.any },
              { id: 'filled', label: words.filled },
              { id: 'empty', label: words.empty },
            ]}
            onChange={(type) => ask(type === 'any' ? null : { type })}
          />
        </div>
      )}
      <footer className="ui-table-panel-foot">
        <Button variant="quiet" size="s" onPress={() => ask(null)}>
          {words.clearFilter}
        </Button>
      </footer>
    </div>
  )
}
