import type { ReactNode } from 'react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import './ReorderableList.css'

type Group<Item> = { readonly id: string; readonly title: string; readonly items: readonly Item[] }

type GroupedListProps<Item extends object> = {
  readonly label: string
  /** Empty ones are left out. */
  readonly groups: readonly Group<Item>[]
  readonly getId: (item: Item) => string
  /** The item as one text, for typing ahead. */
  readonly textOf: (item: Item) => string
  readonly render: (item: Item) => ReactNode
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** The line that is chosen has the keyboard as soon as the list is shown: for a window that is opened for it. */
  readonly autoFocus?: boolean
}

/** One list under several headings: Tab stops in it once, on the line that is chosen; arrows choose another. */
export function GroupedList<Item extends object>(props: GroupedListProps<Item>) {
  const { groups, getId, textOf, render, selected, onSelect } = props
  return (
    <GridList
      aria-label={props.label}
      autoFocus={props.autoFocus ?? false}
      className="ui-list ui-list-grouped"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      // Nothing is ever unchosen: Escape is for the window around.
      escapeKeyBehavior="none"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onSelect(String(key))
      }}
    >
      {groups
        .filter(({ items }) => items.length > 0)
        .map((group) => (
          <GridListSection key={group.id} id={group.id} className="ui-list-group">
            <GridListHeader className="ui-list-title">{group.title}</GridListHeader>
            {group.items.map((item) => (
              <GridListItem
                key={getId(item)}
                id={getId(item)}
                textValue={textOf(item)}
                className="ui-list-item"
              >
                <div className="ui-list-content">{render(item)}</div>
              </GridListItem>
            ))}
          </GridListSection>
        ))}
    </GridList>
  )
}
