import type { Touch } from '../../api/copies.ts'
import type { AnyRecord, Collection } from '../../document/collections.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { isAlike } from '../../kit/is-alike.ts'
import type { Conflict, ConflictKind } from '../../merge/conflict.ts'
import { isWeightless } from '../../merge/field-rules.ts'
import { fieldsOf, type RecordName, recordIn, type Side } from '../../merge/sides.ts'
import { firstDays, hasFirstDay, isRuled, ruledFields } from '../../quality/disagreements.ts'
import { momentText } from '../dates.ts'
import { fieldName } from '../field-names.ts'
import { isQualityFault } from '../quality-faults.ts'
import { capitalise } from '../terms.ts'
import { frenchTypography } from '../typography.ts'
import {
  actsIn,
  brokenRule,
  numberOf,
  personIn,
  placeOf,
  recordNamed,
  subjectOf,
  type ToldSides,
  whyKept,
} from './conflicts.ts'
import { quotedApart } from './excerpts.ts'
import { nameOf } from './objects.ts'
import { quoted, valueText } from './value-text.ts'

/** What one side says; `label` names the field, where there is one. */
export type Said = { readonly label: string | null; readonly text: string }

/** A conflict as a person is asked about it: what it is about, why it is asked, and both answers. */
export type Asked = {
  /** In a few words: « Supprimé d’un côté ». */
  readonly kind: string
  readonly subject: string
  readonly explanation: string | null
  readonly mine: readonly Said[]
  readonly theirs: readonly Said[]
}

const kinds: Readonly<Record<ConflictKind, string>> = {
  fields: 'Deux valeurs',
  deleted: 'Supprimé d’un côté',
  twice: 'L’un exclut l’autre',
  number: 'Un numéro donné deux fois',
  register: 'Un registre, deux suites d’actes',
  sealed: 'Texte scellé',
  rule: 'Ne va pas ensemble',
}

/** What is asked about a conflict, both answers side by side. */
export function askedOf(sides: ToldSides, conflict: Conflict): Asked {
  const explanation = explanationOf(sides, conflict)
  return {
    kind: kinds[conflict.kind],
    subject: frenchTypography(subjectOf(sides, conflict)),
    explanation: explanation === null ? null : frenchTypography(explanation),
    ...mapped(answersOf(sides, conflict)),
  }
}

/** Why only one answer is left: what is official, or was sent, stays. */
function officialText({ only }: Conflict): string {
  if (only === null) return ''
  return `Ce qui est officiel ou envoyé ${placeOf(only)} reste tel quel ; ce que l’autre côté a changé autour n’est pas repris.`
}

type Both = { readonly mine: readonly Said[]; readonly theirs: readonly Said[] }

function mapped({ mine, theirs }: Both): Both {
  const typeset = ({ label, text }: Said): Said => ({
    label,
    text: capitalise(frenchTypography(text)),
  })
  return { mine: mine.map(typeset), theirs: theirs.map(typeset) }
}

function explanationOf(sides: ToldSides, conflict: Conflict): string | null {
  switch (conflict.kind) {
    case 'number':
      return `${numberOf(conflict)} : celui qui ne le garde pas prend le suivant.`
    case 'register':
      return 'Un seul registre est gardé ; de l’autre côté, ces actes redeviennent des propositions, à adopter de nouveau, et les rectificatifs sont à reprendre.'
    case 'sealed':
      return `Ce texte est scellé ${placeOf(conflict.only ?? 'mine')} et reste tel quel ; ce que l’autre côté en a changé n’est pas repris.`
    case 'rule':
      return [brokenRule(sides, conflict), officialText(conflict)].join(' ').trim() || null
    case 'twice':
      return 'Un seul des deux peut rester.'
    case 'fields':
    case 'deleted':
      return null
  }
}

function answersOf(sides: ToldSides, conflict: Conflict): Both {
  switch (conflict.kind) {
    case 'fields':
    case 'sealed':
      return valuesOf(sides, conflict)
    case 'deleted':
      return { mine: keptOrGone(sides, conflict, 'mine'), theirs: keptOrGone(sides, conflict, 'theirs') }
    case 'twice':
    case 'number':
      return {
        mine: [plain(itself(sides, conflict, 'mine'))],
        theirs: [plain(itself(sides, conflict, 'theirs'))],
      }
    case 'register':
      return { mine: actsOf(sides.mine, conflict), theirs: actsOf(sides.theirs, conflict) }
    case 'rule':
      return ruleValues(sides, conflict)
  }
}

/** The values of the fields at stake; of a whole record, of all that differ. */
function valuesOf(
  sides: ToldSides,
  { collection, fields, mine, theirs }: Pick<Conflict, 'collection' | 'fields' | 'mine' | 'theirs'>,
): Both {
  if (mine === null || theirs === null)
    return {
      mine: [plain(mine === null ? 'Supprimé' : 'Gardé')],
      theirs: [plain(theirs === null ? 'Supprimé' : 'Gardé')],
    }
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)]
  const asked = fields.length > 0 ? fields : differing(collection, here, there)
  const pairs = asked.map((field) => {
    const [a, b] = valuePair(sides, collection, field, here[field], there[field])
    const label = capitalise(fieldName(field))
    return [
      { label, text: a },
      { label, text: b },
    ] as const
  })
  return { mine: pairs.map(([a]) => a), theirs: pairs.map(([, b]) => b) }
}

type Fields = ReturnType<typeof fieldsOf>

function differing(collection: Conflict['collection'], here: Fields, there: Fields): readonly string[] {
  return Object.keys(here).filter(
    (field) => field !== 'id' && !isWeightless(collection, field) && !isAlike(here[field], there[field]),
  )
}

function valuePair(
  sides: ToldSides,
  collection: Conflict['collection'],
  field: string,
  mine: unknown,
  theirs: unknown,
): readonly [string, string] {
  const a = valueText(sides.mine, collection, field, mine)
  const b = valueText(sides.theirs, collection, field, theirs)
  if (isProse(mine, a) && isProse(theirs, b)) return quotedApart(mine, theirs)
  return a === null || b === null ? ['sa valeur', 'une autre valeur'] : [a, b]
}

/** A text that is shown as it was typed. */
function isProse(value: unknown, told: string | null): value is string {
  return typeof value === 'string' && value !== '' && told === quoted(value)
}

function keptOrGone(sides: ToldSides, conflict: Conflict, side: Side): readonly Said[] {
  if (conflict[side] === null) return [plain('Supprimé')]
  const why = whyKept(sides, conflict, side).join(' et ')
  return [plain(why === '' ? 'Gardé' : `Gardé : ${why}`)]
}

/** One of two records of which one stays. */
function itself(sides: ToldSides, conflict: Conflict, side: Side): string {
  const { collection } = conflict
  const record = conflict[side]
  if (record === null) return 'Rien'
  if (collection === 'mandate' || collection === 'tenure') return personIn(sides[side], record)
  return capitalise(nameOf({ collection, record, data: sides[side] }))
}

function actsOf(data: DocumentData, { because }: Conflict): readonly Said[] {
  const acts = actsIn(data, because)
  if (acts.length === 0) return [plain('Aucun acte')]
  const more = acts.length - mostActs
  return [
    ...acts.slice(0, mostActs).map((act) => plain(capitalise(act))),
    ...(more > 0 ? [plain(`Et ${more} de plus`)] : []),
  ]
}

const mostActs = 8

/** What each side says otherwise of the records that do not go together. */
function ruleValues(sides: ToldSides, { because, rule }: Conflict): Both {
  // Of days that disagree, only these come from one side.
  const isOfDays = rule !== null && isQualityFault(rule)
  const rows = because.slice(0, 5).map((name) => ruleRow(sides, name, isOfDays))
  return { mine: rows.flatMap(({ mine }) => mine), theirs: rows.flatMap(({ theirs }) => theirs) }
}

function ruleRow(sides: ToldSides, name: RecordName, isOfDays: boolean): Both {
  const { collection, id } = name
  const [mine, theirs] = [recordIn(sides.mine, collection, id), recordIn(sides.theirs, collection, id)]
  const told = capitalise(recordNamed(mine === null ? sides.theirs : sides.mine, name))
  if (mine !== null && theirs !== null) {
    const all = differing(collection, fieldsOf(mine), fieldsOf(theirs))
    const ruled = isOfDays ? daysAsked(collection) : all
    const fields = all.filter((field) => ruled.includes(field))
    if (fields.length === 0) return { mine: [], theirs: [] }
    const values = valuesOf(sides, { collection, fields, mine, theirs })
    // Of days, what is asked about is named above.
    const isTold = isOfDays && hasFirstDay(collection)
    const named = ({ label, text }: Said): Said => ({ label: isTold ? label : `${told} – ${label}`, text })
    return { mine: values.mine.map(named), theirs: values.theirs.map(named) }
  }
  const said = (side: Side, record: AnyRecord | null) => {
    const day = record === null || !isOfDays ? null : dayOf(sides[side], collection, record)
    const there = day === null ? 'présent' : `présent (${day})`
    return [{ label: told, text: record === null ? 'absent' : there }]
  }
  return { mine: said('mine', mine), theirs: said('theirs', theirs) }
}

/** The fields at stake where days disagree. */
function daysAsked(collection: Collection): readonly string[] {
  if (hasFirstDay(collection)) return [firstDays[collection]]
  return isRuled(collection) ? ruledFields[collection] : []
}

/** The day of a record that must not precede what it belongs to. */
function dayOf(data: DocumentData, collection: Collection, record: AnyRecord): string | null {
  const field = isRuled(collection) ? ruledFields[collection].at(-1) : undefined
  return field === undefined ? null : valueText(data, collection, field, fieldsOf(record)[field])
}

function plain(text: string): Said {
  return { label: null, text }
}

/** The last step of a side that touched what a conflict is about, as far as its history tells. */
export function touchOf(touches: ReadonlyMap<string, Touch>, conflict: Conflict, side: Side): Touch | null {
  const own = conflict[side]?.id
  const names = [{ collection: conflict.collection, id: own ?? conflict.id }, ...conflict.because]
  const found = names.flatMap(({ collection, id }) => touches.get(`${collection} ${id}`) ?? [])
  return found.reduce<Touch | null>((last, one) => (last === null || one.at > last.at ? one : last), null)
}

/** « Chez vous, modifié par mdupont le 12 novembre 2026 à 14 h 05 ». */
export function whoText(side: Side, touch: Touch | null, isGone: boolean, now: Date): string {
  const place = capitalise(placeOf(side))
  if (touch === null) return place
  const verb = isGone ? 'supprimé' : 'modifié'
  const by = touch.author === '' ? '' : ` par ${touch.author}`
  return frenchTypography(`${place}, ${verb}${by} ${momentText(touch.at, now)}`)
}
