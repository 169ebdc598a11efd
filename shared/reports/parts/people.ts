import { byOrder } from '../../kit/by-order.ts'
import type { BodyId } from '../../organisation/body.ts'
import { type Occupation, occupationOf, postsOf } from '../../organisation/composition.ts'
import type { Entity } from '../../organisation/entity.ts'
import { bothTitles } from '../../organisation/function-titles.ts'
import type { FunctionId, JobFunction } from '../../organisation/job-function.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { Person, PersonId } from '../../organisation/person.ts'
import type { Post } from '../../organisation/post.ts'
import type { Seat } from '../../organisation/seat.ts'
import { fullName, functionTitle } from '../../text/names.ts'
import { isOnBehalf, postName } from '../../text/posts.ts'
import { capitalise, type GenderedTerm, termFor } from '../../text/terms.ts'
import { seatKindLabels, seatRoleLabels, voiceLabels } from '../../text/vocabulary.ts'

/** What someone is, in lower case, and where. Either may be empty. */
export type Quality = { readonly title: string; readonly entity: Entity | null }

const unknownQuality: Quality = { title: '', entity: null }

/** The short name of an organisation, for tables of links. */
export function shortName(entity: Entity): string {
  return entity.sigle === '' ? entity.name : entity.sigle
}

/** « directrice académique des services de l’éducation nationale de la Haute-Orvelle », to follow a name and a comma. */
export function qualityInWords({ title, entity }: Quality): string {
  return postName(title, entity)
}

/** « Maire de Brumeval », with a capital: a line of its own. */
export function qualityLine(quality: Quality): string {
  return capitalise(qualityInWords(quality))
}

/** « Mme Hélène VAUTRIN, maire de Brumeval ». */
export function nameAndQuality(person: Person, quality: Quality): string {
  return [fullName(person), qualityInWords(quality)].filter((part) => part !== '').join(', ')
}

/** The function of a post in the gender of its holder, in both genders when nobody holds it, and its organisation. */
export function qualityOfPost(data: OrganisationData, post: Post, holder: Person | null): Quality {
  const jobFunction = data.function.get(post.functionId)
  return {
    title: jobFunction === undefined ? post.label : titleOfPost(jobFunction, post.label, holder),
    entity: data.entity.get(post.entityId) ?? null,
  }
}

/** The function alone, with what completes it, where the organisation goes without saying. */
export function titleOfPost(jobFunction: JobFunction, label: string, holder: Person | null): string {
  const title = holder === null ? bothTitles(jobFunction) : functionTitle(jobFunction, holder.civility)
  return `${title} ${label}`.trim()
}

/**
 * What a seat stands for: its post, else its own label or the function that it is meant for, and its organisation. Empty
 * when only its kind is known.
 */
export function qualityOfSeat(data: OrganisationData, seat: Seat, holder: Person | null): Quality {
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  if (post !== undefined) return qualityOfPost(data, post, holder)
  const jobFunction = isForFunction(seat) ? data.function.get(seat.functionId) : undefined
  return {
    title: jobFunction === undefined ? seat.label : titleOfPost(jobFunction, '', holder),
    entity: seat.entityId === null ? null : (data.entity.get(seat.entityId) ?? null),
  }
}

/** What the person who fills a seat is: the seat says it, else her post of that day; both when she sits for others. */
export function qualityOfOccupation(
  data: OrganisationData,
  { seat, holder }: Occupation,
  date: string,
): Quality {
  const own = qualityOfSeat(data, seat, holder)
  if (holder === null) return own
  if (isForFunction(seat)) {
    // « Un directeur d’école »: she is one of a certain school.
    const held = postsOf(data, holder.id, date).find(({ functionId }) => functionId === seat.functionId)
    return held === undefined ? own : qualityOfPost(data, held, holder)
  }
  if (own.title !== '' && !sitsForOthers(seat)) return own
  const post = qualityOfPerson(data, holder.id, null, date)
  if (own.title === '') return { title: post.title, entity: own.entity ?? post.entity }
  if (post.title === '') return own
  // What her post implies already is not said again: « au titre des enseignants », at her own school.
  const isImplied = own.entity !== null && isUnder(data, post.entity, own.entity)
  const behalf = qualityInWords(isImplied ? { ...own, entity: null } : own)
  return { title: `${qualityInWords(post)}, ${behalf}`, entity: null }
}

/** Such a seat is named by the function that it is meant for: neither a post nor a label says more. */
function isForFunction(seat: Seat): seat is Seat & { readonly functionId: FunctionId } {
  return seat.postId === null && seat.label === '' && seat.functionId !== null
}

/** Such a seat says in whose name one sits, not what one is. */
function sitsForOthers({ postId, label }: Seat): boolean {
  return postId === null && isOnBehalf(label)
}

function isUnder(data: OrganisationData, entity: Entity | null, above: Entity): boolean {
  let current = entity
  // Bounded: a file of another hand may hold a loop.
  for (let step = 0; current !== null && step < 10; step++) {
    if (current.id === above.id) return true
    current = current.parentId === null ? null : (data.entity.get(current.parentId) ?? null)
  }
  return false
}

/**
 * What a person is on a day: by her seat in the body when it says so, else by her post; the post of the highest rank
 * when she holds several.
 */
export function qualityOfPerson(
  data: OrganisationData,
  personId: PersonId,
  bodyId: BodyId | null,
  date: string,
): Quality {
  const seat = bodyId === null ? undefined : seatHeldBy(data, personId, bodyId, date)
  const person = data.person.get(personId) ?? null
  const bySeat = seat === undefined ? unknownQuality : qualityOfSeat(data, seat, person)
  if (seat !== undefined && bySeat.title !== '' && !sitsForOthers(seat)) return bySeat
  const [post] = postsOf(data, personId, date)
  return post === undefined ? bySeat : qualityOfPost(data, post, person)
}

function seatHeldBy(
  data: OrganisationData,
  personId: PersonId,
  bodyId: BodyId,
  date: string,
): Seat | undefined {
  return [...data.seat.values()]
    .filter((seat) => seat.bodyId === bodyId && occupationOf(data, seat, date).holder?.id === personId)
    .sort(byOrder)[0]
}

/** « présidente », « invité », nothing for plain members; neutral words when nobody sits there. */
export function officeInWords(seat: Seat, occupant: Person | null): string {
  if (seat.role !== 'member') return inGenderOf(occupant, seatRoleLabels[seat.role])
  return seat.kind === 'guest' ? inGenderOf(occupant, seatKindLabels.guest) : ''
}

/** « présidente, membre de droit », « invité, selon l’ordre du jour »; neutral words when nobody sits there. */
export function seatInWords(seat: Seat, occupant: Person | null): string {
  const isAdvisory = seat.voice === 'advisory' && seat.kind !== 'guest'
  return [
    ...(seat.role === 'member' ? [] : [inGenderOf(occupant, seatRoleLabels[seat.role])]),
    inGenderOf(occupant, seatKindLabels[seat.kind]),
    ...(isAdvisory ? [voiceLabels.advisory] : []),
    ...(seat.condition === '' ? [] : [seat.condition]),
  ].join(', ')
}

function inGenderOf(occupant: Person | null, term: GenderedTerm): string {
  return occupant === null ? term.label : termFor(term, occupant.civility)
}
