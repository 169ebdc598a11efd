import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { answererOf } from '../../organisation/responsibilities.ts'
import type { Responsibility } from '../../organisation/responsibility.ts'
import { fullName } from '../../text/names.ts'
import { reportWords, withHolder } from '../../text/reports/common.ts'
import { nameAndQuality, qualityInWords, qualityOfPerson, qualityOfPost } from './people.ts'

type Carried = Pick<Responsibility, 'holder' | 'postId' | 'personId'>

/** Who answers for a responsibility, in words that begin in lower case; `isVacant` when a post has no holder. */
export type Answerer = { readonly words: string; readonly isVacant: boolean }

/** The name of the entity or of the body that carries something. */
export function carrierName(data: OrganisationData, { holder }: Pick<Responsibility, 'holder'>): string {
  return data[holder.type].get(holder.id)?.name ?? ''
}

/**
 * Who answers for it on a day: « directeur général des services (M. Olivier ROCFEUILLE) », without the organisation that
 * carries it already. Empty when nobody is named.
 */
export function answererInWords(data: OrganisationData, carried: Carried, date: string): Answerer {
  const { post, person } = answererOf(data, carried, date)
  if (post === null) {
    const quality = person === null ? null : qualityOfPerson(data, person.id, null, date)
    return {
      words: person === null || quality === null ? '' : nameAndQuality(person, quality),
      isVacant: false,
    }
  }
  const { title, entity } = qualityOfPost(data, post, person)
  const isSaid = title !== '' && carried.holder.type === 'entity' && carried.holder.id === post.entityId
  const quality = qualityInWords({ title, entity: isSaid ? null : entity })
  return {
    words: withHolder(quality, person === null ? reportWords.vacantPost : fullName(person)),
    isVacant: person === null,
  }
}
