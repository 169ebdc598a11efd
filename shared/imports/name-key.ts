import { fold } from '../kit/fold.ts'
import type { EntityKind } from '../organisation/entity.ts'

const heads: { readonly [K in EntityKind]?: RegExp } = {
  academy: /^(?:academie|rectorat(?: de l'academie)?) /,
  dsden: /^(?:dsden|direction des services departementaux de l'education nationale|inspection academique) /,
  constituency: /^(?:circonscription|ien)(?: d'inspection)?(?: du (?:1er|premier) degre)? /,
  commune: /^(?:commune|ville|mairie)(?: nouvelle)? /,
  rpi: /^rpi /,
  school: /^(?:groupe scolaire|ecole)(?= )/,
}

/**
 * What two names of one organisation have in common: « Ville de Fresnes », « Commune de Fresnes » and « Fresnes » are one
 * commune. Accents, case and punctuation aside.
 */
export function nameKey(kind: EntityKind, name: string): string {
  const folded = fold(name).replace(/\s+/g, ' ').trim()
  const head = heads[kind]
  const bare = head === undefined ? folded : folded.replace(head, '')
  const words = bare.replace(/^(?:de la |de l'|de |du |des |d')/, '').replace(/[^\p{L}\p{N}]+/gu, ' ')
  return `${kind} ${words.trim()}`
}
