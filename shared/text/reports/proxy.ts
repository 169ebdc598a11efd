import type { Civility } from '../names.ts'

/** Words of the pouvoir; typography is set by the builders. */
export const proxyWords = {
  title: 'Pouvoir',
  receiver: 'Prénom et nom',
  receiverQuality: 'Qualité',
  doneAt: 'Fait à',
  doneOn: 'Le',
  signature: 'Signature, précédée de la mention manuscrite « Bon pour pouvoir »',
  giver: 'Prénom et nom du membre',
} as const

/** « Je soussignée, Claire AUBÉPINE, maire de Brumeval, membre du comité …, donne pouvoir à : » */
export function proxyOpening(
  giver: { readonly name: string; readonly civility: Civility | null; readonly quality: string },
  ofTheBody: string,
): string {
  const undersigned = { mr: 'Je soussigné', mrs: 'Je soussignée' }
  const start = giver.civility === null ? 'Je soussigné(e)' : undersigned[giver.civility]
  const who = [giver.name, giver.quality, `membre ${ofTheBody}`].filter((part) => part !== '')
  return `${start}, ${who.join(', ')}, donne pouvoir à :`
}

/** The same for a form on which the member writes her own name. */
export function blankProxyOpening(ofTheBody: string): string {
  return `Je soussigné(e), membre ${ofTheBody}, donne pouvoir à :`
}

/** « pour me représenter et voter en mon nom à la séance n° 3 de 2026, le mardi 8 décembre 2026, … » */
export function proxyPurpose(meeting: string, moment: string): string {
  return `pour me représenter et voter en mon nom à la ${meeting}, le ${moment}.`
}

/** Who may hold it, and how many one may hold; without a limit when no rules say it. */
export function proxyLimit(perHolder: number | null): string {
  const who = 'Le pouvoir se donne à un autre membre à voix délibérative'
  if (perHolder === null) return `${who}.`
  return `${who} ; nul ne peut en porter plus ${perHolder === 1 ? 'd’un' : `de ${perHolder}`}.`
}

/** « À remettre avant l’ouverture de la séance à Mme Mathilde BELORME (…). » */
export function proxyReturn(secretary: string): string {
  return secretary === ''
    ? 'À remettre avant l’ouverture de la séance.'
    : `À remettre avant l’ouverture de la séance à ${secretary}.`
}
