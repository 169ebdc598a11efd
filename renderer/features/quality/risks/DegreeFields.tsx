import { FieldRow, ReadOnlyField } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { type RiskAssessment, type RiskDegree, riskDegrees } from '#shared/quality/risk.ts'
import { criticalityOf, zoneOf } from '#shared/quality/risks.ts'
import { impactChoice, probabilityChoice, riskText as text } from '#shared/text/risks.ts'
import { ZoneBadge } from './ZoneBadge.tsx'

type Degrees = Pick<RiskAssessment, 'probability' | 'impact'>

const probabilities = riskDegrees.map((degree) => ({ id: String(degree), label: probabilityChoice(degree) }))
const impacts = riskDegrees.map((degree) => ({ id: String(degree), label: impactChoice(degree) }))

type DegreeFieldsProps = {
  readonly value: Degrees
  readonly onChange: (patch: Partial<Degrees>) => void
}

/** Probability and gravity, and the criticality that they give. */
export function DegreeFields({ value, onChange }: DegreeFieldsProps) {
  const criticality = criticalityOf(value)
  return (
    <>
      <FieldRow>
        <Select
          label={text.probability}
          choices={probabilities}
          value={String(value.probability)}
          onChange={(chosen) => onChange({ probability: degreeOf(chosen) })}
        />
        <Select
          label={text.impact}
          choices={impacts}
          value={String(value.impact)}
          onChange={(chosen) => onChange({ impact: degreeOf(chosen) })}
        />
      </FieldRow>
      <ReadOnlyField label={text.criticality}>
        <ZoneBadge criticality={criticality} zone={zoneOf(criticality)} />
      </ReadOnlyField>
    </>
  )
}

function degreeOf(chosen: string): RiskDegree {
  return riskDegrees.find((degree) => String(degree) === chosen) ?? 1
}
