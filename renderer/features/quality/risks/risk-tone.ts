import type { Tone } from '#renderer/ui/Badge.tsx'
import type { RiskStatus } from '#shared/quality/risk.ts'

const tones: Readonly<Record<RiskStatus, Tone>> = { open: 'info', occurred: 'late', closed: 'neutral' }

/** How much a state of a risk asks for attention. */
export function riskTone(status: RiskStatus): Tone {
  return tones[status]
}
