import { Highlighter } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { bringOut, useOverlay } from '#renderer/canvas/overlay-store.ts'
import { overlayKinds } from '#shared/organisation/overlays/overlay.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { overlayAction, overlayText as text } from '#shared/text/overlays.ts'

/** Bringing something out is looking: it is allowed where nothing can be changed. */
export const overlayActions: readonly Action[] = [
  ...overlayKinds.map((kind): Action => {
    const isOn = () => useOverlay.getState().overlay?.kind === kind
    return {
      id: `chart.overlay-${kind}`,
      group: organisationText.chart,
      label: () => overlayAction(kind),
      icon: Highlighter,
      keywords: text.words,
      isEnabled: () => true,
      isChecked: isOn,
      run: () => bringOut(isOn() ? null : kind),
    }
  }),
  {
    id: 'chart.overlay-none',
    group: organisationText.chart,
    label: () => text.none,
    keywords: text.words,
    isEnabled: () => useOverlay.getState().overlay !== null || { reason: text.nothingOn },
    run: () => bringOut(null),
  },
]

/** The menu of the toolbar. */
export const overlayIds = [...overlayKinds.map((kind) => `chart.overlay-${kind}`), '-', 'chart.overlay-none']
