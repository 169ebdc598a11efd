import { Callout } from '#renderer/ui/Callout.tsx'
import './minutes.css'
import { minutesText as text } from '#shared/text/minutes.ts'

/** Why nothing of a meeting can be changed any more. */
export function MinutesBanner() {
  return (
    <div className="minutes-banner">
      <Callout tone="ok" title={text.lockedTitle}>
        {text.lockedHint}
      </Callout>
    </div>
  )
}
