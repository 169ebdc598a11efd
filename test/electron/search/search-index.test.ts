import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { createSearchIndex } from '#electron/search/search-index.ts'
import { type SearchQuery, searchKinds, snippetPieces } from '#shared/api/search.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import { wordsIn } from '#shared/search/match-expression.ts'
import { searchedRecord } from '#shared/search/searched-records.ts'
import { sampleProject } from '../../documents/support/sample-project.ts'
import { randomDocument } from '../../properties/support/random-document.ts'
import { aRecord } from '../../support/builders.ts'
import { lawSeed } from '../../support/law-seed.ts'

let data = sampleProject().data()
const index = createSearchIndex(() => data)
afterAll(() => index.close())

const query = (words: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  ...{ words, kinds: [], bodyId: null, from: null, to: null, limit: 50 },
  ...more,
})
const found = (words: string, more: Partial<SearchQuery> = {}) =>
  index.find(query(words, more)).hits.map(({ kind, id }) => `${kind} ${id}`)

describe('the sample project', () => {
  test('is searched without accents and plurals, the title first', () => {
    const hits = found('cles repartitions')

    expect(hits.slice(0, 3).sort()).toEqual([
      'decision d-cps-2026-1-4',
      'decision d-cps-2026-2-3',
      'follow-up f-11',
    ])
    expect(found('CLÉS  répartition').sort()).toEqual([...hits].sort())
  })

  test('tells where the words stand', () => {
    const hits = index.find(query('clés répartition')).hits

    expect(hits.length).toBeGreaterThan(3)
    for (const { title, snippet } of hits) {
      const found = snippetPieces(snippet).filter(({ isFound }) => isFound)
      expect(found.length).toBeGreaterThan(0)
      for (const { text } of found) expect(text).toMatch(/^(clé|répartition)/i)
      expect(`${title} ${snippet}`).toMatch(/clé/i)
      expect(`${title} ${snippet}`).toMatch(/répartition/i)
    }
  })

  test('finds a person by what she holds, a school by its code, minutes at their item', () => {
    expect(found('IEN Brumeval').some((hit) => hit.startsWith('person '))).toBe(true)
    const school = data.entity.get('ecole-vigie')
    expect(found(school?.uai ?? 'none')).toContain('entity ecole-vigie')
    const item = [...data.agendaItem.values()].find(({ minutes }) => minutes.length > 40)
    const words = item?.minutes.split(/\s+/).slice(2, 9).join(' ') ?? ''
    expect(found(words)).toContain(`agenda-item ${item?.id}`)
  })

  test('is narrowed down by kind, body and days', () => {
    const everywhere = found('charte')

    expect(new Set(everywhere.map((hit) => hit.split(' ')[0])).size).toBeGreaterThan(2)
    expect(found('charte', { kinds: ['decision'] }).sort()).toEqual([
      'decision d-cps-2026-2-1',
      'decision d-cso-2026-1-3',
    ])
    expect(found('charte', { kinds: ['decision'], bodyId: 'cso' as never })).toEqual([
      'decision d-cso-2026-1-3',
    ])
    expect(found('charte', { kinds: ['decision'], from: '2026-09-01' })).toEqual(['decision d-cps-2026-2-1'])
    expect(found('charte', { kinds: ['decision'], to: '2026-09-01' })).toEqual(['decision d-cso-2026-1-3'])
  })

  test('finds what belongs to the quality approach', () => {
    expect(found('Plumevent clause réversibilité marché', { kinds: ['risk'] })).toEqual([])
    expect(found('clause réversibilité', { kinds: ['risk'] })).toEqual(['risk risque-8'])
    expect(found('lecture famille', { kinds: ['change-request'] })).toEqual(['change-request demande-1'])
    expect(found('phare', { kinds: ['usage-report'] })).toEqual(['usage-report remontee-3'])
    expect(found('journal de classe', { kinds: ['good-practice'] })).toEqual(['good-practice pratique-3'])
    expect(found('plafond', { kinds: ['objective'] })).toEqual(['objective objectif-5'])
    expect(found('vieux pont', { kinds: ['usage-report'] })).toEqual(['usage-report remontee-5'])
  })

  test('finds what is told of an objective, of a risk and of a recette', () => {
    expect(found('lecteur d’écran', { kinds: ['acceptance'] })).toHaveLength(1)
    expect(found('pénalité', { kinds: ['contract-point'] })).toHaveLength(1)
    expect(found('messages lus dans les deux jours', { kinds: ['objective'] })).toHaveLength(1)
    expect(found('légaux', { kinds: ['indicator'] }).length).toBeGreaterThan(0)
  })

  test('finds words whose letters are tied together, however they are typed, and quotes them as they are written', () => {
    const written = found('œuvre')

    expect(written.length).toBeGreaterThan(1)
    expect(found('mise en OEUVRE')).toEqual(found('mise en œuvre'))
    expect(found('oeuvres')).toEqual(written)
    expect(
      index.find(query('oeuvre', { kinds: ['mission'] })).hits.map(({ snippet }) => snippet),
    ).toContainEqual(expect.stringContaining('mise en \uE000œuvre\uE001'))
    index.addContent(data.attachment.get('annexe-calendrier')?.sha256 ?? '', 'La ﬁche ofﬁcielle.')
    expect(found('fiche officielle', { kinds: ['annex'] })).toEqual(['annex annexe-calendrier'])
  })

  test('quotes each record in its own words', () => {
    for (const words of ['clés répartition', 'école', 'comité']) {
      const { hits } = index.find(query(words))
      expect(hits.length).toBeGreaterThan(3)
      for (const { kind, id, snippet } of hits) {
        const record = searchedRecord(data, kind, id)
        const bare = snippet.replace(/[\uE000\uE001]|^…|…$/g, '')
        expect(`${record?.title}\n${record?.text}`).toContain(bare)
      }
    }
  })

  test('quotes a phrase whole, wherever it stands', () => {
    const phrases = [...data.decision.values()].flatMap(({ text }) => {
      const words = wordsIn(text)
      return [0, Math.floor(words.length / 2), words.length - 9].flatMap((start) =>
        start < 0 || words.length < 9 ? [] : [words.slice(start, start + 9)],
      )
    })
    expect(phrases.length).toBeGreaterThan(20)

    for (const phrase of phrases) {
      const [hit] = index.find(query(`« ${phrase.join(' ')} »`, { kinds: ['decision'] })).hits
      const marked = snippetPieces(hit?.snippet ?? '').filter(({ isFound }) => isFound)
      expect(marked.map(({ text }) => wordsIn(text))).toContainEqual(phrase)
    }
  })

  test('says how many there are when only the best are asked for', () => {
    const { total } = index.find(query('de', { limit: 500 }))

    expect(total).toBeGreaterThan(50)
    expect(index.find(query('de', { limit: 2 }))).toMatchObject({ total, hits: [{}, {}] })
    expect(index.find(query('« »'))).toEqual({ hits: [], total: 0 })
    expect(found('introuvablement')).toEqual([])
  })

  test('holds the text of its annexes once they are read', () => {
    const annex = data.attachment.get('annexe-bilan')
    expect(index.unreadContents()).toContain(annex?.sha256)
    expect(found('hippopotame')).toEqual([])

    index.addContent(annex?.sha256 ?? '', 'Un hippopotame traverse la cour.')

    expect(found('hippopotames')).toEqual(['annex annexe-bilan'])
    // A long text is cut into pieces, and found once.
    const long = 'La girafe mange. '.repeat(2000)
    index.addContent(
      data.attachment.get('annexe-calendrier')?.sha256 ?? '',
      `${long} Un okapi passe. ${long}`,
    )
    expect(index.find(query('girafes'))).toMatchObject({ total: 1, hits: [{ id: 'annexe-calendrier' }] })
    expect(index.find(query('okapi')).hits[0]?.snippet).toContain('Un \uE000okapi\uE001 passe')
    expect(index.unreadContents()).not.toContain(annex?.sha256)
  })
})

test('what changes is found as it is now, and so is what takes its name from it', () => {
  const change = (next: Change) => {
    data = applyChanges(data, [next])
    index.noteChanges([next])
  }
  const before = data.decision.get('d-cps-2026-1-4')
  if (before === undefined) throw new Error('the sample has this decision')
  const after = { ...before, title: 'Barème des contributions' }
  change({ collection: 'decision', id: after.id, before, after })
  expect(found('barème')).toEqual(['decision d-cps-2026-1-4'])

  const body = data.body.get('cso')
  if (body === undefined) throw new Error('the sample has this body')
  change({
    collection: 'body',
    id: body.id,
    before: body,
    after: { ...body, name: 'Cellule Zéphyr', sigle: 'CZ' },
  })
  expect(found('CZ')).toContain('meeting cso-2026-1')

  const title = aRecord('function', 'f-new', { titleMasculine: 'vaguemestre', titleFeminine: 'vaguemestre' })
  change({ collection: 'function', id: title.id, before: null, after: title })
  const post = [...data.post.values()][0]
  if (post === undefined) throw new Error('the sample has posts')
  change({ collection: 'post', id: post.id, before: post, after: { ...post, functionId: title.id } })
  expect(found('vaguemestre').length).toBeGreaterThan(0)

  change({ collection: 'decision', id: after.id, before: after, after: null })
  expect(found('barème')).toEqual([])
})

test('after any changes, an index finds what one made anew finds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.string({ maxLength: 3 }), (seed, otherSeed, letters) => {
      const before = randomDocument(seed)
      const after = randomDocument(otherSeed)
      let now = before
      const kept = createSearchIndex(() => now)
      kept.find(query('le'))
      const changes = [
        ...([
          'meeting',
          'agendaItem',
          'decision',
          'followUp',
          'body',
          'person',
          'risk',
          'usageReport',
        ] as const),
        ...([
          'objective',
          'objectiveReview',
          'riskAssessment',
          'acceptance',
          'reservation',
          'indicator',
        ] as const),
      ].flatMap((collection) =>
        [...before[collection].values()].slice(0, 3).flatMap((record): readonly Change[] => {
          const other = after[collection].get(record.id)
          return other === undefined
            ? []
            : [{ collection, id: record.id, before: record, after: other } as Change] // of its own collection
        }),
      )
      now = applyChanges(before, changes)
      kept.noteChanges(changes)
      const anew = createSearchIndex(() => now)
      for (const words of ['le', 'a', letters, 'CPS', '« la »']) {
        const asked = query(words, { kinds: [...searchKinds], limit: 500 })
        const told = ({ hits, total }: ReturnType<typeof kept.find>) => [
          total,
          hits.map(({ kind, id, title, date, bodyId }) => `${kind} ${id} ${title} ${date} ${bodyId}`).sort(),
        ]
        expect(told(kept.find(asked))).toEqual(told(anew.find(asked)))
      }
      kept.close()
      anew.close()
    }),
    { seed: lawSeed, numRuns: 40 },
  )
})
