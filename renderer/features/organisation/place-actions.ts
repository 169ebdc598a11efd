import {
  ArrowLeft,
  ArrowRight,
  FoldVertical,
  PencilLine,
  Pin,
  Search,
  Spline,
  UnfoldVertical,
} from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { type LinkEnd, labelLink, startConnecting, startReattaching } from '#renderer/canvas/connect-store.ts'
import { arePinned, containersOf, setFolded, setPinned } from '#renderer/canvas/folding.ts'
import { goBack, goForward, useJumps } from '#renderer/canvas/jumps.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { connectText } from '#shared/text/connect.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { focusFind } from './FindBox.tsx'
import { selectedNode } from './selected-node.ts'

type Sketch = Omit<Action, 'group'>

/** Going about on the chart, folding it, pinning to it, and joining what is on it. */
export const placeActions: readonly Action[] = [
  ...goingActions(),
  ...foldingActions(),
  ...pinActions(),
  ...linkActions(),
  connect(),
].map((action) => ({ ...action, group: text.chart }))

function goingActions(): readonly Sketch[] {
  return [
    {
      id: 'chart.find',
      label: () => text.find,
      icon: Search,
      shortcut: 'Mod+F',
      isEnabled: () => true,
      run: focusFind,
    },
    {
      id: 'chart.back',
      label: () => text.back,
      icon: ArrowLeft,
      shortcut: 'Alt+ArrowLeft',
      isEnabled: () => useJumps.getState().past.length > 0 || { reason: text.noBack },
      run: goBack,
    },
    {
      id: 'chart.forward',
      label: () => text.forward,
      icon: ArrowRight,
      shortcut: 'Alt+ArrowRight',
      isEnabled: () => useJumps.getState().future.length > 0 || { reason: text.noForward },
      run: goForward,
    },
  ]
}

function foldingActions(): readonly Sketch[] {
  const fold = (id: string, label: string, shortcut: string, collapsed: boolean): Sketch => {
    const containers = () => containersOf(selected(), collapsed ? 'open' : 'collapsed')
    return {
      id,
      label: () => label,
      icon: collapsed ? FoldVertical : UnfoldVertical,
      shortcut,
      edits: true,
      isEnabled: () => containers().length > 0 || { reason: text.nothingToFold },
      run: () => setFolded(containers(), collapsed),
    }
  }
  const foldAll = (id: string, label: string, collapsed: boolean): Sketch => {
    const containers = () => {
      const boxes = shownCanvas()?.chart().layout.boxes.values() ?? []
      // What stands in a container is folded with it.
      const outer = [...boxes].filter(({ depth }) => depth === 0 || !collapsed).map((box) => box.id)
      return containersOf(outer, collapsed ? 'open' : 'collapsed')
    }
    return {
      id,
      label: () => label,
      icon: collapsed ? FoldVertical : UnfoldVertical,
      edits: true,
      isEnabled: (): Enabled => containers().length > 0 || { reason: text.nothingFoldable },
      run: () => setFolded(containers(), collapsed),
    }
  }
  return [
    fold('chart.collapse', text.collapse, 'Alt+ArrowUp', true),
    fold('chart.expand', text.expand, 'Alt+ArrowDown', false),
    foldAll('chart.collapse-all', text.collapseAll, true),
    foldAll('chart.expand-all', text.expandAll, false),
  ]
}

function pinActions(): readonly Sketch[] {
  const isEnabled = () => selected().size > 0 || { reason: text.nothingToPin }
  return [
    {
      id: 'chart.pin',
      label: () => (arePinned(selected()) ? text.unpin : text.pin),
      icon: Pin,
      edits: true,
      isEnabled,
      run: () => setPinned([...selected()], !arePinned(selected())),
    },
  ]
}

function linkActions(): readonly Sketch[] {
  const link = () => currentData().link.get(useCanvas.getState().selectedLink ?? '') ?? null
  const isEnabled = (): Enabled => link() !== null || { reason: connectText.oneLink }
  const end = (id: string, label: string, which: LinkEnd): Sketch => ({
    id,
    label: () => label,
    icon: Spline,
    edits: true,
    isEnabled,
    run: () => {
      const chosen = link()
      if (chosen !== null) startReattaching(chosen, which, 'choice')
    },
  })
  return [
    end('link.change-source', connectText.source, 'source'),
    end('link.change-target', connectText.end, 'target'),
    {
      id: 'link.label',
      label: () => connectText.label,
      icon: PencilLine,
      shortcut: 'F2',
      edits: true,
      isEnabled,
      run: () => labelLink(link()?.id ?? null),
    },
  ]
}

function connect(): Sketch {
  return {
    id: 'chart.connect',
    label: () => connectText.connect,
    icon: Spline,
    shortcut: 'C',
    edits: true,
    isEnabled: () => selectedNode(currentData()) !== null || { reason: connectText.oneToConnect },
    run: () => {
      const node = selectedNode(currentData())
      if (node !== null) startConnecting(node.id, 'choice')
    },
  }
}

function selected(): ReadonlySet<string> {
  return useCanvas.getState().selectedNodes
}
