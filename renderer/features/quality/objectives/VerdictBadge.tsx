import { StatusBadge, type Tone } from '#renderer/ui/Badge.tsx'
import type { CoherenceVerdict } from '#shared/quality/objective.ts'
import { objectiveText as text } from '#shared/text/objectives.ts'
import { coherenceVerdictLabels } from '#shared/text/quality-vocabulary.ts'

const tones: Readonly<Record<CoherenceVerdict, Tone>> = {
  'in-line': 'ok',
  adrift: 'late',
  reached: 'ok',
  'given-up': 'neutral',
  'too-early': 'info',
}

/** What the last confrontation found; null: there was none, in plain words. */
export function VerdictBadge({ verdict }: { readonly verdict: CoherenceVerdict | null }) {
  if (verdict === null) return <StatusBadge tone="attention">{text.never}</StatusBadge>
  return <StatusBadge tone={tones[verdict]}>{coherenceVerdictLabels[verdict]}</StatusBadge>
}
