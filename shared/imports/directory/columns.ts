import type { ImportRemark } from '../../api/imports.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { foldHeader } from '../fold-header.ts'

/**
 * The names that a column has borne from one year and one publication to the next, folded; the first that the file has
 * is taken. Sources: « Annuaire de l'éducation » and « Adresse et géolocalisation des établissements » of the ministry.
 */
const aliases = {
  uai: ['identifiantdeletablissement', 'uai', 'numerouai', 'codeuai', 'uaietablissement', 'rne', 'numerorne'],
  name: [
    'nometablissement',
    'appellationofficielle',
    'appellation',
    'libelleetablissement',
    'denominationprincipale',
  ],
  type: ['typeetablissement', 'typedetablissement'],
  status: ['statutpublicprive', 'secteurpublicprivelibe', 'secteurpublicprive', 'secteur', 'statut'],
  address1: ['adresse1', 'adresse', 'adresseuai'],
  address2: ['adresse2', 'lieudit', 'lieudituai'],
  address3: ['adresse3'],
  postcode: ['codepostal', 'codepostaluai'],
  insee: ['codecommune', 'codeinsee', 'codeinseecommune', 'communeinsee'],
  commune: ['nomcommune', 'libellecommune', 'commune', 'localiteacheminement', 'localiteacheminementuai'],
  departmentCode: ['codedepartement', 'departementcode'],
  department: ['libelledepartement', 'nomdepartement', 'departement'],
  academyCode: ['codeacademie', 'academiecode'],
  academy: ['libelleacademie', 'nomacademie', 'academie'],
  nursery: ['ecolematernelle', 'maternelle'],
  elementary: ['ecoleelementaire', 'elementaire'],
  natureCode: ['codenature', 'natureuai', 'nature'],
  nature: ['libellenature', 'natureuailibe'],
  phone: ['telephone', 'numerotelephone', 'numerotelephoneuai', 'tel'],
  email: ['mail', 'mel', 'meluai', 'email', 'courriel', 'adressemail'],
  siret: ['sirensiret', 'siret', 'numerosiret', 'numerosirensiret', 'numerosirensiretuai', 'siren'],
  constituency: ['nomcirconscription', 'libellecirconscription', 'circonscription'],
  constituencyCode: ['codecirconscription', 'uaicirconscription', 'numerocirconscription'],
  state: ['etat', 'etatetablissementlibe', 'etatetablissement'],
  openedOn: ['dateouverture'],
  closedOn: ['datefermeture'],
  revisedOn: ['datemajligne', 'datemaj'],
  rpiConcentrated: ['rpiconcentre'],
  rpiDispersed: ['rpidisperse'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type DirectoryField = keyof typeof aliases

/** Without these two, a file says of no school which it is. */
const required = ['uai', 'name'] as const
/** What is poorer without them, and how it is usually called. */
const expected = ['status', 'constituency', 'insee', 'departmentCode', 'academyCode', 'state'] as const

/** Columns of the directory that the organisation has no use for. */
const useless: ReadonlySet<string> = new Set(
  `coderegion libelleregion voiegenerale voietechnologique voieprofessionnelle fax web restauration hebergement ulis
  apprentissage segpa sectionarts sectioncinema sectiontheatre sectionsport sectioninternationale sectioneuropeenne
  lyceeagricole lyceemilitaire lyceedesmetiers postbac appartenanceeducationprioritaire greta ficheonisep position
  typecontratprive coordxorigine coordyorigine epsgorigine epsg latitude longitude precisionlocalisation
  ministeretutelle multiuai etablissementmultilignes codetypecontratprive pial etablissementmere
  typerattachementetablissementmere codezoneanimationpedagogique libellezoneanimationpedagogique codebassinformation
  libellebassinformation nombredeleves nombreeleves region coordonneex coordonneey appariement localisation
  boitepostale boitepostaleuai enseignepublique`
    .split(/\s+/)
    .concat(Object.values(aliases).flat()),
)

export type DirectoryColumns = {
  /** The text of a field in a row; empty when the file has no such column. */
  readonly read: (cells: readonly string[], field: DirectoryField) => string
  readonly has: (field: DirectoryField) => boolean
  readonly remarks: readonly ImportRemark[]
}

/** Recognises the columns of a directory; fails with the names of those without which nothing can be read. */
export function directoryColumns(
  header: readonly string[],
): Result<DirectoryColumns, { readonly missing: readonly (typeof required)[number][] }> {
  const folded = header.map(foldHeader)
  const places = new Map<DirectoryField, number>()
  for (const [field, names] of entriesOf(aliases)) {
    const name = names.find((alias) => folded.includes(alias))
    if (name !== undefined) places.set(field, folded.indexOf(name))
  }
  const missing = required.filter((field) => !places.has(field))
  if (missing.length > 0) return fail({ missing })
  const unknown = header.filter((name, i) => name.trim() !== '' && !useless.has(folded[i] ?? ''))
  return ok({
    read: (cells, field) => cells[places.get(field) ?? -1]?.trim() ?? '',
    has: (field) => places.has(field),
    remarks: [
      ...expected
        .filter((field) => !places.has(field))
        .map((field): ImportRemark => ({ code: 'column-missing', line: null, params: { field } })),
      ...(unknown.length > 0
        ? [{ code: 'columns-unknown', line: null, params: { names: unknown.join(', ') } } as const]
        : []),
    ],
  })
}

/** Tells whether a header is that of the ministry's directory, for a file that was given as something else. */
export function looksLikeDirectory(header: readonly string[]): boolean {
  const columns = directoryColumns(header)
  return columns.ok && (columns.value.has('constituency') || columns.value.has('natureCode'))
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[] // its own keys
}
