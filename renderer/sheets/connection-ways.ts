import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ConnectionKind } from '#shared/organisation/connections.ts'
import { linkKinds, type NodeRef } from '#shared/organisation/link.ts'
import { refusedConnection } from '#shared/text/connections.ts'
import type { WantedConnection } from './connect.ts'
import { type ConnectionOffer, connectionOffers } from './connection-offers.ts'

/** A way to be joined and its direction, seen from a node. */
export type ConnectionWay = `${'out' | 'in'} ${ConnectionKind}`

type WaysBetween = {
  readonly choices: readonly Choice<ConnectionWay>[]
  /** What cannot be and why, in words; empty when there is nothing to say. */
  readonly refusals: string
}

/** The ways that may still join two nodes, as the first one tells them. */
export function waysBetween(data: DocumentData, node: NodeRef, other: NodeRef): WaysBetween {
  const out = connectionOffers(data, node, other)
  const back = connectionOffers(data, other, node, 'target')
  const choices = kindsInOrder.flatMap((kind): readonly Choice<ConnectionWay>[] => {
    const [there, here] = [possible(out, kind), possible(back, kind)]
    if (isMutual(kind)) return there === undefined || here === undefined ? [] : [choice('out', there)]
    return [
      ...(there === undefined ? [] : [choice('out', there)]),
      ...(here === undefined ? [] : [choice('in', here)]),
    ]
  })
  const refused = [...out, ...back.filter(({ kind }) => !isMutual(kind))].flatMap(({ label, refusal }) =>
    refusal === null ? [] : [refusedConnection(label, refusal)],
  )
  return { choices, refusals: refused.join(' ') }
}

/** The kind and the ends of a way that was chosen among `waysBetween`. */
export function connectionOfWay(way: ConnectionWay, node: NodeRef, other: NodeRef): WantedConnection {
  const kind = way.slice(way.indexOf(' ') + 1) as ConnectionKind // the form of ConnectionWay
  return way.startsWith('out ')
    ? { kind, source: node, target: other }
    : { kind, source: other, target: node }
}

const kindsInOrder: readonly ConnectionKind[] = ['parent', 'host', ...linkKinds]

/** The same from both ends: an agreement binds both, and a body has one host. */
function isMutual(kind: ConnectionKind): boolean {
  return kind === 'agreement' || kind === 'host'
}

function possible(offers: readonly ConnectionOffer[], kind: ConnectionKind): ConnectionOffer | undefined {
  return offers.find((offer) => offer.kind === kind && offer.refusal === null)
}

function choice(way: 'out' | 'in', { kind, label }: ConnectionOffer): Choice<ConnectionWay> {
  return { id: `${way} ${kind}`, label }
}
