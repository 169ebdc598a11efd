import { localMoment } from '../kit/local-moment.ts'
import type { Body } from '../organisation/body.ts'
import type { EntityKind } from '../organisation/entity.ts'
import { longDate, shortDate, timeOfDay } from './dates.ts'
import { parcelText } from './parcel.ts'
import { count, listText, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'
import { entityKindLabels } from './vocabulary.ts'

/** The window that sends a copy, and that of the copies that a document knows. */
export const copyText = {
  send: 'Envoyer une copie',
  sendWords: ['envoyer', 'transmettre', 'partager', 'colis', 'extrait', 'département', 'circonscription'],
  list: 'Copies envoyées',
  listWords: ['copie', 'registre', 'fusion', 'colis', 'reprendre', 'rendre'],
  verb: 'Enregistrer la copie…',
  to: 'À qui',
  toHint: frenchTypography('Par exemple « la DSDEN de l’Yonne » ou « l’IEN d’Avallon ».'),
  toMissing: 'Dites à qui cette copie est destinée.',
  from: 'De la part de',
  fromHint: 'Le nom sous lequel le destinataire connaîtra ce document.',
  fromMissing: 'Dites de la part de qui cette copie est envoyée.',
  extent: 'Contenu',
  everything: 'Tout le document',
  part: 'Une partie',
  partLabel: 'Partie envoyée',
  partPlaceholder: 'Département, circonscription, commune, école, instance',
  partMissing: 'Choisissez ce qui est envoyé.',
  noSuchPart: 'Aucun organisme ni instance de ce nom.',
  registers: 'Confier la numérotation des décisions',
  registersHint: frenchTypography(
    'Les numéros d’une instance ne sont donnés que dans une seule copie. Cochez les instances dont le destinataire numérotera les actes ; vous n’en numéroterez plus ici, à moins de reprendre leur registre.',
  ),
  noRegisters: 'Aucune instance de cette copie n’a son registre ici.',
  goes: 'Ce qui part',
  stays: 'Ce qui reste ici',
  nothingStays: frenchTypography(
    'Rien : la copie est le document entier, avec ses points confidentiels et ses notes.',
  ),
  partOnly:
    'La copie ne contient pas non plus les points et décisions confidentiels, ni les notes gardées sur les personnes et les organismes. Des autres instances et organismes, elle ne donne que le nom.',
  final: 'Un envoi reste au journal et ne s’annule pas.',
  encrypt: 'Protégée par un mot de passe ou une phrase',
  busy: 'La copie est en cours de préparation.',
  sent: 'Copie enregistrée',
  sendAnother: 'Envoyer une copie…',
  title: 'Copies du document',
  intro: frenchTypography(
    'Les copies envoyées, celle dont vient ce document et celles qui ont été fusionnées. Ce que chacune a en commun avec lui sert à la fusionner quand elle revient.',
  ),
  none: 'Aucune copie n’est connue',
  noneHint: frenchTypography(
    'Envoyez une copie à un autre service : elle reviendra fusionnée, et non recopiée par-dessus.',
  ),
  who: 'Copie',
  when: 'Date',
  merged: 'Dernière fusion',
  never: 'Pas encore',
  sender: 'Envoyée par',
  content: 'Contenu',
  unknownPart: 'Une partie qui n’est plus dans le document',
  theirRegisters: 'Registres qu’elle tient',
  noTheirRegisters: frenchTypography('Aucun : elle ne numérote les actes d’aucune instance.'),
  ownRegisters: 'Registres tenus ici',
  take: 'Reprendre le registre',
  takeAll: 'Reprendre tous les registres',
  takeConfirm: 'Reprendre',
  taken: 'Registre repris',
  giveConfirm: 'Rendre',
  given: 'Registre rendu',
  forget: 'Oublier cette copie',
  forgetConfirm: 'Oublier',
  forgetWarning: frenchTypography(
    'Le document ne saura plus ce qu’il avait en commun avec elle : si elle revient, la fusion posera davantage de questions. Le fichier envoyé ne change pas.',
  ),
  forgotten: 'Copie oubliée',
  held: 'Registre tenu ailleurs',
} as const

/** « à la DSDEN de l’Yonne », « au rectorat de Dijon »: a name that was typed with its article, as a complement. */
export function toWhom(name: string): string {
  const contracted = name.replace(/^(les?) /iu, (_, article: string) =>
    article.length === 2 ? 'au ' : 'aux ',
  )
  return contracted === name ? `à ${name}` : contracted
}

type Relation = 'sent' | 'origin' | 'met'

/** « Envoyée à la DSDEN de l’Yonne », « Reçue, envoyée par le rectorat »: what a known copy is to this document. */
export function copyTitle({
  relation,
  name,
}: {
  readonly relation: Relation
  readonly name: string
}): string {
  switch (relation) {
    case 'sent':
      return `Envoyée ${toWhom(name)}`
    case 'origin':
      return `Reçue, envoyée par ${name}`
    case 'met':
      return frenchTypography(`Fusionnée : ${name}`)
  }
}

/** « 27 novembre 2026 à 14 h 05 », in the hours of the user's zone. */
export function copyMoment(instant: string): string {
  const { day, time } = localMoment(new Date(instant))
  return `${longDate(day)} à ${timeOfDay(time)}`
}

/** « 27/11/2026 », the day of a moment in the user's zone. */
export function copyDay(instant: string): string {
  return shortDate(localMoment(new Date(instant)).day)
}

/** « circonscription, 25 organismes » or « instance »: what can be sent alone, beside its name. */
export function partNote(kind: EntityKind | null, entities: number): string {
  if (kind === null) return 'instance'
  const { short: label } = entityKindLabels[kind]
  return entities > 1 ? `${label}, ${count(entities, 'organisme')}` : label
}

type Counted = Parameters<typeof parcelText>[0]

/** What of a document does not go with a part of it: « 120 personnes, 14 instances et 30 séances ». */
export function stayingText(whole: Required<Counted>, part: Required<Counted>): string {
  const left = Object.fromEntries(
    Object.entries(whole).map(([what, number]) => [what, number - part[what as keyof Counted]]), // its own key
  )
  return parcelText(left as Required<Counted>) // the same keys
}

/** What is to be minded when personal data leaves; empty when nobody's goes. */
export function personalDataNote(persons: number): string {
  if (persons === 0) return ''
  const names = persons === 1 ? 'le nom et les coordonnées' : 'les noms et les coordonnées'
  return `La copie contient ${names} de ${count(persons, 'personne')}. Ne l’envoyez qu’à qui doit les connaître, par un moyen sûr.`
}

/** How many acts of a body have a number already. */
export function numberedText(numbers: number): string {
  return numbers === 0 ? '' : count(numbers, 'numéro donné', 'numéros donnés')
}

/** « La DSDEN de l’Yonne numérote désormais les actes de « CPS ». », told once a copy is there, and that its password is apart. */
export function sentNotes(
  to: string,
  given: readonly Pick<Body, 'sigle' | 'name'>[],
  isEncrypted = false,
): readonly string[] {
  const apart = isEncrypted ? ['Le mot de passe n’y est pas : transmettez-le à part.'] : []
  return [...apart, ...givenNotes(to, given)].map(frenchTypography)
}

function givenNotes(to: string, given: readonly Pick<Body, 'sigle' | 'name'>[]): readonly string[] {
  if (given.length === 0) return []
  const what =
    given.length > 3
      ? count(given.length, 'instance')
      : listText(given.map((body) => `« ${bodyShort(body)} »`))
  return [`${capital(to)} numérote désormais les actes de ${what}.`]
}

/** What a body is called where room is short. */
export function bodyShort({ sigle, name }: Pick<Body, 'sigle' | 'name'>): string {
  return sigle === '' ? name : sigle
}

/** « Registre tenu par la DSDEN de l’Yonne » on the sheet of a body. */
export function registerHeldBy(holder: string): string {
  return holder === '' ? 'Registre tenu dans une autre copie' : `Registre tenu par ${holder}`
}

/** Why nothing of a body is numbered here, as the reason of an action. */
export function registerReason(holder: string): string {
  return frenchTypography(
    `${registerHeldBy(holder)} : les actes officiels de cette instance sont numérotés dans cette copie.`,
  )
}

/** « Reprendre le registre de « CPS » », as a title and as a verb. */
export function takeQuestion(names: readonly string[]): string {
  return names.length === 1
    ? `Reprendre le registre de ${quoted(names)}`
    : `Reprendre ${count(names.length, 'registre')}`
}

/** What taking a register back means while the other copy is still out. */
export function takeWarning(holder: string): readonly string[] {
  const they = holder === '' ? 'qui tient cette copie' : holder
  return [
    'Les prochains actes seront numérotés dans ce document.',
    frenchTypography(
      `Prévenez ${they} : tant que ce document n’a pas été fusionné là-bas, des actes peuvent encore y être numérotés. Si les deux côtés numérotent, la fusion demandera quelle suite garder ; les actes de l’autre redeviendront des propositions, à adopter de nouveau.`,
    ),
  ]
}

/** « Rendre le registre à la DSDEN de l’Yonne » */
export function giveBackTo(name: string): string {
  return `Rendre ${toWhom(name)}`
}

/** « Rendre le registre de « CPS » au rectorat » */
export function giveQuestion(body: string, name: string): string {
  return `Rendre le registre de ${quoted([body])} ${toWhom(name)}`
}

/** What giving a register back means. */
export function giveWarning(name: string): string {
  return `Ses prochains actes ne seront plus numérotés ici. ${capital(name)} les numérotera dès que ce document lui sera revenu et aura été fusionné.`
}

/** What an oblivion leaves behind. */
export function keptRegistersWarning(registers: number): string {
  return registers === 0
    ? ''
    : frenchTypography(
        `Elle tient encore ${count(registers, 'registre')} : reprenez-${pluralOf(registers, 'le', 'les')} d’abord, ou plus tard sur la fiche de l’instance.`,
      )
}

function quoted(names: readonly string[]): string {
  return frenchTypography(`« ${names.join(', ')} »`)
}

function capital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
