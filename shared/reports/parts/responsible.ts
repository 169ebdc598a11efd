import type { Decision } from '../../decisions/decision.ts'
import type { FollowUp } from '../../decisions/follow-up.ts'
import { postHolder } from '../../organisation/composition.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { PostId } from '../../organisation/post.ts'
import { fullName } from '../../text/names.ts'
import { listText } from '../../text/plurals.ts'
import { reportWords, withHolder } from '../../text/reports/common.ts'
import { nameAndQuality, qualityInWords, qualityOfPerson, qualityOfPost } from './people.ts'

type Responsibility = Pick<
  Decision | FollowUp,
  'responsiblePostId' | 'responsiblePersonId' | 'responsibleLabel'
>

/**
 * Who must act, as known on a day: the function with its holder of that day, else the person, and the words that the
 * user added. Empty when nobody was named. Functions begin in lower case, as inside a sentence.
 */
export function responsibleInWords(data: OrganisationData, of: Responsibility, date: string): string {
  const person = of.responsiblePersonId === null ? undefined : data.person.get(of.responsiblePersonId)
  const parts = [
    of.responsiblePostId === null ? '' : postInWords(data, of.responsiblePostId, date),
    person === undefined ? '' : nameAndQuality(person, qualityOfPerson(data, person.id, null, date)),
    of.responsibleLabel,
  ]
  return listText(parts.filter((part) => part !== ''))
}

function postInWords(data: OrganisationData, postId: PostId, date: string): string {
  const post = data.post.get(postId)
  if (post === undefined) return ''
  const tenure = postHolder(data, postId, date)
  const holder = tenure === null ? undefined : data.person.get(tenure.personId)
  const quality = qualityInWords(qualityOfPost(data, post, holder ?? null))
  return withHolder(quality, holder === undefined ? reportWords.vacantPost : fullName(holder))
}
