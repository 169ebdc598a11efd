import {
  ArrowLeft,
  ArrowRight,
  CopyPlus,
  Layers,
  LayoutGrid,
  ListFilterPlus,
  PencilLine,
  Plus,
  SquareMinus,
  Trash2,
} from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { shownView, showView } from '#renderer/canvas/shown-view.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { shownDate } from '#renderer/sheets/today.ts'
import { drawnIn } from '#shared/organisation/view-content.ts'
import { membersOf, viewSeries } from '#shared/organisation/view-series.ts'
import { viewsInOrder } from '#shared/organisation/views.ts'
import { viewText as text } from '#shared/text/views.ts'
import { selectedNodes } from '../selected-node.ts'
import { IncludeDialog } from './IncludeDialog.tsx'
import { RemoveViewDialog } from './RemoveViewDialog.tsx'
import { ViewDialog } from './ViewDialog.tsx'
import { ViewSeriesDialog } from './ViewSeriesDialog.tsx'
import { duplicateView, moveView } from './view-edits.ts'
import { listViews, renameView } from './view-tabs-store.ts'

type Sketch = Omit<Action, 'group' | 'isEnabled' | 'label'> & {
  readonly label: string
  readonly isEnabled?: () => Enabled
}

/** What can be done with the view on screen; its tab, the palette and the menus say the same. */
export function viewActions(): readonly Action[] {
  return [...contentActions(), ...tabActions()].map(({ label, isEnabled = () => true, ...action }) => ({
    ...action,
    group: text.views,
    label: () => label,
    isEnabled: () => (shownView() === null ? { reason: text.only } : isEnabled()),
  }))
}

function contentActions(): readonly Sketch[] {
  return [
    {
      id: 'view.add',
      label: text.add,
      icon: Plus,
      edits: true,
      run: () => openDialog((onClose) => <ViewDialog view={null} date={shownDate()} onClose={onClose} />),
    },
    {
      id: 'view.add-series',
      label: text.addSeries,
      icon: LayoutGrid,
      edits: true,
      isEnabled: hasSeries,
      run: () => openDialog((onClose) => <ViewSeriesDialog date={shownDate()} onClose={onClose} />),
    },
    {
      id: 'view.content',
      label: text.content,
      icon: ListFilterPlus,
      edits: true,
      run: () =>
        openDialog((onClose) => <ViewDialog view={shownView()} date={shownDate()} onClose={onClose} />),
    },
    {
      id: 'view.include',
      label: text.include,
      icon: Plus,
      edits: true,
      isEnabled: () => shownView()?.scope === 'chosen' || { reason: text.showsEverything },
      run: () =>
        openDialog((onClose) => <IncludeDialog view={shownView()} date={shownDate()} onClose={onClose} />),
    },
    {
      id: 'view.exclude',
      label: text.exclude,
      icon: SquareMinus,
      edits: true,
      isEnabled: mayExclude,
      run: () => {
        const view = shownView()
        const nodes = selectedNodes(currentData())
        if (view !== null && nodes.length > 0) void perform({ type: 'view.exclude', id: view.id, nodes })
      },
    },
  ]
}

function tabActions(): readonly Sketch[] {
  return [
    {
      id: 'view.rename',
      label: text.rename,
      icon: PencilLine,
      edits: true,
      run: () => renameView(shownView()?.id ?? null),
    },
    {
      id: 'view.duplicate',
      label: text.duplicate,
      icon: CopyPlus,
      edits: true,
      run: () => {
        const view = shownView()
        if (view !== null) void duplicateView(view, shownDate())
      },
    },
    {
      id: 'view.move-left',
      label: text.moveLeft,
      icon: ArrowLeft,
      shortcut: 'Mod+Shift+PageUp',
      edits: true,
      isEnabled: () => rankOfShown() > 0 || { reason: text.first },
      run: () => move(-1),
    },
    {
      id: 'view.move-right',
      label: text.moveRight,
      icon: ArrowRight,
      shortcut: 'Mod+Shift+PageDown',
      edits: true,
      isEnabled: () => rankOfShown() < viewsInOrder(currentData()).length - 1 || { reason: text.last },
      run: () => move(1),
    },
    { id: 'view.choose', label: text.choose, icon: Layers, isEnabled: several, run: () => listViews(true) },
    {
      id: 'view.previous',
      label: text.previous,
      shortcut: 'Mod+PageUp',
      isEnabled: several,
      run: () => go(-1),
    },
    { id: 'view.next', label: text.next, shortcut: 'Mod+PageDown', isEnabled: several, run: () => go(1) },
    {
      id: 'view.delete',
      label: text.remove,
      icon: Trash2,
      isDanger: true,
      edits: true,
      isEnabled: several,
      run: () => openDialog((onClose) => <RemoveViewDialog view={shownView()} onClose={onClose} />),
    },
  ]
}

function several(): Enabled {
  return currentData().view.size > 1 || { reason: text.only }
}

function hasSeries(): Enabled {
  const data = currentData()
  return (
    viewSeries.some((series) => membersOf(data, series, shownDate()).length > 0) || { reason: text.noSeries }
  )
}

function rankOfShown(): number {
  const id = shownView()?.id
  return viewsInOrder(currentData()).findIndex((view) => view.id === id)
}

function move(by: number): void {
  const view = shownView()
  if (view !== null) void moveView(view.id, rankOfShown() + by)
}

/** From the last one comes the first again. */
function go(by: number): void {
  const views = viewsInOrder(currentData())
  const next = views.at((rankOfShown() + by) % views.length)
  if (next !== undefined) showView(next.id, shownDate())
}

/** A node leaves a view in which it was put by hand; what stands around the centre stays. */
function mayExclude(): Enabled {
  const [view, data] = [shownView(), currentData()]
  const nodes = selectedNodes(data)
  if (view === null || view.scope === 'everything') return { reason: text.showsEverything }
  if (nodes.length === 0) return { reason: text.nothingToExclude }
  const around = drawnIn({ ...data, placement: new Map() }, view, shownDate())
  return nodes.some(({ id }) => around?.has(id)) ? { reason: text.staysAround } : true
}
