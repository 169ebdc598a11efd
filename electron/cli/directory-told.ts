import type { Directory } from '#shared/api/imports.ts'
import type { Agreement } from '#shared/imports/directory/directory-batch.ts'
import type { DirectoryPlan } from '#shared/imports/directory/plan-directory.ts'
import { type FieldChange, fieldChanges } from '#shared/imports/directory/usual-agreement.ts'
import type { Entity, EntityKind } from '#shared/organisation/entity.ts'
import { entityKinds } from '#shared/organisation/entity.ts'
import { lineText, remarkDetail, remarkGroups } from '#shared/text/import-remarks.ts'
import {
  closingReasons,
  fieldLabels,
  fieldValueText,
  importedText,
  notAppliedText,
} from '#shared/text/imports.ts'

/** What an import did, or would do. */
export type Told = {
  readonly directory: Directory
  readonly plan: DirectoryPlan
  readonly agreement: Agreement
  readonly entities: ReadonlyMap<string, Entity>
  /** Of the imported file. */
  readonly name: string
  readonly isDryRun: boolean
}

/** One line that sums up, one for each change and closing that was not agreed to; and one for each remark. */
export function directoryInWords(told: Told): { readonly summary: string; readonly remarks: string } {
  const { plan, agreement, directory, name } = told
  const left = fieldChanges(plan).filter(({ key }) => !agreement.changed.has(key))
  const open = plan.closed.filter(({ entity }) => !agreement.closed.has(entity.id))
  const lines = [
    importedText({ ...doneOf(told), isDone: !told.isDryRun }),
    ...left.map((change) => changeLine(change, told)),
    ...open.map(({ entity, reason }) => [codeOf(entity), entity.name, closingReasons[reason]].join('\t')),
    ...(left.length + open.length > 0 ? [notAppliedText(left.length, open.length)] : []),
  ]
  const remarks = remarkGroups(directory.remarks).flatMap(({ label, lines: own }) =>
    own.map(({ line, detail }) => [name, lineText(line), label, detail].join('\t')),
  )
  return { summary: `${lines.join('\n')}\n`, remarks: remarks.map((line) => `${line}\n`).join('') }
}

/** The same facts for a program. */
export function directoryAsJson(told: Told): string {
  const { plan, agreement, directory, isDryRun } = told
  const { created } = doneOf(told)
  const facts = {
    isDryRun,
    asOf: directory.asOf,
    created: Object.fromEntries(
      entityKinds.flatMap((kind) => {
        const count = created.filter((one) => one === kind).length
        return count === 0 ? [] : [[kind, count]]
      }),
    ),
    unchanged: plan.unchanged,
    changes: fieldChanges(plan).map(({ key, field, change }) => ({
      code: codeOf(change.entity),
      name: change.entity.name,
      line: change.line,
      field,
      before: change.entity[field],
      after: change.after[field] ?? null,
      isApplied: agreement.changed.has(key),
    })),
    closings: plan.closed.map(({ entity, reason }) => ({
      code: codeOf(entity),
      name: entity.name,
      reason,
      isApplied: agreement.closed.has(entity.id),
    })),
    others: directory.others,
    remarks: directory.remarks.map((remark) => ({ ...remark, detail: remarkDetail(remark) })),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}

function doneOf({ plan, agreement }: Told) {
  const created: readonly EntityKind[] = plan.created
    .filter(({ entity }) => agreement.created.has(entity.id))
    .map(({ entity }) => entity.kind)
  const changes = fieldChanges(plan).filter(({ key }) => agreement.changed.has(key))
  const changed = new Set(changes.map(({ change }) => change.entity.id)).size
  return { created, changed, closed: agreement.closed.size }
}

function changeLine({ field, change: { entity, after } }: FieldChange, { plan, entities }: Told): string {
  const created = new Map(plan.created.map((creation) => [creation.entity.id as string, creation.entity]))
  const nameOf = (id: string) => (entities.get(id) ?? created.get(id))?.name ?? id
  const told = (value: string | null) => fieldValueText(field, value, nameOf)
  const change = `${told(entity[field])} → ${told(after[field] ?? null)}`
  return [codeOf(entity), entity.name, fieldLabels[field], change].join('\t')
}

function codeOf({ uai, insee, code, id }: Entity): string {
  return uai ?? insee ?? (code || id)
}
