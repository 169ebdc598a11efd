import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Acceptance } from '#shared/quality/acceptance.ts'
import type { AcceptanceNeed } from '#shared/quality/acceptances.ts'
import { acceptanceNeedText } from '#shared/text/acceptances.ts'
import { acceptanceResultLabels } from '#shared/text/quality-vocabulary.ts'
import { needTones, resultTones } from './tones.ts'

/** What a recette concluded; nothing before. */
export function ResultBadge({ result }: Pick<Acceptance, 'result'>) {
  if (result === null) return null
  return <StatusBadge tone={resultTones[result]}>{acceptanceResultLabels[result]}</StatusBadge>
}

/** What is to be done about a recette; nothing when all is done. */
export function NeedBadge({ need }: { readonly need: AcceptanceNeed | null }) {
  if (need === null) return null
  return <StatusBadge tone={needTones[need.kind]}>{acceptanceNeedText(need, today())}</StatusBadge>
}
