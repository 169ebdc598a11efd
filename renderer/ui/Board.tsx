import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import './Board.css'
import './ReorderableList.css'

export type BoardColumn<Id extends string> = { readonly id: Id; readonly title: string }

type BoardProps<Item extends object, ColumnId extends string> = {
  readonly label: string
  readonly columns: readonly BoardColumn<ColumnId>[]
  readonly items: readonly Item[]
  readonly getId: (item: Item) => string
  readonly columnOf: (item: Item) => ColumnId
  /** The card as one text, for typing ahead and for announcing a drag. */
  readonly textOf: (item: Item) => string
  readonly render: (item: Item) => ReactNode
  readonly onMove: (ids: readonly string[], column: ColumnId) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ids: ReadonlySet<string>) => void
  /** Enter or double click. */
  readonly onOpen: (id: string) => void
  /** In a column without a card. */
  readonly emptyText: string
}

const cardType = 'application/x-board-card'

/**
 * Cards in columns, moved from one to another with the mouse, with the keyboard (Enter on the handle, then Tab and Enter)
 * or with Alt and the arrow keys. The order inside a column is the caller's.
 */
export function Board<Item extends object, ColumnId extends string>(props: BoardProps<Item, ColumnId>) {
  const { columns, items, getId, columnOf, onMove } = props
  const isReadOnly = useReadOnly(false)
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef<string | null>(null)
  // A card that the keyboard moved takes the focus along, once its new column has drawn it and its old one let it go.
  useEffect(() => {
    const id = moved.current
    const item = items.find((one) => getId(one) === id)
    if (id === null || item === undefined) return
    moved.current = null
    const frame = requestAnimationFrame(() => {
      const cards = box.current?.querySelector(`[data-column="${columnOf(item)}"]`)
      cards?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [items, getId, columnOf])

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    const card = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const id = card?.getAttribute('data-key')
    const item = items.find((one) => getId(one) === id)
    if (!event.altKey || by === 0 || item === undefined || isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    const next = columns[columns.findIndex((column) => column.id === columnOf(item)) + by]
    if (next === undefined) return
    moved.current = getId(item)
    onMove([getId(item)], next.id)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is about fields, and these are lists
    <div ref={box} role="group" aria-label={props.label} className="ui-board" onKeyDownCapture={onKeyDown}>
      {columns.map((column) => (
        <Column
          key={column.id}
          board={props}
          column={column}
          items={items.filter((item) => columnOf(item) === column.id)}
          isReadOnly={isReadOnly}
        />
      ))}
    </div>
  )
}

type ColumnProps<Item extends object, ColumnId extends string> = {
  readonly board: BoardProps<Item, ColumnId>
  readonly column: BoardColumn<ColumnId>
  readonly items: readonly Item[]
  readonly isReadOnly: boolean
}

function Column<Item extends object, ColumnId extends string>(props: ColumnProps<Item, ColumnId>) {
  const { board, column, items, isReadOnly } = props
  const { getId } = board
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [cardType]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items: dropped }) => {
      const ids = await Promise.all(
        dropped.map((item) => (item.kind === 'text' ? item.getText(cardType) : Promise.resolve(''))),
      )
      const known = new Set(items.map(getId))
      const others = ids.filter((id) => id !== '' && !known.has(id))
      if (others.length > 0) board.onMove(others, column.id)
    },
  })
  return (
    <section className="ui-board-column" aria-label={column.title}>
      <h2 className="ui-board-title">
        {column.title} <span className="ui-board-count">{items.length}</span>
      </h2>
      <GridList
        aria-label={column.title}
        data-column={column.id}
        className="ui-board-cards"
        items={items}
        dependencies={[board.render]}
        {...(isReadOnly ? {} : { dragAndDropHooks })}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={[...board.selected]}
        onSelectionChange={(keys) =>
          board.onSelect(new Set(keys === 'all' ? items.map(getId) : [...keys].map(String)))
        }
        onAction={(key) => board.onOpen(String(key))}
        renderEmptyState={() => <p className="ui-board-empty">{board.emptyText}</p>}
      >
        {(item) => (
          <GridListItem id={getId(item)} textValue={board.textOf(item)} className="ui-board-card">
            {!isReadOnly && (
              <Button slot="drag" className="ui-list-grip">
                <Icon icon={GripVertical} size="0.875rem" />
              </Button>
            )}
            <div className="ui-board-content">{board.render(item)}</div>
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}
