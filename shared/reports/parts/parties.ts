import type { DocumentData } from '../../document/document-data.ts'
import { postHolder } from '../../organisation/composition.ts'
import type { Convention, ConventionParty } from '../../organisation/convention.ts'
import { partiesOf } from '../../organisation/conventions.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { longDate } from '../../text/dates.ts'
import { fullName } from '../../text/names.ts'
import { governanceWords as words } from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import type { Block } from '../report-document.ts'
import { paragraph, tableOf } from './blocks.ts'
import { line, stack, strong } from './lines.ts'
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

/** The parties of a convention: what each is, by which competence, where it is said, who signs and by which act. */
export function partiesTable(data: DocumentData, convention: Convention, date: string): Block {
  const parties = partiesOf(data, convention.id)
  if (parties.length === 0) return paragraph(words.noParty)
  return tableOf<ConventionParty>(
    'text',
    [
      {
        header: words.party,
        width: 3.4,
        cell: ({ entityId }) => strong(data.entity.get(entityId)?.name ?? ''),
      },
      {
        header: words.role,
        width: 3.6,
        cell: ({ role, competence }) => stack(line(capitalise(role)), line(capitalise(competence))),
      },
      {
        header: words.article,
        width: 1.5,
        optional: true,
        cell: ({ article }) => line(capitalise(article)),
      },
      {
        header: words.signatory,
        width: 4.4,
        optional: true,
        cell: (party) => {
          const signatory = signatoryOf(data, party, convention, date)
          return stack(
            line(signatory?.name ?? ''),
            line(capitalise(signatory?.quality ?? '')),
            line(enablingActInWords(party)),
          )
        },
      },
    ],
    parties,
  )
}
