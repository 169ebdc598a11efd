import { memoGroupBy } from '../../kit/group-by.ts'
import { isWithin } from '../../kit/period.ts'
import type { BodyId } from '../../organisation/body.ts'
import { type Occupation, occupationOf } from '../../organisation/composition.ts'
import type { Entity, EntityKind } from '../../organisation/entity.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { Person, PersonId } from '../../organisation/person.ts'
import type { Post, Tenure } from '../../organisation/post.ts'
import type { Seat } from '../../organisation/seat.ts'
import { type Civility, fullName, functionTitle } from '../../text/names.ts'
import { qualityAt } from '../../text/reports/common.ts'
import { capitalise, type GenderedTerm, termFor } from '../../text/terms.ts'
import { seatKindLabels, seatRoleLabels, voiceLabels } from '../../text/vocabulary.ts'

/** What someone is, and where: « directrice académique » and « DSDEN de la Haute-Orvelle ». Either may be empty. */
export type Quality = { readonly title: string; readonly entity: Entity | null }

const tenuresByPerson = memoGroupBy((tenure: Tenure) => tenure.personId)
const stateKinds: ReadonlySet<EntityKind> = new Set(['ministry', 'academic-region', 'academy', 'dsden'])
const unknownQuality: Quality = { title: '', entity: null }

/** The short name of an organisation, for tables of links. */
export function shortName(entity: Entity): string {
  return entity.sigle === '' ? entity.name : entity.sigle
}

/** The name beside a function: everyone knows the sigles of State services, hardly anyone those of collectivities. */
function nameBesideTitle(entity: Entity): string {
  return stateKinds.has(entity.kind) ? shortName(entity) : entity.name
}

/** « Directrice académique – DSDEN », with a capital: a line of its own. */
export function qualityLine({ title, entity }: Quality): string {
  return qualityAt(capitalise(title), entity === null ? '' : nameBesideTitle(entity))
}

/** The same without the organisation when a State function says enough: « Directrice académique », but « Maire – Brumeval ». */
export function briefQualityLine({ title, entity }: Quality): string {
  const isSaid = entity === null || (title !== '' && stateKinds.has(entity.kind))
  return qualityLine({ title, entity: isSaid ? null : entity })
}

/** « directrice académique – DSDEN », to follow a name and a comma. */
export function qualityAfterName({ title, entity }: Quality): string {
  return qualityAt(title, entity === null ? '' : nameBesideTitle(entity))
}

/** « Mme Hélène VAUTRIN, directrice académique – DSDEN ». */
export function nameAndQuality(person: Person, quality: Quality): string {
  return [fullName(person), qualityAfterName(quality)].filter((part) => part !== '').join(', ')
}

/** The function of a post in the gender of its holder, and its organisation. */
export function qualityOfPost(data: OrganisationData, post: Post, civility: Civility | null): Quality {
  const jobFunction = data.function.get(post.functionId)
  const title = jobFunction === undefined ? '' : functionTitle(jobFunction, civility)
  return {
    title: [title, post.label].filter((part) => part !== '').join(' '),
    entity: data.entity.get(post.entityId) ?? null,
  }
}

/** What a seat stands for: its post, else its own label and organisation. Empty when only its kind is known. */
export function qualityOfSeat(data: OrganisationData, seat: Seat, civility: Civility | null): Quality {
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  if (post !== undefined) return qualityOfPost(data, post, civility)
  return {
    title: seat.label,
    entity: seat.entityId === null ? null : (data.entity.get(seat.entityId) ?? null),
  }
}

/** What the person who fills a seat is: the seat says it, else her post of that day. */
export function qualityOfOccupation(
  data: OrganisationData,
  { seat, holder }: Occupation,
  date: string,
): Quality {
  const own = qualityOfSeat(data, seat, holder?.civility ?? null)
  if (own.title !== '' || holder === null) return own
  const post = qualityOfPerson(data, holder.id, null, date)
  return { title: post.title, entity: own.entity ?? post.entity }
}

/**
 * What a person is on a day: by her seat in the body when there is one, else by her post; the post of the highest
 * rank when she holds several.
 */
export function qualityOfPerson(
  data: OrganisationData,
  personId: PersonId,
  bodyId: BodyId | null,
  date: string,
): Quality {
  const seat = bodyId === null ? undefined : seatHeldBy(data, personId, bodyId, date)
  const person = data.person.get(personId)
  if (seat !== undefined) {
    const quality = qualityOfSeat(data, seat, person?.civility ?? null)
    if (quality.title !== '') return quality
  }
  const [post] = postsOf(data, personId, date)
  return post === undefined ? unknownQuality : qualityOfPost(data, post, person?.civility ?? null)
}

function seatHeldBy(
  data: OrganisationData,
  personId: PersonId,
  bodyId: BodyId,
  date: string,
): Seat | undefined {
  return [...data.seat.values()]
    .filter((seat) => seat.bodyId === bodyId && occupationOf(data, seat, date).holder?.id === personId)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))[0]
}

function postsOf(data: OrganisationData, personId: PersonId, date: string): readonly Post[] {
  const rank = (post: Post) => data.function.get(post.functionId)?.rank ?? Number.MAX_SAFE_INTEGER
  return tenuresByPerson(data.tenure)(personId)
    .filter((tenure) => isWithin(tenure, date))
    .flatMap((tenure) => data.post.get(tenure.postId) ?? [])
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** « présidente », « invité », nothing for plain members; neutral words when nobody sits there. */
export function officeInWords(seat: Seat, occupant: Person | null): string {
  if (seat.role !== 'member') return inGenderOf(occupant, seatRoleLabels[seat.role])
  return seat.kind === 'guest' ? inGenderOf(occupant, seatKindLabels.guest) : ''
}

/** « présidente, membre de droit », « membre désigné, voix consultative »; neutral words when nobody sits there. */
export function seatInWords(seat: Seat, occupant: Person | null): string {
  const isAdvisory = seat.voice === 'advisory' && seat.kind !== 'guest'
  return [
    ...(seat.role === 'member' ? [] : [inGenderOf(occupant, seatRoleLabels[seat.role])]),
    inGenderOf(occupant, seatKindLabels[seat.kind]),
    ...(isAdvisory ? [voiceLabels.advisory] : []),
  ].join(', ')
}

function inGenderOf(occupant: Person | null, term: GenderedTerm): string {
  return occupant === null ? term.label : termFor(term, occupant.civility)
}
