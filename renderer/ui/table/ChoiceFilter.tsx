import { useContext, useState } from 'react'
import { CheckList } from '../CheckList.tsx'
import { ContainsContext } from '../matching.ts'
import { SearchField } from '../SearchField.tsx'
import type { Column } from './column.ts'
import type { FilterChoice } from './filter-choices.ts'
import type { Filter } from './row-filter.ts'
import { useTableWords } from './words.ts'

type ChoiceFilterProps<Item> = {
  readonly column: Column<Item>
  readonly choices: readonly FilterChoice[]
  readonly filter: Filter | undefined
  readonly onAsk: (filter: Filter) => void
}

/** Fewer are seen at a glance. */
const searchedFrom = 9
/** More would be slow to draw, and nobody reads them. */
const mostShown = 50

/** Some of the values of a column, each with the number of its rows. */
export function ChoiceFilter<Item>({ column, choices, filter, onAsk }: ChoiceFilterProps<Item>) {
  const words = useTableWords()
  const contains = useContext(ContainsContext)
  const [typed, setTyped] = useState('')
  const asked = filter?.type === 'choice' ? filter.values : []
  const found = choices.filter(({ value }) => contains(typed, value))
  const shown = found.slice(0, mostShown)
  const isSearched = choices.length >= searchedFrom

  function onChange(selected: ReadonlySet<string>) {
    // What the search hides stays asked for.
    const hidden = asked.filter((value) => !shown.some((choice) => choice.value === value))
    onAsk({ type: 'choice', values: [...hidden, ...selected] })
  }
  return (
    <>
      {isSearched && (
        <div className="ui-table-panel-part">
          <SearchField label={words.searchChoice} value={typed} onChange={setTyped} autoFocus />
        </div>
      )}
      <CheckList
        label={column.title}
        autoFocus={!isSearched}
        emptyText={words.noChoice}
        choices={shown.map(({ value, count }) => ({ id: value, label: value, end: count }))}
        selected={new Set(asked)}
        onChange={onChange}
      />
      {found.length > mostShown && (
        <p className="ui-table-panel-note">{words.moreChoices(found.length - mostShown)}</p>
      )}
    </>
  )
}
