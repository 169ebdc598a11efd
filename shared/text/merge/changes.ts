import { type Change, fieldsChanged } from '../../document/changes.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { isWeightless } from '../../merge/field-rules.ts'
import { fieldsOf } from '../../merge/sides.ts'
import { fieldName } from '../field-names.ts'
import { count } from '../plurals.ts'
import { frenchTypography } from '../typography.ts'
import { nameOf, objectOf, titleOf, toldOf } from './objects.ts'
import { valueText } from './value-text.ts'

/** What is told of one object: a body with its seats and mandates, a meeting with its items. */
export type ToldGroup = { readonly title: string; readonly lines: readonly string[] }

/** What leads from one document to the other, in sentences, grouped by object. Seals are told with what they seal. */
export function tellChanges(
  before: DocumentData,
  after: DocumentData,
  changes: readonly Change[],
): readonly ToldGroup[] {
  const groups = new Map<string, string[]>()
  const placed = new Map<string, number>()
  for (const change of changes) {
    if (change.collection === 'seal') continue
    const told = toldOf(change, before, after)
    const object = objectOf(told)
    const title = frenchTypography(titleOf(object))
    if (change.collection === 'placement') placed.set(title, (placed.get(title) ?? 0) + 1)
    const lines = groups.get(title) ?? []
    groups.set(title, lines)
    if (change.collection === 'placement') continue
    lines.push(...linesOf(change, before, after, object.record === told.record))
  }
  for (const [title, number] of placed)
    groups.get(title)?.push(`${count(number, 'emplacement')} sur l’organigramme.`)
  return [...groups].map(([title, lines]) => ({ title, lines })).filter(({ lines }) => lines.length > 0)
}

function linesOf(
  change: Change,
  before: DocumentData,
  after: DocumentData,
  isObject: boolean,
): readonly string[] {
  const told = toldOf(change, before, after)
  const name = isObject ? '' : ` : ${nameOf(told)}`
  if (change.before === null) return [frenchTypography(`Ajout${name}.`)]
  if (change.after === null) return [frenchTypography(`Suppression${name}.`)]
  const edits = editsOf(change, before, after)
  if (edits.length === 0) return [frenchTypography(`Changement de place${name}.`)]
  return [frenchTypography(`Modification${name} : ${edits.join(' ; ')}.`)]
}

/** « nom, « A » → « B » »: each field that says something else. */
function editsOf(
  { collection, before, after }: Change,
  dataBefore: DocumentData,
  dataAfter: DocumentData,
): readonly string[] {
  if (before === null || after === null) return []
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return fieldsChanged(before, after)
    .filter((field) => !isWeightless(collection, field))
    .map((field) => {
      const from = valueText(dataBefore, collection, field, was[field])
      const to = valueText(dataAfter, collection, field, is[field])
      return from === null || to === null ? fieldName(field) : `${fieldName(field)}, ${from} → ${to}`
    })
}
