import { applyChanges, type Change } from '#shared/document/changes.ts'
import { type Collection, collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { referencesOf } from '#shared/document/references.ts'
import { aRecord } from '../../support/builders.ts'
import { type Random, randomFrom } from './random.ts'
import { randomFields } from './random-records.ts'
import { startingContent } from './starting-content.ts'

// Words that rules of typography look at, put side by side in unforeseen ways.
const pieces = [
  ...'« » " \' ! ? ; : … ... - – ( ) % € n° 1er 2ème XIXe 14h30 9:05 M. Mme 10 mars 3 1710 de la'.split(' '),
  ...'DSDEN l’école d’à_côté https://x.example/a?b=1 note.pdf 2026-CPS-03 <b> #let $x \\ * _ [ ] @ 🏫 \u00A0 **a *é* | # [b](https://x.example)'.split(
    ' ',
  ),
]
/** The fields in which users write freely; those over several lines apart. */
const lineFields = [
  'name',
  'title',
  'label',
  'place',
  'firstName',
  'rapporteurLabel',
  'responsibleLabel',
  'act',
  'delegation',
  'via',
]
const proseFields = ['text', 'proposal', 'minutes', 'motives', 'mission', 'lines', 'contact']

/** The collections whose text is one line. */
const textInOneLine: ReadonlySet<Collection> = new Set<Collection>(['followUp', 'reservation', 'usageReport'])

/** A project of some dozens of records, valid and whole but seldom plausible; the same seed gives the same one. */
export function randomDocument(seed: number): DocumentData {
  const random = randomFrom(seed)
  let { data } = startingContent()
  for (const collection of collections) {
    const wanted = collection === 'project' ? 1 : random.below(5)
    for (let index = 0; index < wanted; index++) data = withRecord(random, data, collection, index)
  }
  return data
}

function withRecord(random: Random, data: DocumentData, collection: Collection, index: number): DocumentData {
  const id = collection === 'project' ? 'project' : `random-${collection.toLowerCase()}-${index}`
  const fields = { ...randomFields[collection](random, data), ...numbered(random, collection, index) }
  const after = aRecord(collection, id, noisy(random, collection, fields))
  const isWhole = referencesOf(collection, after).every((to) => data[to.collection].has(to.id))
  return isWhole ? applyChanges(data, [{ collection, id, before: null, after } as Change]) : data // of its own collection
}

function numbered(random: Random, collection: Collection, index: number): object {
  if (collection !== 'decision' || random.chance(0.3)) return {}
  const number = `2026-${random.pick(['CPS', 'GAP', '« X »'])}-${index}`
  return {
    number,
    numberPeriod: '2026',
    numberOrdinal: index + 1,
    status: random.pick(['adopted', 'executed']),
  }
}

function noisy(random: Random, collection: Collection, fields: object): object {
  const known = Object.keys({ ...aRecord(collection, 'project'), ...fields })
  const noise = known.flatMap((field): readonly (readonly [string, string])[] => {
    if (lineFields.includes(field) && random.chance(0.7)) return [[field, noiseLine(random)]]
    const isProse = proseFields.includes(field) && !textInOneLine.has(collection)
    // A rectification is never blank.
    const start = collection === 'rectification' ? `${noiseLine(random)}\n` : ''
    return isProse && random.chance(0.7) ? [[field, `${start}${noiseProse(random)}`.slice(0, 900)]] : []
  })
  return { ...fields, ...Object.fromEntries(noise) }
}

/** Between one and about twelve pieces, glued or apart; never blank, since names may not be. */
function noiseLine(random: Random): string {
  const words = Array.from({ length: random.below(12) }, () => random.pick(pieces))
  return `${random.pick(['a', '«', '1', ';'])}${words.map((word) => `${random.chance(0.6) ? ' ' : ''}${word}`).join('')}`.slice(
    0,
    119,
  )
}

function noiseProse(random: Random): string {
  const lines = Array.from(
    { length: random.below(6) },
    () => `${random.pick(['', '- ', '  - ', '1. ', '\t', '# ', '| '])}${noiseLine(random)}`,
  )
  return lines.map((line) => `${line}${random.pick(['\n', '\n\n', '\n \n'])}`).join('')
}
