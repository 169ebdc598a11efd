import { Callout } from '#renderer/ui/Callout.tsx'
import { deputyText as text } from '#shared/text/deputies.ts'
import type { DeputyAdvice } from './deputy-advice.ts'

/** Tells that a deputy is against the rules of the body, why, and where that is written. */
export function DeputyCallout({ advice }: { readonly advice: DeputyAdvice }) {
  return (
    <Callout tone="attention" title={text.title} isAlert>
      <p>{advice.sentence}</p>
      <p className="members-hint">{advice.source}</p>
    </Callout>
  )
}
