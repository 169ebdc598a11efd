import type { EntityKind } from '../organisation/entity.ts'
import { elidesBefore } from './elision.ts'
import { placeAfterHead, regionPlace, withDe, withLowerDe } from './places.ts'

/** What French needs to know of an organisation to speak of it. */
export type NamedEntity = { readonly kind: EntityKind; readonly name: string }

type Gender = 'masculine' | 'feminine'

/** Nouns that names of organisations begin with, in lower case. */
const nouns: Readonly<Record<Gender, ReadonlySet<string>>> = {
  feminine: new Set(
    'académie agence amicale caisse centrale chambre circonscription cité collectivité commission commune communauté coopérative délégation direction école entente entreprise fédération fondation inspection intercommunalité mairie maison métropole mission municipalité préfecture région régie société sous-préfecture union université ville'.split(
      ' ',
    ),
  ),
  masculine: new Set(
    'bureau cabinet centre collège comité conseil conservatoire département diocèse district établissement groupe groupement institut lycée ministère office pôle rectorat regroupement secrétariat service syndicat territoire vice-rectorat'.split(
      ' ',
    ),
  ),
}

/** Sigles that names begin with (« SIVOS de la Vallée »), and « Grand Dijon »: they keep their capitals. */
const capitals: Readonly<Record<Gender, ReadonlySet<string>>> = {
  feminine: new Set(['CA', 'CC', 'CU', 'DANE', 'DIRM', 'DRAAF', 'DRANE', 'DRASI', 'DSDEN']),
  masculine: new Set(['EPCI', 'GIP', 'Grand', 'OGEC', 'PETR', 'RPI', 'SIVOM', 'SIVOS', 'SIVU', 'SMO']),
}

const longDsden =
  /^(?:direction des services départementaux de l[’']éducation nationale|inspection académique)(?= )/iu

/** Names that are signs or brands: no article stands before them, and their capitals are theirs. */
const signs: ReadonlySet<EntityKind> = new Set(['company', 'consultant', 'association'])

/** The name as it stands inside a sentence: « académie de Dijon », « DSDEN de la Sourdaine », « Plumevent Éducation ». */
export function nameInSentence({ kind, name }: NamedEntity): string {
  const short = kind === 'dsden' ? name.replace(longDsden, 'DSDEN') : name
  const head = headOf(short)
  if (kind === 'association' || head === null || head.isCapital) return short
  const [noun = '', ...rest] = short.split(' ')
  return [noun.toLowerCase(), withLowerDe(rest.join(' '))].join(' ').trim()
}

/** Whether the name begins with a noun: « Cabinet Tournemain », but not « Plumevent Éducation ». */
export function hasNoun({ name }: NamedEntity): boolean {
  return headOf(name) !== null
}

/**
 * The organisation as a complement: « de l’académie de Dijon », « du SIVOS de la Vallée », « de la communauté de
 * communes … ». Null when French usage has no sure form for this name: then a comma is right.
 */
export function ofEntity(entity: NamedEntity): string | null {
  if (signs.has(entity.kind) && !/^OGEC /u.test(entity.name)) return null
  const name = nameInSentence(entity)
  const head = headOf(name)
  return head === null ? byKind(entity) : ofNoun(name, head.gender)
}

/** The same with « à »: « à l’école … », « au groupe scolaire … ». */
export function atEntity(entity: NamedEntity): string | null {
  return (
    ofEntity(entity)?.replace(/^(?:du |des |de )/u, (de) => ({ 'du ': 'au ', 'des ': 'aux ' })[de] ?? 'à ') ??
    null
  )
}

/** The territory alone as a complement: « de Brumeval », « du Mesnil », « de la Sourdaine », « des Hauts-de-France ». */
export function ofPlace({ kind, name }: NamedEntity): string | null {
  if (kind === 'commune') return placeAfterHead(name) ?? (headOf(name) === null ? withDe(name) : null)
  if (kind === 'region') return regionPlace(name)
  return placeAfterHead(kind === 'dsden' ? name.replace(longDsden, 'DSDEN') : name)
}

/** « de l’académie de Dijon », also when the organisation bears the name of its seat, « Rectorat de Dijon ». */
export function ofAcademy(academy: NamedEntity): string | null {
  return ofEntity({
    ...academy,
    name: academy.name.replace(/^rectorat (?:de l[’']académie )?/iu, 'Académie '),
  })
}

/** « de la mairie de Brumeval ». */
export function ofTownHall(commune: NamedEntity): string | null {
  const place = ofPlace(commune)
  return place === null ? null : `de la mairie ${place}`
}

/** A name without a noun of its own takes that of its kind, when it is certain. */
function byKind(entity: NamedEntity): string | null {
  const { kind, name } = entity
  switch (kind) {
    case 'commune':
      return `de la commune ${withDe(name)}`
    case 'constituency':
      return `de la circonscription ${withDe(name)}`
    case 'academy':
      return `de l’académie ${withDe(name)}`
    case 'academic-region':
      return `de la région académique ${name}`
    case 'region':
      return `de la région ${name}`
    case 'school':
      return `de l’école ${name}`
    case 'syndicate':
      return `du syndicat ${name}`
    case 'epci':
      return `de l’intercommunalité ${name}`
    default:
      return null
  }
}

function ofNoun(name: string, gender: Gender): string {
  if (elidesBefore(name)) return `de l’${name}`
  return gender === 'masculine' ? `du ${name}` : `de la ${name}`
}

function headOf(name: string): { readonly gender: Gender; readonly isCapital: boolean } | null {
  const [word = ''] = name.split(' ', 1)
  for (const gender of ['feminine', 'masculine'] as const) {
    if (capitals[gender].has(word)) return { gender, isCapital: true }
    if (nouns[gender].has(word.toLowerCase())) return { gender, isCapital: false }
  }
  return null
}
