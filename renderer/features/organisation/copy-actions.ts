import { ClipboardPaste, Copy, CopyPlus, Image, Scissors } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { copyPicture, copySelection, duplicateSelection, pasteClipboard } from '#renderer/canvas/copying.ts'
import { shownView } from '#renderer/canvas/shown-view.ts'
import type { Point } from '#shared/chart/geometry.ts'
import { copyingText as text } from '#shared/text/copying.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { askDeletion } from './deletion-store.ts'
import { menuPoint } from './menu-point.ts'

/** Copying, cutting, pasting and duplicating what is on the chart. */
export function copyActions(): readonly Action[] {
  const shared = { group: organisationText.chart, keywords: text.words }
  return [
    {
      ...shared,
      id: 'chart.copy',
      label: () => text.copy,
      icon: Copy,
      shortcut: 'Mod+C',
      isEnabled: hasNodes,
      run: () => withCanvas(({ chart }) => void copySelection(chart())),
    },
    {
      ...shared,
      id: 'chart.cut',
      label: () => text.cut,
      icon: Scissors,
      shortcut: 'Mod+X',
      edits: true,
      isEnabled: hasNodes,
      run: () => withCanvas(async ({ chart }) => (await copySelection(chart())) && askDeletion('cut')),
    },
    {
      ...shared,
      id: 'chart.paste',
      label: () => text.paste,
      icon: ClipboardPaste,
      shortcut: 'Mod+V',
      edits: true,
      isEnabled: () => true,
      run: () => putHere(null),
    },
    {
      ...shared,
      id: 'chart.paste-here',
      label: () => text.pasteHere,
      icon: ClipboardPaste,
      edits: true,
      isInPalette: false,
      isEnabled: () => true,
      run: () => putHere(menuPoint()),
    },
    {
      ...shared,
      id: 'chart.duplicate',
      label: () => text.duplicate,
      icon: CopyPlus,
      shortcut: 'Mod+D',
      edits: true,
      isEnabled: hasNodes,
      run: () =>
        withCanvas(({ chart }) => {
          const view = shownView()
          if (view !== null) void duplicateSelection(chart(), view.id)
        }),
    },
    {
      ...shared,
      id: 'chart.copy-picture',
      label: () => text.copyPicture,
      icon: Image,
      shortcut: 'Mod+Shift+C',
      isEnabled: hasNodes,
      run: () => withCanvas(({ chart }) => void copyPicture(chart())),
    },
  ]
}

function hasNodes(): Enabled {
  return useCanvas.getState().selectedNodes.size > 0 || { reason: text.nothingSelected }
}

function withCanvas(act: (canvas: NonNullable<ReturnType<typeof shownCanvas>>) => unknown): void {
  const canvas = shownCanvas()
  if (canvas !== null) act(canvas)
}

function putHere(at: Point | null): void {
  withCanvas(({ chart, centre }) => {
    const view = shownView()
    if (view !== null) void pasteClipboard(chart(), view.id, centre(), at)
  })
}
