import { Grid3x3, Hand } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { changeCanvasSettings, useCanvasSettings } from '#renderer/canvas/canvas-settings.ts'
import { canvasText as text } from '#shared/text/canvas.ts'
import { organisationText } from '#shared/text/organisation.ts'

/** How the hand works on the chart. */
export function canvasSettingActions(): readonly Action[] {
  const shared = { group: organisationText.chart, isEnabled: () => true as const }
  return [
    {
      ...shared,
      id: 'chart.grid',
      label: () => text.grid,
      icon: Grid3x3,
      shortcut: 'Mod+Shift+G',
      keywords: text.gridWords,
      isChecked: () => useCanvasSettings.getState().hasGrid,
      run: () => changeCanvasSettings({ hasGrid: !useCanvasSettings.getState().hasGrid }),
    },
    {
      ...shared,
      id: 'chart.pan-on-void',
      label: () => text.panOnVoid,
      icon: Hand,
      keywords: text.panOnVoidWords,
      isChecked: () => useCanvasSettings.getState().dragOnVoid === 'pan',
      run: () => {
        const { dragOnVoid } = useCanvasSettings.getState()
        changeCanvasSettings({ dragOnVoid: dragOnVoid === 'pan' ? 'select' : 'pan' })
      },
    },
  ]
}
