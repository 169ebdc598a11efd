import { type Change, type ChangeOf, fieldsChanged } from '../../document/changes.ts'
import type { Collection } from '../../document/collections.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { isWeightless } from '../../merge/field-rules.ts'
import { fieldsOf } from '../../merge/sides.ts'
import { numbersSettingId } from '../../quality/numbers.ts'
import { fieldName } from '../field-names.ts'
import { frenchTypography } from '../typography.ts'
import { objectOf, ofTheObject, type Told, titleOf, toldOf } from './objects.ts'
import { tellPlaces } from './places.ts'
import { isOpaque, valueText } from './value-text.ts'

/** What is told of one object: a body with its seats and mandates, a meeting with its items. */
export type ToldGroup = { readonly title: string; readonly lines: readonly string[] }

/** What leads from one document to the other, in sentences, grouped by object. Seals are told with what they seal. */
export function tellChanges(
  before: DocumentData,
  after: DocumentData,
  changes: readonly Change[],
): readonly ToldGroup[] {
  const groups = new Map<string, string[]>()
  const placed = new Map<string, ChangeOf<'placement'>[]>()
  for (const change of changes) {
    if (isBookkeeping(change)) continue
    const told = toldOf(change, before, after)
    const object = objectOf(told)
    const title = frenchTypography(titleOf(object))
    const lines = groups.get(title) ?? []
    groups.set(title, lines)
    if (isPlacement(change)) placed.set(title, [...(placed.get(title) ?? []), change])
    else lines.push(lineOf(change, before, after, told, object))
  }
  for (const [title, places] of placed) groups.get(title)?.push(...tellPlaces(before, after, places))
  return [...groups].map(([title, lines]) => ({ title, lines })).filter(({ lines }) => lines.length > 0)
}

/** What the program notes beside what was done: the proof of an act, the last number that was given. */
function isBookkeeping({ collection, id }: Change): boolean {
  return collection === 'seal' || (collection === 'setting' && id === numbersSettingId)
}

function isPlacement(change: Change): change is ChangeOf<'placement'> {
  return change.collection === 'placement'
}

function lineOf(change: Change, before: DocumentData, after: DocumentData, told: Told, object: Told): string {
  const name = object.record === told.record ? '' : ` ${ofTheObject(told, object)}`
  if (change.before === null || change.after === null) {
    const verb = change.before === null ? 'Ajout' : 'Suppression'
    return frenchTypography(`${verb}${name}${name === '' ? '' : marksOf(told)}.`)
  }
  const edits = editsOf(change, before, after)
  if (edits.length === 0) return frenchTypography(`Changement de place${name}.`)
  return frenchTypography(`Modification${name} : ${edits.join(' ; ')}.`)
}

/** What tells one record of its kind from another, where its name is that of what it belongs to. */
const marks: { readonly [C in Collection]?: readonly string[] } = {
  attendance: ['status'],
  reply: ['answer'],
  ballot: ['choice'],
  convocation: ['kind'],
  sessionEvent: ['kind', 'at'],
  issuedPack: ['issuedOn'],
  rectification: ['on'],
  decisionTheme: ['themeId'],
  decisionSubject: ['node'],
  decisionRelation: ['kind', 'targetId'],
  decisionPassage: ['status'],
  decisionAim: ['objectiveId'],
  contributor: ['personId', 'postId', 'label'],
  reminder: ['on'],
  measurement: ['on', 'value'],
  objectiveReview: ['on', 'verdict'],
  riskAssessment: ['on', 'probability', 'impact'],
  riskAction: ['followUpId'],
  assignment: ['role'],
}

/** « (13 novembre 2026, 42) »; empty where the name says enough. */
function marksOf({ collection, record, data }: Told): string {
  const fields = fieldsOf(record)
  const words = (marks[collection] ?? []).flatMap((field) => {
    const value = fields[field]
    const isSaid = value !== null && value !== undefined && value !== ''
    return (isSaid ? valueText(data, collection, field, value) : null) ?? []
  })
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

/** « nom (« A » → « B ») »: each field that says something else. Codes are told of only when nothing else changed. */
function editsOf(
  { collection, before, after }: Change,
  dataBefore: DocumentData,
  dataAfter: DocumentData,
): readonly string[] {
  if (before === null || after === null) return []
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const changed = fieldsChanged(before, after).filter((field) => !isWeightless(collection, field))
  const said = changed.filter((field) => !isOpaque(collection, field))
  return (said.length === 0 ? changed : said).map((field) => {
    const from = valueText(dataBefore, collection, field, was[field])
    const to = valueText(dataAfter, collection, field, is[field])
    return from === null || to === null ? fieldName(field) : `${fieldName(field)} (${from} → ${to})`
  })
}
