import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { type Connection, type ConnectionKind, connectionsBetween } from '#shared/organisation/connections.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { attachmentRefusal, connectionPhrase, insteadOf } from '#shared/text/connections.ts'
import { capitalise } from '#shared/text/terms.ts'

/** A way to join two nodes, in words, with the reason when it cannot be. */
export type ConnectionOffer = {
  readonly kind: ConnectionKind
  readonly label: string
  readonly refusal: string | null
}

/** The ways to join source to target, as one of the two says them: those that can be, then those that cannot. */
export function connectionOffers(
  data: DocumentData,
  source: NodeRef,
  target: NodeRef,
  end: 'source' | 'target' = 'source',
): readonly ConnectionOffer[] {
  const speaker = (end === 'source' ? source : target).type
  const [from = '', to = ''] = [source, target].map(({ type, id }) => recordName(data, type, id))
  const offer = ({ kind, refusal, instead }: Connection): ConnectionOffer => {
    const phrase = capitalise(connectionPhrase(kind, end, speaker))
    return {
      kind,
      label: instead === null ? phrase : insteadOf(phrase, recordName(data, 'entity', instead)),
      refusal: refusal === null ? null : attachmentRefusal(refusal, from, to),
    }
  }
  return connectionsBetween(data, source, target)
    .map(offer)
    .toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null))
}
