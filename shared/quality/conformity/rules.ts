import type { Rule } from './rule.ts'
import { collectivityRules } from './rules/collectivities.ts'
import { conventionRules } from './rules/conventions.ts'
import { convocationRules } from './rules/convocations.ts'
import { minutesRules } from './rules/minutes.ts'
import { operationalRules } from './rules/operational.ts'
import { organisationRules } from './rules/organisation.ts'
import { progressRules } from './rules/progress.ts'
import { proximityRules } from './rules/proximity.ts'
import { qualityRules } from './rules/quality.ts'
import { schoolYearRules } from './rules/school-years.ts'
import { schoolRules } from './rules/schools.ts'
import { sessionRules } from './rules/sessions.ts'
import { steeringRules } from './rules/steering.ts'
import { territoryRules } from './rules/territory.ts'

/** Every rule whose data exists, family by family. */
export const rules: readonly Rule[] = [
  ...organisationRules,
  ...territoryRules,
  ...collectivityRules,
  ...schoolRules,
  ...qualityRules,
  ...steeringRules,
  ...operationalRules,
  ...proximityRules,
  ...conventionRules,
  ...progressRules,
  ...sessionRules,
  ...convocationRules,
  ...minutesRules,
  ...schoolYearRules,
]
