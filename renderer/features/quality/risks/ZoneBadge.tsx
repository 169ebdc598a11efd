import { CircleCheck, CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react'
import { StatusBadge, type Tone } from '#renderer/ui/Badge.tsx'
import type { IconType } from '#renderer/ui/Icon.tsx'
import type { CriticalityZone } from '#shared/quality/risks.ts'
import { criticalityText, riskText as text } from '#shared/text/risks.ts'

const looks: Readonly<Record<CriticalityZone, { readonly tone: Tone; readonly icon: IconType }>> = {
  low: { tone: 'ok', icon: CircleCheck },
  moderate: { tone: 'info', icon: CircleDot },
  high: { tone: 'attention', icon: TriangleAlert },
  critical: { tone: 'late', icon: OctagonAlert },
}

type ZoneBadgeProps = { readonly criticality: number | null; readonly zone: CriticalityZone | null }

/** How critical a risk is: figure, word and sign; the colour only accompanies them. */
export function ZoneBadge({ criticality, zone }: ZoneBadgeProps) {
  if (zone === null) return <StatusBadge tone="neutral">{text.notAssessed}</StatusBadge>
  return <StatusBadge {...looks[zone]}>{criticalityText(criticality, zone)}</StatusBadge>
}
