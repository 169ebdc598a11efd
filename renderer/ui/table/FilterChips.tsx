import { X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { filterInWords } from './filter-words.ts'
import type { TableView } from './use-table-view.ts'
import { useTableWords } from './words.ts'
import './FilterChips.css'

/** No column has this name. */
const onlyId = '(only)'

type FilterChipsProps<Item> = {
  readonly view: TableView<Item>
  /** The last one is gone: the keyboard needs another place. */
  readonly onEmptied: () => void
}

/** The filters at work, each removed by a press. Nothing when there are none. */
export function FilterChips<Item>({ view, onEmptied }: FilterChipsProps<Item>) {
  const words = useTableWords()
  const line = useRef<HTMLUListElement>(null)
  const filtered = view.columns.flatMap(({ id, title }) => {
    const filter = view.filters[id]
    return filter === undefined
      ? []
      : [{ id, label: filterInWords(words, title, filter), clear: () => view.ask(id, null) }]
  })
  const asked =
    view.only === null
      ? filtered
      : [{ id: onlyId, label: view.only.words, clear: view.clearOnly }, ...filtered]
  if (asked.length === 0) return null

  function remove({ id, clear }: (typeof asked)[number]) {
    if (asked.length === 1) onEmptied()
    else line.current?.querySelector<HTMLElement>(`button:not([data-filter="${CSS.escape(id)}"])`)?.focus()
    clear()
  }
  return (
    <ul ref={line} aria-label={words.filters} className="ui-chips">
      {asked.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            data-filter={chip.id}
            className="ui-chip"
            title={words.removeFilter(chip.label)}
            aria-label={words.removeFilter(chip.label)}
            onClick={() => remove(chip)}
          >
            <span className="ui-cell-text">{chip.label}</span>
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
