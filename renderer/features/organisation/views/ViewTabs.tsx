import { type DragEvent, type KeyboardEvent, useEffect, useRef, type WheelEvent } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { showView, useShownView } from '#renderer/canvas/shown-view.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { useContextMenu } from '#renderer/ui/ContextMenu.tsx'
import type { View, ViewId } from '#shared/organisation/view.ts'
import { viewsInOrder } from '#shared/organisation/views.ts'
import { viewText as text } from '#shared/text/views.ts'
import { RenameTab } from './RenameTab.tsx'
import { ViewList } from './ViewList.tsx'
import { moveView } from './view-edits.ts'
import { useViewTabs } from './view-tabs-store.ts'
import './ViewTabs.css'

const dragType = 'application/x-gouvernail-view'
const menuIds = [
  ...['view.rename', 'view.duplicate', 'view.content', '-', 'view.include', 'view.exclude', '-'],
  ...['view.move-left', 'view.move-right', 'view.choose', 'view.add-series', '-', 'view.delete'],
]

/** The views of the organisation as tabs under the chart, like the sheets of a workbook. */
export function ViewTabs() {
  const view = useData((data) => data.view)
  const views = viewsInOrder({ view })
  const shown = useShownView()
  const date = useShownDate()
  const registry = useRegistry()
  const renaming = useViewTabs((state) => state.renaming)
  const list = useRef<HTMLDivElement>(null)
  const { trigger, menu } = useContextMenu(text.views, (event) => {
    const id =
      event.target instanceof Element ? event.target.closest('[data-view]')?.getAttribute('data-view') : null
    const asked = views.find((one) => one.id === id)
    if (asked !== undefined) showView(asked.id, date)
    return actionEntries(registry, menuIds)
  })
  // However many there are, the one on screen is in sight.
  useEffect(() => {
    const tab = shown === null ? null : list.current?.querySelector(`[data-view="${shown.id}"]`)
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  const focusTab = (id: ViewId) => list.current?.querySelector<HTMLElement>(`[data-view="${id}"]`)?.focus()

  function onKeyDown(event: KeyboardEvent, rank: number) {
    const to = rankFor(event.key, rank, views.length)
    const target = to === null ? undefined : views[to]
    if (target !== undefined && !event.ctrlKey && !event.altKey) {
      event.preventDefault()
      showView(target.id, date)
      focusTab(target.id)
      return
    }
    const action = { F2: 'view.rename', Delete: 'view.delete' }[event.key]
    if (action === undefined) return
    // Of the tab that has the keyboard, not of what is selected on the chart.
    event.preventDefault()
    event.stopPropagation()
    void registry.run(action)
  }
  const tabProps = (one: View, rank: number) => ({
    'data-view': one.id,
    'aria-selected': one.id === shown?.id,
    tabIndex: one.id === shown?.id ? 0 : -1,
    onClick: () => showView(one.id, date),
    onDoubleClick: () => void registry.run('view.rename'),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, rank),
    draggable: views.length > 1,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(dragType, one.id),
    onDragOver: (event: DragEvent) => event.dataTransfer.types.includes(dragType) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      const dropped = views.find(({ id }) => id === event.dataTransfer.getData(dragType))
      if (dropped !== undefined && dropped.id !== one.id) void moveView(dropped.id, rank)
    },
  })
  return (
    <div className="view-tabs">
      <ViewList views={views} shown={shown} date={date} />
      <div
        ref={list}
        role="tablist"
        aria-label={text.views}
        className="view-tab-list"
        onWheel={scrollAlong}
        {...trigger}
      >
        {views.map((one, rank) =>
          one.id === renaming ? (
            <RenameTab key={one.id} view={one} onDone={() => requestAnimationFrame(() => focusTab(one.id))} />
          ) : (
            <button key={one.id} type="button" role="tab" className="view-tab" {...tabProps(one, rank)}>
              {one.name}
            </button>
          ),
        )}
      </div>
      <ActionButton id="view.add" isIconOnly size="s" />
      {menu}
    </div>
  )
}

/** The wheel of a mouse only turns up and down: the tabs go along with it. */
function scrollAlong({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  if (deltaX === 0) currentTarget.scrollLeft += deltaY
}

function rankFor(key: string, rank: number, count: number): number | null {
  if (key === 'ArrowRight') return (rank + 1) % count
  if (key === 'ArrowLeft') return (rank + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
