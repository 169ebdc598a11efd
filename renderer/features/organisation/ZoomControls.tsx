import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { organisationText as text } from '#shared/text/organisation.ts'

/** Nearer, farther, everything: on the chart itself, where the eye is. */
export function ZoomControls() {
  return (
    <fieldset className="organisation-zoom" aria-label={text.zoom}>
      <ActionButton id="chart.zoom-out" isIconOnly />
      <ActionButton id="chart.zoom-in" isIconOnly />
      <ActionButton id="chart.fit" isIconOnly />
    </fieldset>
  )
}
