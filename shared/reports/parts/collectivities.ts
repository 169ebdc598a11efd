import type { DocumentData } from '../../document/document-data.ts'
import { recordName } from '../../document/record-name.ts'
import { fold } from '../../kit/fold.ts'
import { collectivitiesAt, collectivityKinds, transfersOf } from '../../organisation/collectivities.ts'
import type { Entity, EntityId } from '../../organisation/entity.ts'
import type { Person } from '../../organisation/person.ts'
import { type Referent, referentsAt } from '../../organisation/referents.ts'
import {
  answererOf,
  responsibilitiesHeldBy,
  responsibilitiesOf,
} from '../../organisation/responsibilities.ts'
import type { Responsibility, ResponsibilityKind } from '../../organisation/responsibility.ts'
import { endedOn, collectivityText as text } from '../../text/governance.ts'
import { firstAndLastName, fullName } from '../../text/names.ts'
import { governanceWords as words } from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import { entityKindLabels } from '../../text/vocabulary.ts'
import type { Block } from '../report-document.ts'
import { paragraph, tableOf } from './blocks.ts'
import { emphasis, line, stack, strong } from './lines.ts'

/** Who acts for a collectivity in one thing; a remark says what is to be done, and whether it matters now. */
export type Bearer = {
  readonly name: string
  /** Whoever else does the same. */
  readonly others: readonly string[]
  readonly remark: string
  readonly isWanted: boolean
}

type SayName = (person: Person) => string
type Asked = { readonly date: string; readonly say: SayName }

export type CollectivityRow = {
  readonly entity: Entity
  readonly kind: string
  readonly referent: Bearer
  readonly digital: Bearer
  readonly education: Bearer
  /** To whom the competence was handed over. */
  readonly transfer: string
}

/** The kinds of collectivity of which a référent and the bearers of both competences are wanted (fiche, facteurs clés). */
const groupings: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>(['epci', 'syndicate'])

/** One row for each collectivity and grouping of the perimeter on a day; persons are named by `say`. */
export function collectivityRows(
  data: DocumentData,
  date: string,
  say: SayName = firstAndLastName,
): readonly CollectivityRow[] {
  return collectivitiesAt(data, date)
    .map((entity) => ({ row: rowOf(data, entity, { date, say }), key: fold(entity.name) }))
    .sort((a, b) => rankOf(a.row) - rankOf(b.row) || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
}

/** What is searched in a row. */
export function collectivitySearched({
  entity,
  kind,
  referent,
  digital,
  education,
}: CollectivityRow): string {
  return [entity.name, entity.sigle, kind, referent.name, digital.name, education.name].join(' ')
}

/** The collectivities of the perimeter with their référent, those who carry both competences, and their transfers. */
export function collectivitiesTable(data: DocumentData, date: string): Block {
  const rows = collectivityRows(data, date, fullName)
  if (rows.length === 0) return paragraph(words.noCollectivity)
  const bearer = (of: (row: CollectivityRow) => Bearer) => (row: CollectivityRow) => {
    const { name, others, remark, isWanted } = of(row)
    const missing = name === '' && remark === '' && isWanted ? words.toAppoint : remark
    // Vacant posts are told once, and after whoever is there.
    const named = others.filter((other) => other !== text.vacant)
    const isVacancyUntold = named.length < others.length && missing !== text.vacant
    return stack(
      line(name),
      ...named.map(line),
      emphasis(capitalise(missing)),
      emphasis(isVacancyUntold ? capitalise(text.vacant) : ''),
    )
  }
  return tableOf<CollectivityRow>(
    'text',
    [
      { header: words.collectivity, width: 3.6, cell: ({ entity }) => strong(entity.name) },
      { header: words.referent, width: 2.4, cell: bearer(({ referent }) => referent) },
      { header: words.digital, width: 2.4, optional: true, cell: bearer(({ digital }) => digital) },
      { header: words.education, width: 2.4, optional: true, cell: bearer(({ education }) => education) },
      {
        header: words.transferredTo,
        width: 2.4,
        optional: true,
        cell: ({ transfer }) => line(transfer),
      },
    ],
    rows,
  )
}

/** The responsibilities of one kind at a collectivity, in force first, then to come, then over. */
export function chargesOf(
  data: DocumentData,
  kind: ResponsibilityKind,
  id: EntityId,
  date: string,
): readonly Responsibility[] {
  return responsibilitiesOf(data, kind, date).filter(
    ({ holder }) => holder.type === 'entity' && holder.id === id,
  )
}

/** « Sourdaine Numérique (numérique éducatif) ». */
export function transfersInWords(data: DocumentData, id: EntityId, date: string): string {
  return transfersOf(data, id, date)
    .map(({ target, label }) => {
      const name = recordName(data, target.type, target.id)
      return label === '' ? name : `${name} (${label})`
    })
    .join(', ')
}

function rowOf(data: DocumentData, entity: Entity, asked: Asked): CollectivityRow {
  const transfer = transfersInWords(data, entity.id, asked.date)
  const isGrouping = groupings.has(entity.kind)
  const bearer = (kind: ResponsibilityKind, isWanted: boolean) =>
    bearerOf(data, kind, entity, asked, isWanted)
  return {
    entity,
    kind: entityKindLabels[entity.kind].short,
    referent: bearer('referent', transfer === ''),
    digital: bearer('digital-competence', isGrouping),
    education: bearer('education-competence', isGrouping),
    transfer,
  }
}

function bearerOf(
  data: DocumentData,
  kind: ResponsibilityKind,
  entity: Entity,
  { date, say }: Asked,
  isWanted: boolean,
): Bearer {
  const nameOf = ({ person }: Referent) => (person === null ? '' : say(person))
  const none = { name: '', others: [], isWanted }
  const [first, ...rest] = bearersAt(data, kind, entity.id, date)
  if (first === undefined) {
    const last = chargesOf(data, kind, entity.id, date).find(({ to }) => to !== null && to < date)
    return { ...none, remark: last?.to == null ? '' : endedOn(last.to) }
  }
  const name = nameOf(first)
  const others = rest.map((one) => nameOf(one) || text.vacant)
  if (name === '') return { ...none, others, remark: text.vacant }
  if (first.charge === null) return { name, others, remark: text.byPost, isWanted: false }
  const isUndecided = kind === 'referent' && rest.length > 0 && !first.isPrincipal
  const remark = isUndecided ? text.choosePrincipal : ''
  return { name, others, remark, isWanted: isUndecided }
}

/** Whoever answers for one thing; a post of référent that nobody holds answers for nothing. */
function bearersAt(
  data: DocumentData,
  kind: ResponsibilityKind,
  id: EntityId,
  date: string,
): readonly Referent[] {
  if (kind === 'referent')
    return referentsAt(data, id, date).filter(({ charge, person }) => charge !== null || person !== null)
  return responsibilitiesHeldBy(data, kind, id, date).map((charge) => ({
    charge,
    person: answererOf(data, charge, date).person,
    isPrincipal: charge.isPrincipal,
  }))
}

function rankOf({ entity }: CollectivityRow): number {
  return collectivityKinds.indexOf(entity.kind)
}
