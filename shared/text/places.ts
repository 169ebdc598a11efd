import { elide } from './elision.ts'

/** Complement of a territory: what follows « Commune », « Département », « DSDEN » … when it begins with « de ». */
const afterHead =
  /^(?:commune|ville|mairie|municipalité|département|conseil départemental|conseil régional|région|DSDEN|préfecture)(?: nouvelle)? ((?:de |du |des |d[’']).+)$/iu

/** Regions of which the article is usage; the others take « de ». */
const articles: Readonly<Record<string, string>> = {
  'centre-val de loire': 'du',
  'grand est': 'du',
  'hauts-de-france': 'des',
  'pays de la loire': 'des',
}
const plainRegions: ReadonlySet<string> = new Set([
  'auvergne-rhône-alpes',
  'bourgogne-franche-comté',
  'bretagne',
  'corse',
  'guadeloupe',
  'guyane',
  'île-de-france',
  'la réunion',
  'martinique',
  'mayotte',
  'normandie',
  'nouvelle-aquitaine',
  'occitanie',
  'provence-alpes-côte d’azur',
])

/** « de BRUMEVAL »: lists in capitals write the preposition so too. */
export function withLowerDe(complement: string): string {
  return complement.replace(/^(?:DE|DU|DES|D[’'])(?=[ \p{Lu}])/u, (de) => de.toLowerCase())
}

/** « de Brumeval » from « Commune de Brumeval », « de la Sourdaine » from « Département de la Sourdaine »; else null. */
export function placeAfterHead(name: string): string | null {
  const place = afterHead.exec(name)?.[1]
  return place === undefined ? null : contracted(withLowerDe(place))
}

/** A name of place as a complement: « d’Orly », « du Mesnil », « des Ulis », « de La Rochelle ». */
export function withDe(name: string): string {
  return contracted(elide('de', name))
}

/** « de Bretagne », « des Hauts-de-France », from « Région Bretagne »; null when the article is not known. */
export function regionPlace(name: string): string | null {
  const after = placeAfterHead(name)
  if (after !== null) return after
  const proper = name.replace(/^région /iu, '')
  const key = proper.toLowerCase().replaceAll("'", '’')
  const article = articles[key]
  if (article !== undefined) return `${article} ${proper}`
  return plainRegions.has(key) ? withDe(proper) : null
}

/** « de » and the article of a name of place: « de Le Mesnil » is « du Mesnil ». */
function contracted(place: string): string {
  return place.replace(/^de le(?= )/iu, 'du').replace(/^de les(?= )/iu, 'des')
}
