import { fold } from '../kit/fold.ts'
import { elidesBefore } from './elision.ts'

/** An instance inside a sentence, in all the forms that letters need. */
export type BodyPhrases = {
  /** « le comité de pilotage stratégique » */
  readonly the: string
  /** « du comité de pilotage stratégique » */
  readonly ofThe: string
  /** « le comité » */
  readonly short: string
}

const masculine = new Set(
  'comité copil conseil groupe bureau collège atelier réseau cercle club forum séminaire pôle collectif'
    .split(' ')
    .map(fold),
)
const feminine = new Set(
  'équipe commission instance cellule assemblée conférence coordination mission délégation communauté'
    .split(' ')
    .map(fold),
)

/** A name that does not begin with a known noun stays as it is, between quotation marks: « l’instance « Tandem » ». */
export function bodyPhrases(name: string): BodyPhrases {
  const [noun = '', ...rest] = name.trim().split(/\s+/)
  const word = fold(noun)
  if (!masculine.has(word) && !feminine.has(word)) {
    return { the: `l’instance « ${name} »`, ofThe: `de l’instance « ${name} »`, short: 'l’instance' }
  }
  // A sigle keeps its capitals: « le COPIL ».
  const lower = noun === noun.toUpperCase() ? noun : noun.toLowerCase()
  const whole = [lower, ...rest].join(' ')
  const article = elidesBefore(lower) ? 'l’' : feminine.has(word) ? 'la ' : 'le '
  const ofThe = article === 'le ' ? `du ${whole}` : `de ${article}${whole}`
  return { the: `${article}${whole}`, ofThe, short: `${article}${lower}` }
}
