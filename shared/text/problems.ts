import type { AppError } from '../api/errors.ts'
import type { Collection } from '../document/collections.ts'
import type { DumpFault, DumpFaultCode } from '../document/dump-faults.ts'
import type { Finding, FindingCode } from '../document/findings.ts'
import type { ProblemCode } from '../document/problems.ts'
import { isIsoDate } from '../kit/calendar.ts'
import { longDate } from './dates.ts'
import { errorCodes, errorText } from './errors.ts'
import { fieldName } from './field-names.ts'
import { count, numberText } from './plurals.ts'
import { knownQualityFault } from './quality-faults.ts'
import { collectionNouns } from './record-nouns.ts'
import { capitalise, uncapitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** What the window says about the problems of the document. */
export const problemText = {
  title: 'Problèmes du document',
  intro:
    'Ces points ne respectent pas les règles du document. Rien n’est perdu : ouvrez chacun d’eux pour le corriger.',
  none: 'Tous les problèmes sont réglés.',
  show: 'Voir',
  showOne: (sentence: string) => `Voir : ${sentence}`,
  more: (number: number) => frenchTypography(`… et ${count(number, 'autre problème', 'autres problèmes')}.`),
} as const

/** « 2 problèmes » */
export function problemCount(number: number): string {
  return count(number, 'problème')
}

type Blanks = Readonly<Record<string, string | number>>
type Sentence = string | ((blanks: Blanks) => string)

/** What is wrong, after the name of the record and a colon. `{field}` and `{detail}` are as the document has them. */
const problems: Readonly<Record<ProblemCode, Sentence>> = {
  'project-missing': 'un document contient un projet et un seul ; celui-ci en compte {detail}.',
  'view-missing': "un document contient au moins une vue de l'organisation ; celui-ci n'en a pas.",
  'reference-missing': '« {field} » renvoie à un élément qui ne figure pas dans le document ({detail}).',
  'record-invalid': "« {field} » n'a pas une valeur admise ({wanted}).",
  'period-reversed': ({ detail }) =>
    `la date de fin précède la date de début (${datesText(String(detail))}).`,
  'entity-loop': "cet organisme dépend de lui-même, par l'intermédiaire de {detail}.",
  'link-refused': ({ detail }) => `ce lien est contraire aux règles (${refusalTitle(String(detail))}).`,
  'placement-twice': 'le même élément est placé deux fois dans cette vue ({detail}).',
  'seat-twice-in-meeting': 'le même siège est noté deux fois à cette séance ({detail}).',
  'seat-of-another-body':
    "ce siège, ou celui qui a reçu son pouvoir, n'appartient pas à l'instance réunie ({detail}).",
  'quality-refused': ({ detail }) => uncapitalise(knownQualityFault(detail) ?? ''),
  'number-twice': 'le numéro {detail} est attribué deux fois.',
  'number-skipped': ({ detail }) => `la numérotation a un trou (${seriesText(String(detail))}).`,
  'number-incomplete': 'le numéro, sa période et son ordre vont ensemble ({detail}).',
  'adopted-without-number': "une décision adoptée porte un numéro ; celle-ci n'en a pas.",
  'pattern-invalid': ({ detail }) =>
    `le modèle de numéro n'est pas valable (${refusalTitle(String(detail))}).`,
  'represented-by-nobody': 'ce siège est noté représenté, sans dire par qui.',
  'item-of-another-body': "la décision, sa séance et son point n'appartiennent pas à la même instance.",
  'adopted-elsewhere': 'ce compte rendu est noté adopté à la séance d’une autre instance ({detail}).',
  'item-of-another-meeting':
    "le point ouvert ou clos n'est pas à l'ordre du jour de cette séance ({detail}).",
  'guest-of-another-meeting': "la personne notée n'est pas invitée à cette séance ({detail}).",
  'responsibility-refused': ({ detail }) =>
    `cette responsabilité est contraire aux règles (${refusalTitle(String(detail))}).`,
  'assignment-twice': 'cette mission est confiée deux fois à la même instance ({detail}).',
  'convention-loop': 'cette convention applique sa propre convention, par l’intermédiaire de {detail}.',
  'template-twice': 'ces documents ont déjà un modèle Word ({detail}).',
  'pack-number-twice': 'un autre dossier de cette séance porte le numéro {detail}.',
  'party-twice': 'le même organisme est deux fois partie à cette convention ({detail}).',
  'attachment-owner':
    'une pièce jointe appartient à un point, une convention, un compte rendu, une décision ou un suivi, et à un seul.',
  'theme-twice': 'la décision est classée deux fois sous le même thème ({detail}).',
  'relation-to-itself': 'une décision ne peut pas être liée à elle-même.',
  'seal-subject': 'un sceau porte sur un seul acte, de la nature qu’il annonce.',
  'risk-action-twice': 'le même suivi est lié deux fois au risque ({detail}).',
  'measurement-twice': 'l’indicateur est mesuré deux fois le même jour, au même endroit ({detail}).',
}

const contents = {
  'content-missing': "le contenu du fichier n'est pas là ({detail}).",
  'content-unused': 'un contenu ne sert à aucune pièce jointe ({detail}).',
  'content-altered': 'un contenu ne correspond pas à son empreinte ({detail}).',
  'content-size': "le contenu n'a pas la taille annoncée ({detail} octets).",
} as const

const findings: Readonly<Record<Exclude<FindingCode, ProblemCode>, Sentence>> = {
  'file-empty': 'le fichier est vide.',
  'file-zeroed': 'le fichier ne contient plus que des zéros.',
  'file-truncated': "le fichier s'arrête avant la fin.",
  'file-damaged': 'une partie du fichier est illisible.',
  'file-altered-schema': 'la structure interne a été changée par un autre logiciel.',
  'schema-altered': 'la structure interne diffère de la nôtre ({name}).',
  'integrity-broken': 'le fichier est endommagé : {detail}.',
  'rows-altered': ({ detail }) =>
    `${collectionNouns[detail as Collection] ?? 'historique'} : au moins une valeur n’est plus telle qu’elle a été enregistrée ; un disque ou un autre programme l’a changée.`,
  'foreign-key-broken': 'table {name}, ligne {id} : renvoi à un élément absent de {detail}.',
  'minutes-altered': 'ce que relate le compte rendu adopté de cette séance a changé depuis son adoption.',
  'sealed-part-altered': 'le champ « {field} » a changé depuis que l’acte a été scellé (sceau n° {order}).',
  'sealed-record-missing': 'l’acte que ce sceau protège n’est plus dans le fichier.',
  'seal-altered': 'ce sceau du registre a été modifié.',
  'seal-chain-broken': 'la chaîne des sceaux est rompue ici : un sceau manque, ou n’est plus à sa place.',
  'decision-unsealed':
    'cette décision porte un numéro, mais aucun sceau : elle n’a pas été adoptée avec Gouvernail.',
  ...contents,
}

const dumpFaults: Readonly<Record<Exclude<DumpFaultCode, ProblemCode>, Sentence>> = {
  'field-missing': 'il manque une valeur ici ({detail}).',
  'field-unknown': "ce champ n'existe pas.",
  'wrong-type': "la valeur n'a pas le type attendu ({wanted}).",
  'wrong-value': "la valeur n'est pas admise ({wanted}).",
  'id-twice': 'cet identifiant sert deux fois ({detail}).',
  ...contents,
}

/** « Instance « CPS » : le numéro 2026-CPS-03 est attribué deux fois. » */
export function findingText({ code, params }: Finding): string {
  const known: Catalogue = { ...findings, ...problems }
  const wanted = wantedText(String(params.detail ?? ''))
  const sentence = filled(known[code], { ...params, field: fieldName(String(params.field ?? '')), wanted })
  const collection = collectionNouns[params.collection as Collection] // undefined when the finding is about the file
  if (collection === undefined) return capitalise(sentence)
  const name = params.name === undefined || params.name === '' ? String(params.id ?? '') : String(params.name)
  if (name === '') return capitalise(sentence)
  return capitalise(
    `${frenchTypography(`${collection} « {name} » :`).replace('{name}', () => name)} ${sentence}`,
  )
}

/** « body[3].sigle : il manque une valeur ici (string). » */
export function dumpFaultText({ path, code, detail }: DumpFault): string {
  const known: Catalogue = { ...dumpFaults, ...problems }
  const field = fieldName(path.split('.').at(-1) ?? '')
  const place = path === '' ? '' : `${path}\u00a0: `
  // Whoever writes a JSON file by hand can read the pattern.
  const wanted = detail.startsWith('/') ? detail : wantedText(detail)
  return `${place}${filled(known[code], { detail, field, wanted })}`
}

type Catalogue = Readonly<Record<string, Sentence>>

function filled(entry: Catalogue[string] | undefined, blanks: Blanks): string {
  const sentence = typeof entry === 'function' ? entry(blanks) : (entry ?? '')
  const set = frenchTypography(sentence).replace(/\{(\w+)\}/g, (_, key: string) => String(blanks[key] ?? ''))
  return set.replace(/\s*\(\)/, '')
}

function refusalTitle(code: string): string {
  const known: AppError['code'] | undefined = errorCodes.find((candidate) => candidate === code)
  return known === undefined ? code : errorText({ code: known, params: {} }).title
}

// « 2026-09-01 > 2026-01-01 », as the rule notes it.
function datesText(detail: string): string {
  const days = detail.split(' > ')
  return days.every(isIsoDate) ? days.map(longDate).join(', ') : detail
}

/** What a value should have been, as far as it can be said without the pattern of a program. */
const wanted: Readonly<Record<string, string>> = {
  'control-character': 'caractère invisible',
  blank: 'texte vide',
  duplicate: 'valeur répétée',
  digits: 'plus de quinze chiffres',
  date: 'date attendue',
  datetime: 'date et heure attendues',
  string: 'texte attendu',
  number: 'nombre attendu',
  int: 'nombre entier attendu',
  boolean: 'oui ou non attendu',
  array: 'liste attendue',
  object: 'ensemble de valeurs attendu',
}

// `<= 300` and `>= 1` are limits; what is left is the words of a vocabulary.
function wantedText(detail: string): string {
  if (detail.startsWith('/')) return 'autre forme attendue'
  const [, sign, limit = ''] = /^([<>])= (\d+)$/.exec(detail) ?? []
  if (sign !== undefined) return `${sign === '<' ? 'au plus' : 'au moins'} ${numberText(Number(limit))}`
  return Object.hasOwn(wanted, detail) ? (wanted[detail] ?? '') : detail
}

// « 2026: 1 »: the period, and how many of its numbers are not there.
function seriesText(detail: string): string {
  const [period = '', missing = ''] = detail.split(': ')
  return `${period} : ${count(Number(missing), 'numéro manquant', 'numéros manquants')}`
}
