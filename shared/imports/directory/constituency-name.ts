import { fold } from '../../kit/fold.ts'
import { withDe } from '../../text/places.ts'
import { type Lexicon, properCase } from '../../text/proper-case.ts'
import { capitalise } from '../../text/terms.ts'
import { squeeze } from '../squeeze.ts'

/** What labels begin with before the place: « Circonscription d'inspection du 1er degré … », « IEN … », « INSPECTION … ». */
const head =
  /^(?:circonscription|circo|inspection|ien)(?: d'inspection| de l'education nationale| de l'inspection)?(?: de l'enseignement)?(?: (?:du )?(?:1er|premier|1d) ?(?:degre)?)?(?: chargee? de la circonscription)?(?= |$)/

/** « Circonscription d’Orly », whatever the label: doubled spaces, lost accents, capitals, long or missing beginning. */
export function constituencyName(label: string, lexicon: Lexicon): string {
  const plain = squeeze(label, 200).replace(/[’ʼ]/g, "'")
  const begun = head.exec(fold(plain))?.[0].length ?? 0
  const place = properCase(plain.slice(begun).replace(/^[\s:–-]+/, ''), lexicon)
  if (place === '') return 'Circonscription'
  // A number or a sigle is no place: « Circonscription ASH 1 ».
  if (/^(?:\d|n°|\p{Lu}{2,}(?= |$))/u.test(place)) return `Circonscription ${place}`
  return `Circonscription ${withPreposition(place)}`
}

/** Tells whether a label had to be mended, beyond the shortening of its usual beginning. */
export function isMended(label: string, name: string): boolean {
  const usual = label
    .replace(/['ʼ]/g, '’')
    .replace(/^Circonscription d’inspection du 1er degré/, 'Circonscription')
  return usual !== name
}

/** Keeps the preposition that the label gives (« du Kremlin-Bicêtre »); the first letter of the place stays great. */
function withPreposition(place: string): string {
  const given = /^(?:de la |de l['’]|du |des |de |d['’])(?=\S)/i.exec(place)?.[0]
  if (given === undefined) return withDe(place)
  const rest = place.slice(given.length)
  return `${given.toLowerCase().replace("'", '’')}${capitalise(rest)}`
}
