import { type ImportedField, importedFields } from '../../api/imports.ts'
import { type Agreement, changeKey } from './directory-batch.ts'
import type { DirectoryPlan, PlannedChange } from './plan-directory.ts'

/** One field that a plan would change. */
export type FieldChange = {
  readonly key: string
  readonly field: ImportedField
  readonly change: PlannedChange
  /** Whether the document says nothing there yet: then nobody's words are lost. */
  readonly fillsBlank: boolean
}

/** The fields that a plan would change, entity by entity, in the order in which they are told. */
export function fieldChanges({ changed }: DirectoryPlan): readonly FieldChange[] {
  return changed.flatMap((change) =>
    importedFields
      .filter((field) => field in change.after)
      .map((field) => {
        const before = change.entity[field]
        const fillsBlank = before === null || before === ''
        return { key: changeKey(change.entity.id, field), field, change, fillsBlank }
      }),
  )
}

/**
 * What is proposed of a plan: everything new, the fields that the document leaves empty, and the schools that the
 * directory says closed. Overwriting, and closing what is only absent, is for somebody to decide.
 */
export function usualAgreement(plan: DirectoryPlan, today: string): Agreement {
  return {
    created: new Set(plan.created.map(({ entity }) => entity.id)),
    changed: new Set(fieldChanges(plan).flatMap(({ key, fillsBlank }) => (fillsBlank ? [key] : []))),
    closed: new Set(plan.closed.flatMap(({ entity, reason }) => (reason === 'closed' ? [entity.id] : []))),
    closedOn: lastSchoolYearEnd(today),
  }
}

/** The last 31 August that has passed: schools close with the school year. */
export function lastSchoolYearEnd(today: string): string {
  const year = Number(today.slice(0, 4))
  return today >= `${year}-08-31` ? `${year}-08-31` : `${year - 1}-08-31`
}
