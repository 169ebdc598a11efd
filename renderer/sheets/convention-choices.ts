import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ConventionId } from '#shared/organisation/convention.ts'
import { conventionCascade, makesConventionLoop } from '#shared/organisation/conventions.ts'
import { conventionKindLabels } from '#shared/text/governance-vocabulary.ts'

/** The conventions that one may apply: all but itself and those that apply it. */
export function conventionChoices(
  data: Pick<DocumentData, 'convention'>,
  id: ConventionId | null,
): readonly Choice<ConventionId>[] {
  return conventionCascade(data)
    .filter(({ convention }) => id === null || !makesConventionLoop(data, id, convention.id))
    .map(({ convention }) => ({
      id: convention.id,
      label: convention.title,
      note: [conventionKindLabels[convention.kind], convention.number]
        .filter((part) => part !== '')
        .join(' '),
    }))
}
