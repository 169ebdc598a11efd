import { X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { filterInWords } from './filter-words.ts'
import type { TableView } from './use-table-view.ts'
import { useTableWords } from './words.ts'
import './FilterChips.css'

type FilterChipsProps<Item> = {
  readonly view: TableView<Item>
  /** The last one is gone: the keyboard needs another place. */
  readonly onEmptied: () => void
}

/** The filters at work, each removed by a press. Nothing when there are none. */
export function FilterChips<Item>({ view, onEmptied }: FilterChipsProps<Item>) {
  const words = useTableWords()
  const line = useRef<HTMLUListElement>(null)
  const asked = view.columns.flatMap(({ id, title }) => {
    const filter = view.filters[id]
    return filter === undefined ? [] : [{ id, label: filterInWords(words, title, filter) }]
  })
  if (asked.length === 0) return null

  function remove(id: string) {
    if (asked.length === 1) onEmptied()
    else line.current?.querySelector<HTMLElement>(`button:not([data-filter="${CSS.escape(id)}"])`)?.focus()
    view.ask(id, null)
  }
  return (
    <ul ref={line} aria-label={words.filters} className="ui-chips">
      {asked.map(({ id, label }) => (
        <li key={id}>
          <button
            type="button"
            data-filter={id}
            className="ui-chip"
            title={words.removeFilter(label)}
            aria-label={words.removeFilter(label)}
            onClick={() => remove(id)}
          >
            <span className="ui-cell-text">{label}</span>
            <Icon icon={X} size="0.75rem" />
          </button>
        </li>
      ))}
      <li>
        <Button
          variant="quiet"
          size="s"
          onPress={() => {
            onEmptied()
            view.clearFilters()
          }}
        >
          {words.clearFilters}
        </Button>
      </li>
    </ul>
  )
}
