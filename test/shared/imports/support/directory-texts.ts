import type { Directory } from '#shared/api/imports.ts'
import { csvRows, separatorOf } from '#shared/imports/csv.ts'
import { readDirectory } from '#shared/imports/directory/read-directory.ts'
import { territoryNames } from '#shared/territory/territory-names.ts'

/** The columns that the program reads, under the names of one year of the ministry's file. */
const usual = {
  Identifiant_de_l_etablissement: '0940176F',
  Nom_etablissement: 'Ecole élémentaire Robert Doisneau',
  Type_etablissement: 'Ecole',
  Statut_public_prive: 'Public',
  Adresse_1: 'Allée du Puits',
  Adresse_2: '',
  Adresse_3: '94260 FRESNES',
  Code_postal: '94260',
  Code_commune: '94034',
  Nom_commune: 'Fresnes',
  Code_departement: '094',
  Code_academie: '24',
  Ecole_maternelle: '0',
  Ecole_elementaire: '1',
  Telephone: '0172045505',
  Mail: 'ce.0940176F@ac-creteil.fr',
  SIREN_SIRET: '21940034800195',
  Libelle_departement: 'Val-de-Marne',
  Libelle_academie: 'Créteil',
  nom_circonscription: "Circonscription d'inspection du 1er degré de Fresnes",
  date_ouverture: '1965-05-01',
  date_maj_ligne: '2026-05-27',
  etat: 'OUVERT',
  rpi_disperse: '',
  code_nature: '151',
  libelle_nature: 'ECOLE DE NIVEAU ELEMENTAIRE',
  code_circonscription: '0940927X',
} as const

export type LineFields = Partial<Record<keyof typeof usual, string>>

/** Other schools to fill a file with, each with a UAI that its letter confirms. */
export const uais = ['0940176F', '0940198E', '0940204L', '0940209S', '0940213W', '0940235V'] as const

/** A directory as the ministry publishes it, one line for each set of fields that differ from the usual one. */
export function directoryText(lines: readonly LineFields[], separator = ';'): string {
  const names = Object.keys(usual)
  const quoted = (cell: string) => (/[";,\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const rows = lines.map((fields, i) =>
    Object.values({
      ...usual,
      Identifiant_de_l_etablissement: uais[i] ?? usual.Identifiant_de_l_etablissement,
      ...fields,
    }),
  )
  return `${[names, ...rows].map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`
}

/** The little that tests need to know of France. */
const territory = territoryNames(
  {
    year: 2026,
    regions: [],
    departments: [
      ['14', 'Calvados', '28'],
      ['94', 'Val-de-Marne', '11'],
      ['974', 'La Réunion', '04'],
      ['978', 'Saint-Martin', '978'],
      ['988', 'Nouvelle-Calédonie', '988'],
    ],
    epcis: [],
    communes: [
      ['94034', 'Fresnes', -1],
      ['94038', 'L’Haÿ-les-Roses', -1],
    ],
  },
  [
    {
      code: '24',
      name: 'Académie de Créteil',
      departments: [{ code: '94', of: 'du Val-de-Marne', dsden: true }],
    },
    {
      code: '28',
      name: 'Académie de La Réunion',
      departments: [{ code: '974', of: 'de La Réunion', dsden: false }],
    },
    {
      code: '32',
      name: 'Académie de la Guadeloupe',
      departments: [{ code: '978', of: 'de Saint-Martin', dsden: false }],
    },
    {
      code: '70',
      name: 'Académie de Normandie',
      departments: [{ code: '14', of: 'du Calvados', dsden: true }],
    },
  ],
)

/** What the program understands of a text; throws when it is no directory. */
export function directoryOf(text: string): Directory {
  const [header, ...rows] = csvRows(text, separatorOf(text))
  const read = readDirectory(header?.cells ?? [], rows, { territory })
  if (!read.ok) throw new Error(`no directory: ${read.error.missing.join(', ')}`)
  return read.value
}

/** The same, from lines. */
export function aDirectory(...lines: readonly LineFields[]): Directory {
  return directoryOf(directoryText(lines))
}
