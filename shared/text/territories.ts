import { fold } from './fold.ts'
import { withDe } from './places.ts'

/** Départements by code, as complements: their article is usage, which no rule gives. */
const departments: Readonly<Record<string, string>> = {
  '01': 'de l’Ain',
  '02': 'de l’Aisne',
  '03': 'de l’Allier',
  '04': 'des Alpes-de-Haute-Provence',
  '05': 'des Hautes-Alpes',
  '06': 'des Alpes-Maritimes',
  '07': 'de l’Ardèche',
  '08': 'des Ardennes',
  '09': 'de l’Ariège',
  '10': 'de l’Aube',
  '11': 'de l’Aude',
  '12': 'de l’Aveyron',
  '13': 'des Bouches-du-Rhône',
  '14': 'du Calvados',
  '15': 'du Cantal',
  '16': 'de la Charente',
  '17': 'de la Charente-Maritime',
  '18': 'du Cher',
  '19': 'de la Corrèze',
  '2A': 'de la Corse-du-Sud',
  '2B': 'de la Haute-Corse',
  '21': 'de la Côte-d’Or',
  '22': 'des Côtes-d’Armor',
  '23': 'de la Creuse',
  '24': 'de la Dordogne',
  '25': 'du Doubs',
  '26': 'de la Drôme',
  '27': 'de l’Eure',
  '28': 'd’Eure-et-Loir',
  '29': 'du Finistère',
  '30': 'du Gard',
  '31': 'de la Haute-Garonne',
  '32': 'du Gers',
  '33': 'de la Gironde',
  '34': 'de l’Hérault',
  '35': 'd’Ille-et-Vilaine',
  '36': 'de l’Indre',
  '37': 'd’Indre-et-Loire',
  '38': 'de l’Isère',
  '39': 'du Jura',
  '40': 'des Landes',
  '41': 'de Loir-et-Cher',
  '42': 'de la Loire',
  '43': 'de la Haute-Loire',
  '44': 'de la Loire-Atlantique',
  '45': 'du Loiret',
  '46': 'du Lot',
  '47': 'de Lot-et-Garonne',
  '48': 'de la Lozère',
  '49': 'de Maine-et-Loire',
  '50': 'de la Manche',
  '51': 'de la Marne',
  '52': 'de la Haute-Marne',
  '53': 'de la Mayenne',
  '54': 'de Meurthe-et-Moselle',
  '55': 'de la Meuse',
  '56': 'du Morbihan',
  '57': 'de la Moselle',
  '58': 'de la Nièvre',
  '59': 'du Nord',
  '60': 'de l’Oise',
  '61': 'de l’Orne',
  '62': 'du Pas-de-Calais',
  '63': 'du Puy-de-Dôme',
  '64': 'des Pyrénées-Atlantiques',
  '65': 'des Hautes-Pyrénées',
  '66': 'des Pyrénées-Orientales',
  '67': 'du Bas-Rhin',
  '68': 'du Haut-Rhin',
  '69': 'du Rhône',
  '70': 'de la Haute-Saône',
  '71': 'de Saône-et-Loire',
  '72': 'de la Sarthe',
  '73': 'de la Savoie',
  '74': 'de la Haute-Savoie',
  '75': 'de Paris',
  '76': 'de la Seine-Maritime',
  '77': 'de Seine-et-Marne',
  '78': 'des Yvelines',
  '79': 'des Deux-Sèvres',
  '80': 'de la Somme',
  '81': 'du Tarn',
  '82': 'de Tarn-et-Garonne',
  '83': 'du Var',
  '84': 'de Vaucluse',
  '85': 'de la Vendée',
  '86': 'de la Vienne',
  '87': 'de la Haute-Vienne',
  '88': 'des Vosges',
  '89': 'de l’Yonne',
  '90': 'du Territoire de Belfort',
  '91': 'de l’Essonne',
  '92': 'des Hauts-de-Seine',
  '93': 'de la Seine-Saint-Denis',
  '94': 'du Val-de-Marne',
  '95': 'du Val-d’Oise',
  '971': 'de la Guadeloupe',
  '972': 'de la Martinique',
  '973': 'de la Guyane',
  '974': 'de La Réunion',
  '976': 'de Mayotte',
}

/** Académies by the ministry's code. */
const academies: Readonly<Record<string, string>> = {
  '01': 'de Paris',
  '02': 'd’Aix-Marseille',
  '03': 'de Besançon',
  '04': 'de Bordeaux',
  '05': 'de Caen',
  '06': 'de Clermont-Ferrand',
  '07': 'de Dijon',
  '08': 'de Grenoble',
  '09': 'de Lille',
  '10': 'de Lyon',
  '11': 'de Montpellier',
  '12': 'de Nancy-Metz',
  '13': 'de Poitiers',
  '14': 'de Rennes',
  '15': 'de Strasbourg',
  '16': 'de Toulouse',
  '17': 'de Nantes',
  '18': 'd’Orléans-Tours',
  '19': 'de Reims',
  '20': 'd’Amiens',
  '21': 'de Rouen',
  '22': 'de Limoges',
  '23': 'de Nice',
  '24': 'de Créteil',
  '25': 'de Versailles',
  '27': 'de Corse',
  '28': 'de La Réunion',
  '31': 'de la Martinique',
  '32': 'de la Guadeloupe',
  '33': 'de la Guyane',
  '43': 'de Mayotte',
  '70': 'de Normandie',
}

/** Where the rectorat itself does what a DSDEN does elsewhere: Paris and the overseas académies of one département. */
const withoutDsden: ReadonlySet<string> = new Set(['75', '971', '972', '973', '974', '976'])

/** « du Val-de-Marne », from the code of the département; from its name when the code is not known. */
export function ofDepartment(code: string, name: string): string {
  return departments[code] ?? withDe(name)
}

/** « Val-de-Marne », « Ain », « La Réunion »; the name as given when the code is not known. */
export function departmentName(code: string, name: string): string {
  return departments[code]?.replace(/^(?:de la |de l’|des? |du |d’)/, '') ?? name
}

/** « Académie de Créteil », from the ministry's code; from the name, with or without the word, when it is not known. */
export function academyName(code: string, name: string): string {
  const place = academies[code]
  if (place !== undefined) return `Académie ${place}`
  return fold(name).startsWith('academie') ? name : `Académie ${withDe(name)}`
}

/** The full name of the service of a département. */
export function dsdenName(code: string, name: string): string {
  return `Direction des services départementaux de l’éducation nationale ${ofDepartment(code, name)}`
}

/** Whether a service of the département stands between its circonscriptions and the académie. */
export function hasDsden(code: string): boolean {
  return !withoutDsden.has(code)
}

/** « 94 » from « 094 », « 2A » from « 02A » or « 20A », « 974 » as it is; empty for anything else. */
export function departmentCode(text: string): string {
  const plain = text.trim().toUpperCase()
  const corsican = /^(?:0?2|20)([AB])$/.exec(plain)
  if (corsican !== null) return `2${corsican[1]}`
  if (!/^\d{1,3}$/.test(plain)) return ''
  const number = String(Number(plain)).padStart(2, '0')
  return number === '00' ? '' : number
}

/** « Commune de Maisons-Alfort », « Commune du Kremlin-Bicêtre ». */
export function communeTitle(name: string): string {
  return `Commune ${withDe(name)}`
}
