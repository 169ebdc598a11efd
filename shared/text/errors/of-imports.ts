import type { ImportErrorCode } from '../../api/errors.ts'
import type { Catalogue } from './sentence.ts'

const untouched = 'Rien n’a été importé.'

/** Why a file cannot be imported. */
export const importErrors: Catalogue<ImportErrorCode> = {
  'import-too-large': [
    'Fichier trop volumineux',
    `{Subject} dépasse ce que le programme peut lire (50 Mo, ou 300 Mo une fois décompressé). ${untouched} Ne gardez que les lignes utiles, puis recommencez.`,
  ],
  'import-too-many-lines': [
    'Trop de lignes',
    `{Subject} a plus de {most} lignes. ${untouched} Ne gardez que les lignes utiles, puis recommencez.`,
  ],
  'import-empty': ['Fichier vide', `{Subject} ne contient aucune ligne à importer. ${untouched}`],
  'import-unreadable': [
    'Fichier illisible',
    `{Subject} n'est pas un tableau CSV, XLSX ou ODS, ou il est endommagé. ${untouched} Ouvrez-le dans un tableur, enregistrez-le en CSV, en XLSX ou en ODS, puis recommencez.`,
  ],
  'import-old-workbook': [
    'Classeur protégé ou ancien',
    `{Subject} est protégé par un mot de passe, ou dans l'ancien format .xls. ${untouched} Enregistrez-le sans mot de passe au format .xlsx, .ods ou CSV, puis recommencez.`,
  ],
  'import-not-directory': ({ missing, count }) => [
    "Ce n'est pas l'annuaire de l'éducation",
    `Il manque à {subject} ${
      Number(count) > 1
        ? 'le code UAI et le nom des établissements (colonnes « Identifiant_de_l_etablissement » et « Nom_etablissement »)'
        : missing === 'uai'
          ? 'le code UAI des établissements (colonne « Identifiant_de_l_etablissement », « UAI » ou « numero_uai »)'
          : 'le nom des établissements (colonne « Nom_etablissement » ou « appellation_officielle »)'
    }. ${untouched} Téléchargez « Annuaire de l'éducation » au format CSV sur data.education.gouv.fr, avec toutes ses colonnes.`,
  ],
  'import-no-holidays': [
    'Aucune période de vacances',
    `{Subject} n’annonce aucune période de vacances scolaires. ${untouched} Téléchargez le calendrier scolaire au format iCalendar (.ics) ou CSV sur education.gouv.fr ou data.education.gouv.fr.`,
  ],
  'import-interrupted': [
    'Lecture interrompue',
    `{Subject} n’a pas été lu jusqu’au bout : la lecture s’est arrêtée d’elle-même. ${untouched} Fermez d’autres programmes s’il en est d’ouverts, puis recommencez.`,
  ],
  'import-is-directory': [
    "C'est l'annuaire de l'éducation",
    `{Subject} décrit des établissements, pas des personnes. ${untouched} Choisissez « Importer l'annuaire de l'éducation ».`,
  ],
}
