import { Settings2 } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { ActionMenu } from '#renderer/actions/ActionMenu.tsx'
import { canvasText } from '#shared/text/canvas.ts'
import { organisationText as text } from '#shared/text/organisation.ts'

/** Nearer, farther, everything: on the chart itself, where the eye is. */
export function ZoomControls() {
  return (
    <fieldset className="organisation-zoom" aria-label={text.zoom}>
      <ActionButton id="chart.zoom-out" isIconOnly />
      <ActionButton id="chart.zoom-in" isIconOnly />
      <ActionButton id="chart.fit" isIconOnly />
      <ActionMenu
        label={canvasText.settings}
        icon={Settings2}
        isIconOnly
        variant="quiet"
        ids={['chart.grid', 'chart.pan-on-void']}
      />
    </fieldset>
  )
}
