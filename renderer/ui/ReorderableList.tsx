import { GripVertical } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import { reorderIds, shiftId } from './reorder.ts'
import './ReorderableList.css'

type ReorderableListProps<Item extends object> = {
  readonly label: string
  readonly items: readonly Item[]
  readonly getId: (item: Item) => string
  /** The item as one text, for typing ahead and for announcing a drag. */
  readonly textOf: (item: Item) => string
  readonly render: (item: Item) => ReactNode
  /** The whole new order, once, at the drop. Without it the list cannot be reordered. */
  readonly onReorder?: ((ids: readonly string[]) => void) | undefined
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
  /** Enter or double click. */
  readonly onOpen?: (id: string) => void
  readonly empty?: ReactNode
}

/**
 * A list put in order by hand: with the mouse, with the keyboard (Enter on the handle, then arrows),
 * or with Alt and the arrow keys on a line.
 */
export function ReorderableList<Item extends object>(props: ReorderableListProps<Item>) {
  const { items, getId, onSelect, onOpen } = props
  const isReadOnly = useReadOnly(false)
  const onReorder = isReadOnly ? undefined : props.onReorder
  const ids = items.map(getId)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = new Set([...keys].map(String))
      put(reorderIds(ids, moved, String(target.key), target.dropPosition === 'after' ? 'after' : 'before'))
    },
  })

  function put(next: readonly string[]) {
    if (next !== ids) onReorder?.(next)
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const id = row?.getAttribute('data-key')
    if (!event.altKey || by === 0 || id === null || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    put(shiftId(ids, id, by))
  }

  return (
    <div className="ui-list-box" onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={props.label}
        className="ui-list"
        items={items}
        dependencies={[props.render]}
        {...(onReorder === undefined ? {} : { dragAndDropHooks })}
        selectionMode={onSelect === undefined ? 'none' : 'single'}
        selectionBehavior="replace"
        selectedKeys={props.selected === null || props.selected === undefined ? [] : [props.selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? ids : keys
          if (key !== undefined) onSelect?.(String(key))
        }}
        {...(onOpen === undefined ? {} : { onAction: (key) => onOpen(String(key)) })}
        renderEmptyState={() => props.empty}
      >
        {(item) => (
          <GridListItem id={getId(item)} textValue={props.textOf(item)} className="ui-list-item">
            {onReorder !== undefined && (
              <Button slot="drag" className="ui-list-grip">
                <Icon icon={GripVertical} size="0.875rem" />
              </Button>
            )}
            <div className="ui-list-content">{props.render(item)}</div>
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}
