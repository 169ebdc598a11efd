import { fold } from '../kit/fold.ts'
import type { EntityKind } from '../organisation/entity.ts'
import {
  atEntity,
  hasNoun,
  type NamedEntity,
  nameInSentence,
  ofAcademy,
  ofEntity,
  ofPlace,
  ofTownHall,
} from './entity-phrases.ts'

type Complement = (entity: NamedEntity) => string | null

/** Where in a title the organisation has its place: instead of what is found, or, when that is empty, there. */
type Slot = { readonly kinds: readonly EntityKind[]; readonly at: RegExp; readonly say: Complement }

const slots: readonly Slot[] = [
  { kinds: ['academy'], at: / d[’']académie(?![\p{L}-])/u, say: ofAcademy },
  { kinds: ['academy'], at: / de l[’']académie$/u, say: ofAcademy },
  { kinds: ['academic-region'], at: / de région académique(?![\p{L}-])/u, say: ofEntity },
  { kinds: ['dsden'], at: / de DSDEN(?![\p{L}-])/u, say: ofEntity },
  {
    kinds: ['constituency'],
    at: /(?: chargée?(?: ou chargée)?)? de (?:la )?circonscription(?: du premier degré)?(?![\p{L}-])/u,
    say: ofEntity,
  },
  {
    kinds: ['school', 'secondary-school'],
    at: / (?:d[’']école|de collège|de lycée)(?![\p{L}-])/u,
    say: ofEntity,
  },
  {
    kinds: ['epci'],
    at: / (?:d[’']intercommunalité|d[’']EPCI|de métropole|de communauté (?:de communes|urbaine|d[’']agglomération))(?![\p{L}-])/u,
    say: ofEntity,
  },
  {
    kinds: ['syndicate'],
    at: / de (?:syndicat(?: mixte| intercommunal)?|SIVOS|SIVU|SIVOM)(?![\p{L}-])/u,
    say: ofEntity,
  },
  { kinds: ['commune'], at: / de mairie(?![\p{L}-])/u, say: ofTownHall },
  {
    kinds: ['public-agency'],
    at: / (?:de groupement d[’']intérêt public|de GIP|d[’']agence technique)(?![\p{L}-])/u,
    say: ofEntity,
  },
  {
    kinds: ['association'],
    at: / d[’'](?:organisme de gestion de l[’']enseignement catholique|OGEC)(?![\p{L}-])/u,
    say: ofEntity,
  },
  { kinds: ['commune'], at: /(?<=(?:^|au )maire)(?= |$)/iu, say: ofPlace },
  { kinds: ['commune'], at: /(?<=municipale?(?: déléguée?)?)$/u, say: ofPlace },
  { kinds: ['dsden'], at: /(?<=services de l[’']éducation nationale|au DASEN)(?=[ ,]|$)/u, say: ofPlace },
  { kinds: ['academy'], at: /(?<=du recteur|de la rectrice)(?= |$)/u, say: ofAcademy },
  { kinds: ['department'], at: /(?<=du conseil départemental)(?= |$)/u, say: ofPlace },
  { kinds: ['region'], at: /(?<=du conseil régional)(?= |$)/u, say: ofPlace },
  { kinds: ['other', 'department'], at: /(?<=^préf(?:et|ète|et ou préfète))$/iu, say: ofPlace },
  {
    kinds: ['school'],
    at: /(?<=professeure? des écoles|enseignante?|institut(?:eur|rice))$/u,
    say: atEntity,
  },
  {
    kinds: ['company', 'consultant'],
    at: /(?<= de l[’'](?:éditeur|intégrateur|hébergeur|opérateur)| du (?:fournisseur|prestataire|titulaire))$/u,
    say: (entity) => (hasNoun(entity) ? null : entity.name),
  },
  // « … de la commune de Brumeval, chargée de l’éducation »: what one is in charge of comes last.
  {
    kinds: ['commune', 'epci', 'syndicate', 'department', 'region', 'constituency'],
    at: /(?= chargée?(?: ou chargée)? (?:de|du|des|d[’']))/u,
    say: ofEntity,
  },
]

const onBehalf = /^au titre d/iu
/** After such words, « de » and the organisation would seem to belong to the last noun. */
const needsComma =
  /^(?!chargé).* chargée? d|^(?:représentant|représentante|représentant ou représentante) (?:de |du |des )/u

/**
 * A post as French says it: « maire de Brumeval », « inspectrice de l’éducation nationale de la circonscription de
 * Beaune », « cheffe de projet, société Plumevent ». `title` is in the gender of the holder, in lower case. What the
 * title says already is not repeated; where usage gives no sure preposition, a comma stands instead.
 */
export function postName(title: string, entity: NamedEntity | null): string {
  if (entity === null || says(title, entity)) return title
  if (title === '') return nameInSentence(entity)
  const slot = onBehalf.test(title)
    ? undefined
    : slots.find(({ kinds, at }) => kinds.includes(entity.kind) && at.test(title))
  if (slot !== undefined) return fill(title, slot, entity) ?? beside(title, entity)
  const complement = ofEntity(entity)
  if (complement === null) return beside(title, entity)
  const rest = unsaid(title, complement)
  return rest === complement && needsComma.test(title) ? beside(title, entity) : `${title} ${rest}`
}

/** Whether words say in whose name one sits, and not what one is: « au titre des directeurs d’école ». */
export function isOnBehalf(words: string): boolean {
  return onBehalf.test(words) || /^représentante?s? /iu.test(words)
}

/** Whether the title names the organisation or its place already: « maire de Brumeval » at « Commune de Brumeval ». */
function says(title: string, entity: NamedEntity): boolean {
  const words = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  const academy = entity.kind === 'academy' ? ofAcademy(entity) : null
  return [entity.name, nameInSentence(entity), ofEntity(entity), ofPlace(entity), academy].some(
    (name) => name !== null && words(title).includes(words(name)),
  )
}

function fill(title: string, { at, say }: Slot, entity: NamedEntity): string | null {
  const found = at.exec(title)
  const words = say(entity)
  if (found === null || words === null) return null
  const rest = title.slice(found.index + found[0].length)
  return `${title.slice(0, found.index)} ${words}${rest.replace(/^(?= chargée? )/u, ',')}`
}

/** After a comma: « société Plumevent Éducation », « cabinet Tournemain », « DSDEN de la Sourdaine ». */
function beside(title: string, entity: NamedEntity): string {
  const name = nameInSentence(entity)
  return `${title}, ${entity.kind === 'company' && !hasNoun(entity) ? `société ${name}` : name}`
}

/** What the end of a title leaves to say: « de Dijon » after « … de l’académie », for « de l’académie de Dijon ». */
function unsaid(title: string, complement: string): string {
  const words = complement.split(' ')
  for (let said = words.length - 1; said > 1; said--) {
    if (fold(title).endsWith(` ${fold(words.slice(0, said).join(' '))}`)) return words.slice(said).join(' ')
  }
  return complement
}
