import { isOpenFollowUp, urgencyOf } from '#shared/decisions/follow-up-rules.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { postHolder } from '#shared/organisation/composition.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { PostId } from '#shared/organisation/post.ts'
import {
  contributorsOf,
  type FollowUpFacts,
  followUpFacts,
} from '#shared/reports/follow-ups/follow-up-facts.ts'

export type FollowUpRow = FollowUpFacts & {
  readonly bodyName: string
  /** Its place when what is most urgent comes first. */
  readonly urgency: string
}

/** Every follow-up with the words that its line needs, as of a day, most urgent first. */
export function followUpRows(data: DocumentData, date: string): readonly FollowUpRow[] {
  return followUpFacts(data, date).map((facts) => ({
    ...facts,
    bodyName: facts.body === null ? '' : facts.body.sigle || facts.body.name,
    urgency: `${urgencyOf(facts.followUp)} ${facts.followUp.id}`,
  }))
}

/** Those that are hers on a day, in every body: by her name, by a function that she holds, or as a contributor. */
export function rowsOfPerson(
  data: DocumentData,
  rows: readonly FollowUpRow[],
  personId: PersonId,
  date: string,
): readonly FollowUpRow[] {
  const holds = (postId: PostId | null) =>
    postId !== null && postHolder(data, postId, date)?.personId === personId
  return rows.filter(
    ({ followUp }) =>
      followUp.responsiblePersonId === personId ||
      holds(followUp.responsiblePostId) ||
      contributorsOf(data, followUp.id).some((one) => one.personId === personId || holds(one.postId)),
  )
}

/** Who answers for something that is open, or helps with it, on a day: those whose view is worth choosing come first. */
export function personsWithFollowUps(data: DocumentData, date: string): ReadonlySet<PersonId> {
  const persons = new Set<PersonId>()
  const add = (personId: PersonId | null, postId: PostId | null) => {
    const holder = postId === null ? null : postHolder(data, postId, date)
    if (personId !== null) persons.add(personId)
    if (holder !== null) persons.add(holder.personId)
  }
  for (const followUp of data.followUp.values()) {
    if (!isOpenFollowUp(followUp)) continue
    add(followUp.responsiblePersonId, followUp.responsiblePostId)
    for (const { personId, postId } of contributorsOf(data, followUp.id)) add(personId, postId)
  }
  return persons
}

/** All that is searched in a follow-up. */
export function searchedText({ followUp, bodyName, origin, responsible, contributors }: FollowUpRow): string {
  const { number, text, note } = followUp
  return [number ?? '', text, note, bodyName, origin, responsible, ...contributors].join(' ')
}
