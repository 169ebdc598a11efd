import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { answererOf } from '../../organisation/responsibilities.ts'
import type { Responsibility } from '../../organisation/responsibility.ts'
import { fullName } from '../../text/names.ts'
import { reportWords } from '../../text/reports/common.ts'
import { qualityInWords, qualityOfPerson, qualityOfPost } from './people.ts'

type Carried = Pick<Responsibility, 'holder' | 'postId' | 'personId'>

/** Who answers for something: the name, or that the post is vacant, and what she is, in lower case. Either may be empty. */
export type Answerer = { readonly name: string; readonly quality: string; readonly isVacant: boolean }

/** The name of the entity or of the body that carries something. */
export function carrierName(data: OrganisationData, { holder }: Pick<Responsibility, 'holder'>): string {
  return data[holder.type].get(holder.id)?.name ?? ''
}

/**
 * Who answers for it on a day: « M. Olivier ROCFEUILLE », « directeur général des services », without the organisation
 * that carries it already.
 */
export function answererOn(data: OrganisationData, carried: Carried, date: string): Answerer {
  const { post, person } = answererOf(data, carried, date)
  const name = person === null ? '' : fullName(person)
  if (post === null) {
    const quality = person === null ? '' : qualityInWords(qualityOfPerson(data, person.id, null, date))
    return { name, quality, isVacant: false }
  }
  const { title, entity } = qualityOfPost(data, post, person)
  const isSaid = title !== '' && carried.holder.type === 'entity' && carried.holder.id === post.entityId
  const quality = qualityInWords({ title, entity: isSaid ? null : entity })
  return { name: name || reportWords.vacantPost, quality, isVacant: person === null }
}
