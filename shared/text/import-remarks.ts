import type { ImportRemark, ImportRemarkCode } from '../api/imports.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

type Words = {
  readonly singular: string
  readonly plural?: string
  /** What was done about it, and what the reader may do. */
  readonly advice: string
  /** What is worth seeing of each: blanks are parameters. */
  readonly detail?: string
  /** Something was left out, or was set right; else it is only good to know. */
  readonly weight?: 'loss' | 'repair'
}

const words: Readonly<Record<ImportRemarkCode, Words>> = {
  'row-shifted': {
    singular: 'ligne décalée',
    plural: 'lignes décalées',
    advice:
      "Plus de cellules que l'en-tête n'a de colonnes : non importé. Corrigez le fichier, puis recommencez.",
    weight: 'loss',
  },
  'uai-missing': {
    singular: 'établissement sans code UAI',
    plural: 'établissements sans code UAI',
    advice: "Non importé : rien ne permettrait de reconnaître l'établissement la fois suivante.",
    detail: '{name}',
    weight: 'loss',
  },
  'uai-wrong': {
    singular: 'code UAI faux',
    plural: 'codes UAI faux',
    advice:
      "Un code UAI a sept chiffres et une lettre de contrôle. Non importé : corrigez le fichier d'après l'original.",
    detail: '{uai}, {name}',
    weight: 'loss',
  },
  'uai-twice': {
    singular: 'doublon de code UAI',
    plural: 'doublons de code UAI',
    advice: "Seule la première ligne de l'établissement est retenue.",
    detail: '{uai}, déjà en ligne {first}',
    weight: 'loss',
  },
  'name-missing': {
    singular: 'établissement sans nom',
    plural: 'établissements sans nom',
    advice: 'Non importé. Complétez le fichier, puis recommencez.',
    detail: '{uai}',
    weight: 'loss',
  },
  'quote-open': {
    singular: 'guillemet jamais refermé',
    plural: 'guillemets jamais refermés',
    advice: 'Lu comme un caractère ordinaire. Vérifiez cet endroit du fichier.',
    weight: 'loss',
  },
  'siret-damaged': {
    singular: 'numéro SIRET abîmé',
    plural: 'numéros SIRET abîmés',
    advice:
      "Arrondi ou tronqué par un tableur : non repris. Partez du fichier d'origine, sans l'enregistrer dans un tableur.",
    detail: '{uai} : {siret}',
    weight: 'loss',
  },
  'insee-wrong': {
    singular: 'code de commune faux',
    plural: 'codes de commune faux',
    advice: "Un code INSEE a cinq caractères. La commune est reconnue d'après son nom.",
    detail: '{insee}, {commune}',
    weight: 'loss',
  },
  'date-wrong': {
    singular: 'date illisible',
    plural: 'dates illisibles',
    advice: 'Non repris. Écrivez les dates comme 2026-09-01 ou 01/09/2026.',
    detail: '{uai} : {date}',
    weight: 'loss',
  },
  'contact-private': {
    singular: 'coordonnée personnelle',
    plural: 'coordonnées personnelles',
    advice:
      'Les adresses de messagerie personnelles et les numéros mobiles ne sont pas repris : seules le sont les coordonnées professionnelles.',
    detail: '{uai} : {contact}',
    weight: 'loss',
  },
  'person-without-name': {
    singular: 'ligne sans nom',
    plural: 'lignes sans nom',
    advice: 'Non importé. Vérifiez quelle colonne contient le nom.',
    weight: 'loss',
  },
  'function-unknown': {
    singular: 'fonction inconnue',
    plural: 'fonctions inconnues',
    advice:
      'Personne importée sans poste. Dites quelle fonction du référentiel convient, dans « Correspondances », ou ajoutez-la au référentiel.',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'function-ambiguous': {
    singular: 'fonction à préciser',
    plural: 'fonctions à préciser',
    advice: 'Plusieurs fonctions portent ce nom : dites laquelle, dans « Correspondances ».',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'entity-missing': {
    singular: 'fonction sans organisme',
    plural: 'fonctions sans organisme',
    advice: 'Un poste est une fonction dans un organisme : personne importée sans poste.',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'entity-unknown': {
    singular: 'organisme inconnu',
    plural: 'organismes inconnus',
    advice:
      "Personne importée sans poste. Dites quel organisme du document convient, dans « Correspondances », ou importez d'abord l'annuaire.",
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'entity-ambiguous': {
    singular: 'organisme à préciser',
    plural: 'organismes à préciser',
    advice: 'Plusieurs organismes portent ce nom : dites lequel, dans « Correspondances ».',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'body-unknown': {
    singular: 'instance inconnue',
    plural: 'instances inconnues',
    advice: 'Personne importée sans mandat. Dites quelle instance convient, dans « Correspondances ».',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'body-ambiguous': {
    singular: 'instance à préciser',
    plural: 'instances à préciser',
    advice: 'Plusieurs instances portent ce nom : dites laquelle, dans « Correspondances ».',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'post-taken': {
    singular: 'poste occupé',
    plural: 'postes occupés',
    advice:
      "Sans date d'arrivée, rien ne dit que la personne remplace le titulaire : elle est importée sans poste.",
    detail: '{name} : {text}, tenu par {holder}',
    weight: 'loss',
  },
  'seat-taken': {
    singular: 'siège occupé',
    plural: 'sièges occupés',
    advice: "Sans date de début, rien ne dit que ce mandat remplace celui en cours : il n'est pas importé.",
    detail: '{name} : {text}, tenu par {holder}',
    weight: 'loss',
  },
  'seat-unclear': {
    singular: 'siège à préciser',
    plural: 'sièges à préciser',
    advice:
      "Rien ne dit quel siège est visé : il n'est pas repris. Remplissez la colonne « Siège » : un libellé, ou pour un suppléant la fonction ou le nom du titulaire.",
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'rank-unknown': {
    singular: 'mot qui ne dit ni titulaire ni suppléant',
    plural: 'mots qui ne disent ni titulaire ni suppléant',
    advice:
      "Personne importée sans ce mandat. Écrivez « titulaire » ou « suppléant » ; le siège qu'un suppléant supplée se dit dans la colonne « Siège ».",
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'role-unknown': {
    singular: "rôle inconnu dans l'instance",
    plural: "rôles inconnus dans l'instance",
    advice:
      'Repris sans ce mot. Écrivez président, coprésident, secrétaire, animateur, membre de droit, membre désigné, membre élu, personnalité qualifiée ou invité.',
    detail: '{name} : {text}',
    weight: 'loss',
  },
  'seat-differs': {
    singular: "rôle différent dans l'instance",
    plural: "rôles différents dans l'instance",
    advice: 'Le document garde le sien : modifiez au besoin la fiche du siège.',
    detail: '{name} : {before} dans le document, {after} dans le fichier',
  },
  'measure-indicator-unknown': {
    singular: 'indicateur inconnu',
    plural: 'indicateurs inconnus',
    advice: 'Non importé : ajoutez l’indicateur au document, ou corrigez son nom dans le fichier.',
    detail: '{text}',
    weight: 'loss',
  },
  'measure-day-wrong': {
    singular: 'date fausse ou à venir',
    plural: 'dates fausses ou à venir',
    advice: 'Non importé : une mesure porte un jour passé, comme 20/11/2026.',
    detail: '{text}',
    weight: 'loss',
  },
  'measure-value-wrong': {
    singular: 'valeur illisible',
    plural: 'valeurs illisibles',
    advice: 'Non importé : une valeur est un nombre, comme 12,5.',
    detail: '{text}',
    weight: 'loss',
  },
  'measure-place-unknown': {
    singular: 'lieu inconnu ou porté par plusieurs organismes',
    plural: 'lieux inconnus ou portés par plusieurs organismes',
    advice: 'Non importé : donnez l’UAI, ou le nom exact d’un organisme du document.',
    detail: '{text}',
    weight: 'loss',
  },
  'measure-twice': {
    singular: 'mesure en double',
    plural: 'mesures en double',
    advice: 'Seule la première du même jour au même endroit est retenue.',
    weight: 'loss',
  },
  'holiday-dates-wrong': {
    singular: 'période aux dates fausses',
    plural: 'périodes aux dates fausses',
    advice: 'Non reprise.',
    detail: '{name}',
    weight: 'loss',
  },
  'contact-differs': {
    singular: 'coordonnée différente',
    plural: 'coordonnées différentes',
    advice:
      'Le document garde la sienne. Cochez « Remplacer les coordonnées qui diffèrent » pour prendre celle du fichier.',
    detail: '{name} : {before} dans le document, {after} dans le fichier',
  },
  'email-wrong': {
    singular: 'adresse de messagerie fausse',
    plural: 'adresses de messagerie fausses',
    advice: 'Non repris.',
    detail: '{name} : {contact}',
    weight: 'loss',
  },
  'email-personal': {
    singular: 'adresse de messagerie personnelle',
    plural: 'adresses de messagerie personnelles',
    advice: 'Non repris : seules le sont les coordonnées professionnelles.',
    detail: '{name} : {contact}',
    weight: 'loss',
  },
  'day-wrong': {
    singular: 'date illisible',
    plural: 'dates illisibles',
    advice: 'Non repris. Écrivez les dates comme 01/09/2026.',
    detail: '{name} : {date}',
    weight: 'loss',
  },
  'days-reversed': {
    singular: 'période à l’envers',
    plural: 'périodes à l’envers',
    advice: "La fin vient avant le début : elle n'est pas reprise.",
    detail: '{name} : {date}',
    weight: 'loss',
  },
  'school-closing': {
    singular: 'école à fermer',
    plural: 'écoles à fermer',
    advice:
      'Fermeture décidée par le ministère. Importé avec les autres ; décochez « Écoles à fermer » pour laisser de côté.',
    detail: '{uai}, {name}',
  },
  'school-closed': {
    singular: 'école fermée',
    plural: 'écoles fermées',
    advice: 'Non créé. Une école que le document connaît est proposée à la fermeture.',
    detail: '{uai}, {name}',
  },
  'school-without-constituency': {
    singular: 'école sans circonscription',
    plural: 'écoles sans circonscription',
    advice: "Rattachement à la DSDEN ou à l'académie.",
    detail: '{uai}',
  },
  'rpi-unnamed': {
    singular: 'école en RPI dispersé, sans le nom du RPI',
    plural: 'écoles en RPI dispersé, sans le nom du RPI',
    advice: "Le fichier ne dit pas lequel : rattachez l'école à son RPI dans le document.",
    detail: '{uai}',
  },
  'label-tidied': {
    singular: 'libellé de circonscription remis en forme',
    plural: 'libellés de circonscription remis en forme',
    advice: 'Espaces doubles, accents, majuscules et préfixe sont corrigés. Vérifiez le résultat.',
    detail: '« {before} » devient « {after} »',
    weight: 'repair',
  },
  'school-renamed': {
    singular: "nom d'école en capitales",
    plural: "noms d'école en capitales",
    advice: "Minuscules et accents sont rétablis d'après le reste du fichier. Vérifiez le résultat.",
    detail: '« {before} » devient « {after} »',
    weight: 'repair',
  },
  'row-short': {
    singular: 'ligne incomplète',
    plural: 'lignes incomplètes',
    advice: 'Les cellules qui manquent sont tenues pour vides.',
    weight: 'repair',
  },
  'column-missing': {
    singular: 'colonne absente',
    plural: 'colonnes absentes',
    advice:
      "Ce que ces colonnes disent manquera. L'annuaire complet se télécharge sur data.education.gouv.fr.",
    detail: '{field}',
  },
  'columns-unknown': {
    singular: 'liste de colonnes inconnues',
    advice: 'Ces colonnes ne sont pas lues.',
    detail: '{names}',
  },
}

const fieldNames: Readonly<Record<string, string>> = {
  status: 'Statut_public_prive',
  constituency: 'nom_circonscription',
  insee: 'Code_commune',
  departmentCode: 'Code_departement',
  academyCode: 'Code_academie',
  state: 'etat',
}

/** Remarks of one kind, as they are told together. */
export type RemarkGroup = {
  readonly code: ImportRemarkCode
  readonly weight: 'loss' | 'repair' | 'notice'
  /** « école à fermer »: what one line is about. */
  readonly label: string
  /** « 2 écoles à fermer » */
  readonly title: string
  readonly advice: string
  readonly lines: readonly { readonly line: number | null; readonly detail: string }[]
}

/** The remarks of a reading by kind: what was lost first. */
export function remarkGroups(remarks: readonly ImportRemark[]): readonly RemarkGroup[] {
  const codes = Object.keys(words) as readonly ImportRemarkCode[] // the keys of the table above
  return codes.flatMap((code) => {
    const own = remarks.filter((remark) => remark.code === code)
    if (own.length === 0) return []
    const { singular, plural, advice, weight = 'notice' } = words[code]
    const lines = own.map((remark) => ({ line: remark.line, detail: remarkDetail(remark) }))
    const title = frenchTypography(count(own.length, singular, plural))
    return [
      { code, weight, lines, title, label: frenchTypography(singular), advice: frenchTypography(advice) },
    ]
  })
}

/** What one remark is about; empty when its line says all. */
export function remarkDetail({ code, params }: ImportRemark): string {
  const values = { ...params, field: fieldNames[params.field ?? ''] ?? params.field ?? '' }
  // What the file says is never retouched: only our own words are set.
  return frenchTypography(words[code].detail ?? '').replace(/\{(\w+)\}/g, (_, key: string) =>
    blankOf(values, key),
  )
}

/** « ligne 16 », or « fichier » when the remark is about all of it. */
export function lineText(line: number | null): string {
  return line === null ? 'fichier' : `ligne\u00a0${line}`
}

function blankOf(values: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(values, key) ? (values[key] ?? '') : ''
}
