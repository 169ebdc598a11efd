import { termInPlace } from '../../organisation/composition.ts'
import { bothTitles } from '../../organisation/function-titles.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { Seat } from '../../organisation/seat.ts'
import { postName } from '../../text/posts.ts'
import { functionKey } from './function-key.ts'

/**
 * Whether a text means a seat: by its label, by the function that it is for, with or without the organisation, or by the
 * name of whoever holds it on that day. A seat that follows a post has no label of its own.
 */
export function isSeatCalled(data: OrganisationData, seat: Seat, text: string, at: Held): boolean {
  const wanted = keyOf(text)
  return wanted !== '' && namesOf(data, seat, at).some((name) => keyOf(name) === wanted)
}

/** The day, and who holds the seat when the document does not say it yet. */
type Held = { readonly date: string; readonly holder: string | undefined }

function namesOf(data: OrganisationData, seat: Seat, { date, holder }: Held): readonly string[] {
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  const jobFunction = data.function.get(post?.functionId ?? seat.functionId ?? '')
  const entity = data.entity.get(post?.entityId ?? seat.entityId ?? '')
  const titles =
    jobFunction === undefined
      ? []
      : [
          ...[jobFunction.sigle, jobFunction.titleMasculine, jobFunction.titleFeminine],
          ...[bothTitles(jobFunction), ...jobFunction.aliases],
        ].filter((title) => title !== '')
  const places =
    entity === undefined
      ? []
      : titles.flatMap((title) => [
          postName(title, entity),
          ...[entity.name, entity.sigle].map((name) => `${title} ${name}`),
        ])
  const person = data.person.get(termInPlace(data, seat, date)?.personId ?? '')
  const holders =
    person === undefined
      ? [holder ?? '']
      : [`${person.firstName} ${person.lastName}`, `${person.lastName} ${person.firstName}`]
  return [seat.label, ...titles, ...places, ...holders]
}

function keyOf(text: string): string {
  return functionKey(text.replace(/^\s*(?:mme|m\.|m|monsieur|madame)\s+/i, ''))
}
