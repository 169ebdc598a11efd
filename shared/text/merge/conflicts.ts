import type { DocumentData } from '../../document/document-data.ts'
import { namedFinding } from '../../document/findings.ts'
import type { Conflict } from '../../merge/conflict.ts'
import { fieldsOf, type RecordName, recordIn, type Side } from '../../merge/sides.ts'
import { fieldName } from '../field-names.ts'
import { listText, pluralOf } from '../plurals.ts'
import { findingText } from '../problems.ts'
import { isQualityFault, qualityRuleText } from '../quality-faults.ts'
import { collectionNouns } from '../record-nouns.ts'
import { capitalise } from '../terms.ts'
import { frenchTypography } from '../typography.ts'
import { nameOf, objectOf, type Told, titleOf } from './objects.ts'
import { nameIn, quoted, valueText } from './value-text.ts'

/** The two documents of a merge, whose values are told. */
export type ToldSides = { readonly mine: DocumentData; readonly theirs: DocumentData }

export type ToldConflict = { readonly conflict: Conflict; readonly sentence: string }

/** The conflicts of one object. */
export type ConflictGroup = { readonly title: string; readonly conflicts: readonly ToldConflict[] }

/** What a person must decide, with what both sides say, grouped by object. */
export function tellConflicts(sides: ToldSides, conflicts: readonly Conflict[]): readonly ConflictGroup[] {
  const groups = new Map<string, ToldConflict[]>()
  for (const conflict of conflicts) {
    const told = toldIn(sides, conflict)
    const title = told === null ? conflict.id : frenchTypography(titleOf(objectOf(told)))
    const sentence = frenchTypography(sentenceOf(sides, conflict))
    groups.set(title, [...(groups.get(title) ?? []), { conflict, sentence }])
  }
  return [...groups].map(([title, told]) => ({ title, conflicts: told }))
}

function sentenceOf(sides: ToldSides, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'fields':
      return `${subjectOf(sides, conflict)} : ${valuesOf(sides, conflict)}.`
    case 'deleted':
      return deletedSentence(sides, conflict)
    case 'twice':
      return twiceSentence(sides, conflict)
    case 'number':
      return `${numberOf(conflict)} : ${pairOf(sides, conflict)}. Celui qui ne garde pas ce numéro prend le suivant.`
    case 'register':
      return `Des actes officiels ont été pris des deux côtés : ${actsOf(sides, conflict)}. Un seul registre est gardé ; de l'autre côté, ces actes redeviennent des propositions, à adopter de nouveau, et les rectificatifs sont à reprendre.`
    case 'sealed':
      return `${subjectOf(sides, conflict)} : ce texte est scellé ${placeOf(conflict.only ?? 'mine')} et reste tel quel${sealedValues(sides, conflict)}.`
    case 'rule':
      return ruleSentence(sides, conflict)
  }
}

/** « nom : « A » chez vous, « B » dans la copie » for each field. */
function valuesOf(
  { mine, theirs }: ToldSides,
  { collection, fields, mine: here, theirs: there }: Conflict,
): string {
  return fields
    .map((field) => {
      const a = here === null ? null : valueText(mine, collection, field, fieldsOf(here)[field])
      const b = there === null ? null : valueText(theirs, collection, field, fieldsOf(there)[field])
      return a === null || b === null || a === b
        ? `${fieldName(field)} différent chez vous et dans la copie`
        : `${fieldName(field)}, ${a} chez vous, ${b} dans la copie`
    })
    .join(' ; ')
}

function deletedSentence(sides: ToldSides, conflict: Conflict): string {
  const deleter: Side = conflict.mine === null ? 'mine' : 'theirs'
  const keeper: Side = deleter === 'mine' ? 'theirs' : 'mine'
  const why = whyKept(sides, conflict, keeper)
  return `${subjectOf(sides, conflict)} : suppression ${placeOf(deleter)} ; ${placeOf(keeper)}, ${why.join(' et ')}.`
}

/** Why what one side deleted cannot just go: what the other side changed of it, what depends on it there. */
export function whyKept(sides: ToldSides, conflict: Conflict, keeper: Side): readonly string[] {
  const others = conflict.because.filter(({ id }) => id !== conflict.id)
  const isChanged = others.length < conflict.because.length
  const needs = others.slice(0, 5).map((name) => recordNamed(sides[keeper], name))
  const more = others.length > needs.length ? [`${others.length - needs.length} de plus`] : []
  return [
    ...(isChanged ? ['la fiche a changé'] : []),
    ...(needs.length > 0
      ? [`en ${pluralOf(others.length, 'dépend', 'dépendent')} ${listText([...needs, ...more])}`]
      : []),
  ]
}

function twiceSentence(sides: ToldSides, conflict: Conflict): string {
  const { collection, mine, theirs } = conflict
  if ((collection === 'mandate' || collection === 'tenure') && mine !== null && theirs !== null) {
    const held = collection === 'mandate' ? 'seatId' : 'postId'
    const place = nameIn(sides.mine, collection === 'mandate' ? 'seat' : 'post', String(fieldsOf(mine)[held]))
    const [a, b] = [personIn(sides.mine, mine), personIn(sides.theirs, theirs)]
    const noun = collection === 'mandate' ? 'du siège' : 'du poste'
    return `Le titulaire ${noun} ${quoted(place)} est ${a} chez vous, ${b} dans la copie, aux mêmes dates.`
  }
  return `${pairOf(sides, conflict)} : l’un exclut l’autre.`
}

/** Who holds what a mandate or a nomination is about. */
export function personIn(data: DocumentData, record: object): string {
  return nameIn(data, 'person', String((record as { readonly personId?: unknown }).personId)) // mandates and nominations
}

/** « chez vous séance « A », dans la copie séance « B » » */
function pairOf({ mine, theirs }: ToldSides, { collection, mine: here, theirs: there }: Conflict): string {
  const a = here === null ? 'rien' : nameOf({ collection, record: here, data: mine })
  const b = there === null ? 'rien' : nameOf({ collection, record: there, data: theirs })
  return `${a} chez vous, ${b} dans la copie`
}

/** « Le numéro 7 a été donné des deux côtés » */
export function numberOf({ mine }: Conflict): string {
  const number = mine === null ? '' : String(fieldsOf(mine).number)
  return `Le numéro ${number} a été donné des deux côtés`
}

function actsOf(sides: ToldSides, { because }: Conflict): string {
  const told = (side: Side) => {
    const own = actsIn(sides[side], because)
    return own.length === 0
      ? 'aucun'
      : listText([...own.slice(0, 6), ...(own.length > 6 ? ['d’autres'] : [])])
  }
  return `${told('mine')} chez vous ; ${told('theirs')} dans la copie`
}

/** Those of the records that are official acts in a document, as its register has them. */
export function actsIn(data: DocumentData, names: readonly RecordName[]): readonly string[] {
  return names.flatMap((name) => actIn(data, name) ?? [])
}

/** An act as a register has it; null where it is none. */
function actIn(data: DocumentData, { collection, id }: RecordName): string | null {
  const record = recordIn(data, collection, id)
  if (record === null) return null
  if (collection === 'decision') {
    const { number, title } = fieldsOf(record)
    return number === null ? null : `la décision n° ${number} ${quoted(String(title))}`
  }
  if (collection === 'minutes' && fieldsOf(record).adoptedOn === null) return null
  return nameOf({ collection, record, data })
}

function sealedValues(sides: ToldSides, conflict: Conflict): string {
  if (conflict.fields.length === 0) return ''
  return ` (${valuesOf(sides, conflict)})`
}

function ruleSentence(sides: ToldSides, conflict: Conflict): string {
  const { because } = conflict
  const names = because.slice(0, 5).map((name) => recordNamed(dataOf(sides, conflict), name))
  return `Ce que chaque côté a changé ne va pas ensemble : ${listText(names)}. ${brokenRule(sides, conflict)}`
    .trim()
    .replace(/\.$/, '')
    .concat('.')
}

/** The rule that both together would break, in the words of the checks; empty when there is none. */
export function brokenRule(sides: ToldSides, conflict: Conflict): string {
  const { collection, id, rule } = conflict
  if (rule === null) return ''
  if (isQualityFault(rule)) return qualityRuleText(rule)
  return findingText(
    namedFinding(dataOf(sides, conflict), { code: rule, collection, id, field: '', detail: '' }),
  )
}

function dataOf({ mine, theirs }: ToldSides, { collection, id }: Conflict): DocumentData {
  return recordIn(mine, collection, id) === null ? theirs : mine
}

/** « siège « représentant des maires » », or its kind where it is not there. */
export function recordNamed(data: DocumentData, { collection, id }: RecordName): string {
  const record = recordIn(data, collection, id)
  return record === null ? collectionNouns[collection] : nameOf({ collection, record, data })
}

/** What a conflict is about, at the beginning of a sentence. */
export function subjectOf(sides: ToldSides, conflict: Conflict): string {
  const told = toldIn(sides, conflict)
  if (told === null) return collectionNouns[conflict.collection]
  const name = nameOf(told)
  return capitalise(name)
}

function toldIn(
  { mine, theirs }: ToldSides,
  { collection, id, mine: here, theirs: there }: Conflict,
): Told | null {
  const record = here ?? there ?? recordIn(mine, collection, id)
  return record === null
    ? null
    : { collection, record, data: here === null && there !== null ? theirs : mine }
}

/** « chez vous », « dans la copie ». */
export function placeOf(side: Side): string {
  return side === 'mine' ? 'chez vous' : 'dans la copie'
}
