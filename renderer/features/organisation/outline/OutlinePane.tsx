import { ListTree } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useLandmark } from 'react-aria/useLandmark'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import type { ActionRegistry } from '#renderer/actions/registry.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useShownChart } from '#renderer/canvas/shown-nodes.ts'
import { useContextMenu } from '#renderer/ui/ContextMenu.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { MenuEntry } from '#renderer/ui/Menu.tsx'
import { ResizablePane } from '#renderer/ui/ResizablePane.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { outlineText as text } from '#shared/text/outline.ts'
import { listEntries, nodeEntries } from '../ChartMenu.tsx'
import { setMenuPoint } from '../menu-point.ts'
import { OutlineTable } from './OutlineTable.tsx'
import { OutlineTree } from './OutlineTree.tsx'
import { arrangeOutline, renameInOutline, useOutline } from './outline-store.ts'
import './outline.css'

const shapes = [
  { id: 'tree', label: text.tree },
  { id: 'table', label: text.table },
] as const

type Dated = { readonly date: string }

/** What the chart shows, as a tree or a table beside it: the same objects, the same selection, the same gestures. */
export function OutlinePane(props: Dated) {
  const isShown = useOutline((state) => state.isShown)
  return isShown && <Pane {...props} />
}

function Pane({ date }: Dated) {
  const region = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'region', 'aria-label': text.title }, region)
  const shape = useOutline((state) => state.shape)
  const isEmpty = useShownChart()?.graph.nodes.length === 0
  const registry = useRegistry()
  const { trigger, menu } = useContextMenu(text.title, () => entriesOf(registry), placeOfKeyboard)
  useWhereOneWorks()
  return (
    <ResizablePane
      region={{ ...landmarkProps, ref: region, tabIndex: -1 }}
      label={text.width}
      side="left"
      width={18}
      min={13}
      max={48}
      rememberAs="outline"
      className="outline"
    >
      <header className="outline-head">
        <h2>{text.title}</h2>
        <SegmentedControl
          label={text.shape}
          segments={shapes}
          value={shape}
          onChange={(next) => arrangeOutline({ shape: next })}
        />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it adds to the keys of the list inside. */}
      <div
        className="outline-body"
        data-outline
        {...trigger}
        onKeyDown={(event) => renameOnF2(registry, event)}
      >
        {isEmpty && (
          <EmptyState icon={ListTree} title={text.empty}>
            {text.emptyHint}
          </EmptyState>
        )}
        {!isEmpty && (shape === 'tree' ? <OutlineTree date={date} /> : <OutlineTable />)}
        {menu}
      </div>
    </ResizablePane>
  )
}

function entriesOf(registry: ActionRegistry): readonly MenuEntry[] {
  setMenuPoint(null)
  return useCanvas.getState().selectedNodes.size > 0 ? nodeEntries(registry) : listEntries(registry)
}

/** The menu key opens the menu at the row on which the keyboard is, not at the list. */
function placeOfKeyboard({ target }: MouseEvent): { readonly x: number; readonly y: number } | null {
  if (!(target instanceof Element) || !target.matches('[role=tree], [role=grid]')) return null
  const box = target.querySelector('[data-active]')?.getBoundingClientRect()
  return box === undefined ? null : { x: box.left + 24, y: box.bottom }
}

/** Renaming happens where one is; elsewhere the same key renames on the chart. */
function renameOnF2(registry: ActionRegistry, event: KeyboardEvent): void {
  if (event.key !== 'F2' || event.defaultPrevented) return
  if (registry.find('chart.rename')?.isEnabled() !== true) return
  event.preventDefault()
  registry.run('chart.rename')
}

/** Of the outline and the chart, the one that had the keyboard last; menus and dialogs are neither. */
function useWhereOneWorks(): void {
  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element)) return
      if (target.closest('[data-outline]') !== null) useOutline.setState({ isInUse: true })
      else if (target.closest('.organisation') !== null) useOutline.setState({ isInUse: false })
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
      useOutline.setState({ isInUse: false })
      renameInOutline(null)
    }
  }, [])
}
