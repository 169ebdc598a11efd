import { createSearchIndex } from '#electron/search/search-index.ts'
import type { SearchQuery } from '#shared/api/search.ts'
import type { Attachment } from '#shared/meetings/attachment.ts'
import { randomFrom } from '../../properties/support/random.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import type { Figure } from '../support/figure.ts'

const syllables = 'ba co di fu la me no pi ru sa te vo ar el in on ou an er is'.split(' ')

/** The word of a rank: some are met everywhere, most are rare, as in any language (Zipf). */
function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank; rest > 0 || word === ''; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length] ?? ''
  return word
}

const vocabulary = 30_000
const random = randomFrom(20261127)
const many = (count: number) =>
  Array.from({ length: count }, () =>
    wordOf(Math.floor(vocabulary ** (random.below(1_000_000) / 1_000_000)) - 1),
  ).join(' ')

/** Ten thousand decisions and follow-ups, and a thousand annexes of 100 kB of text: 100 MB of words in all. */
function aLargeDocument() {
  const decisions = Array.from(
    { length: 10_000 },
    (_, i): RecordSketch => [
      'decision',
      `decision-${i}`,
      { title: `${many(6)} ${i}`, text: many(60), date: '2026-03-10' },
    ],
  )
  const followUps = Array.from(
    { length: 10_000 },
    (_, i): RecordSketch => ['followUp', `follow-up-${i}`, { text: many(12), decisionId: `decision-${i}` }],
  )
  const annexes = Array.from(
    { length: 1000 },
    (_, i): RecordSketch => [
      'attachment',
      `annex-${i}`,
      { agendaItemId: 'agenda-item-1', sha256: i.toString(16).padStart(64, '0') },
    ],
  )
  return documentOf([
    ['body', 'body-1'],
    ['meeting', 'meeting-1'],
    ['agendaItem', 'agenda-item-1'],
    ...decisions,
    ...followUps,
    ...annexes,
  ])
}

/** Searching a document of 100 MB: the first search, which makes the index, then others, then one after an edit. */
export const search: Figure = {
  name: 'search',
  hasWindow: false,
  measure: async (tell) => {
    let data = aLargeDocument()
    const index = createSearchIndex(() => data)
    const query = (typed: string): SearchQuery => ({
      ...{ words: typed, kinds: [], bodyId: null, from: null, to: null, limit: 100 },
    })
    const timed = (work: () => unknown) => {
      const start = performance.now()
      work()
      return performance.now() - start
    }
    tell({
      name: 'search, 20,000 records: the first, which makes the index',
      samples: [timed(() => index.find(query('clé')))],
    })
    const annexes = [...data.attachment.values()] as readonly Attachment[]
    for (const { sha256 } of annexes) index.addContent(sha256, many(20_000))
    tell({
      name: 'search, 1,000 annexes of 100 kB: the first after they were read',
      samples: [timed(() => index.find(query('clé')))],
    })
    // Words that the document holds, at every frequency: what people look for, and what they type on the way to it.
    const asked = {
      'a rare word': wordOf(21_345),
      'two words': `${wordOf(2_400)} ${wordOf(900)}`,
      'words that follow each other': `« ${wordOf(60)} ${wordOf(41)} »`,
      'a common word': wordOf(150),
      'the commonest words': `${wordOf(1)} ${wordOf(2)}`,
      'three letters': wordOf(500).slice(0, 3),
      'no such word': 'introuvable',
    }
    for (const [name, typed] of Object.entries(asked)) {
      const samples = Array.from({ length: 10 }, () => timed(() => index.find(query(typed))))
      const { total } = index.find(query(typed))
      tell({ name: `search, 100 MB: ${name}`, samples, budget: { p95: 100 }, note: `${total} found` })
    }
    const edits = Array.from({ length: 20 }, (_, i) => {
      const before = data.decision.get(`decision-${i}`)
      const after = aRecord('decision', `decision-${i}`, { title: `Barème ${i}` })
      data = { ...data, decision: new Map([...data.decision, [after.id, after]]) }
      index.noteChanges([{ collection: 'decision', id: after.id, before: before ?? null, after }])
      return timed(() => index.find(query(`barème ${i}`)))
    })
    tell({ name: 'search, 100 MB of words: after an edit', samples: edits, budget: { p95: 100 } })
    index.close()
  },
}
