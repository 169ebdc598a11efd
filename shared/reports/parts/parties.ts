import { postHolder } from '../../organisation/composition.ts'
import type { Convention, ConventionParty } from '../../organisation/convention.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { longDate } from '../../text/dates.ts'
import { fullName } from '../../text/names.ts'
import { qualityInWords, qualityOfPost } from './people.ts'

/** Who signs for a party: the name, empty while nobody holds the post, and the quality, in lower case. */
export type Signatory = { readonly name: string; readonly quality: string }

/** Who signs for a party: whoever holds the post on the day of the signature, or on `date` while it is not signed. */
export function signatoryOf(
  data: OrganisationData,
  party: Pick<ConventionParty, 'signatoryPostId' | 'signedOn'>,
  convention: Pick<Convention, 'signedOn'>,
  date: string,
): Signatory | null {
  const post = party.signatoryPostId === null ? undefined : data.post.get(party.signatoryPostId)
  if (post === undefined) return null
  const tenure = postHolder(data, post.id, party.signedOn ?? convention.signedOn ?? date)
  const holder = tenure === null ? null : (data.person.get(tenure.personId) ?? null)
  return {
    name: holder === null ? '' : fullName(holder),
    quality: qualityInWords(qualityOfPost(data, post, holder)),
  }
}

/** « Délibération du comité syndical n° 2025-31 du 4 novembre 2025 »: what allows the signature. */
export function enablingActInWords({
  enablingAct,
  enabledOn,
}: Pick<ConventionParty, 'enablingAct' | 'enabledOn'>): string {
  if (enabledOn === null) return enablingAct
  return enablingAct === '' ? `Acte du ${longDate(enabledOn)}` : `${enablingAct} du ${longDate(enabledOn)}`
}
