import type { ConnectionKind } from '../organisation/connections.ts'
import type { LinkRefusal } from '../organisation/link-rules.ts'
import { elide } from './elision.ts'
import { linkPhrase } from './links.ts'
import { frenchTypography } from './typography.ts'

/** A connection as one of its ends says it; « porte » is said by the entity, « est portée par » by the body. */
export function connectionPhrase(
  kind: ConnectionKind,
  end: 'source' | 'target',
  speaker: 'entity' | 'body',
): string {
  if (kind === 'host') return speaker === 'entity' ? 'porte' : 'est portée par'
  if (kind === 'parent') return linkPhrase('hierarchy', end)
  // An entity has one parent; what else it depends on is a link beside it.
  if (kind === 'hierarchy') return end === 'source' ? 'est aussi rattaché à' : 'a aussi sous son autorité'
  return linkPhrase(kind, end)
}

/** « est rattaché à (au lieu de DSDEN) ». */
export function insteadOf(phrase: string, replaced: string): string {
  return `${phrase} (au lieu de ${replaced})`
}

/** Why an attachment cannot be, to be read after it: « DSDEN dépend déjà d’Académie de Valmérande. » */
export function attachmentRefusal(refusal: LinkRefusal, source: string, target: string): string {
  return refusal === 'link-makes-loop'
    ? `${target} dépend déjà ${elide('de', source)}.`
    : 'c’est déjà le cas.'
}

/** « Est rattaché à » : c’est déjà le cas. */
export function refusedConnection(phrase: string, reason: string): string {
  return frenchTypography(`« ${phrase} » : ${reason}`)
}
