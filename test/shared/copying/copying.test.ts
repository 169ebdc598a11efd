import { describe, expect, test } from 'vitest'
import { commandSchema } from '#shared/commands/command.ts'
import { excerptOf } from '#shared/copying/excerpt-of.ts'
import { carriedBy, readExcerpt, withExcerpt } from '#shared/copying/in-html.ts'
import { paste } from '#shared/copying/paste.ts'
import { unusedName, unusedSigle } from '#shared/copying/unused-name.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { documentOf, type Row } from '../reports/support/orvelle.ts'

const entity = (id: string) => ({ type: 'entity', id })
const body = (id: string) => ({ type: 'body', id })

const rows: readonly Row[] = [
  ['project', 'project'],
  ['view', 'view'],
  ['function', 'maire', { titleMasculine: 'maire', titleFeminine: 'maire' }],
  ['function', 'ien', { titleMasculine: 'inspecteur', titleFeminine: 'inspectrice' }],
  ['rulesProfile', 'rules', { name: 'Règles du comité' }],
  ['entity', 'epci', { kind: 'epci', name: 'Communauté de l’Orvelle', siren: '123456789' }],
  [
    'entity',
    'commune',
    { name: 'Commune de Beaune', insee: '21054', parentId: 'epci', note: 'Voir Mme Leroy' },
  ],
  ['post', 'post-maire', { functionId: 'maire', entityId: 'commune' }],
  ['post', 'post-ien', { functionId: 'ien', entityId: 'epci' }],
  ['person', 'leroy', { lastName: 'Leroy' }],
  ['tenure', 'tenure', { postId: 'post-maire', personId: 'leroy' }],
  ['body', 'cps', { name: 'Comité', sigle: 'CPS', hostEntityId: 'commune', rulesProfileId: 'rules' }],
  ['seat', 'seat-1', { bodyId: 'cps', postId: 'post-maire', label: '', order: 10 }],
  ['seat', 'seat-2', { bodyId: 'cps', postId: 'post-ien', label: '', order: 20 }],
  ['mandate', 'mandate', { seatId: 'seat-1', personId: 'leroy' }],
  ['mission', 'mission', { code: 'M-1', name: 'Piloter', source: 'fiche' }],
  ['assignment', 'assignment', { missionId: 'mission', bodyId: 'cps' }],
  ['templateItem', 'item', { bodyId: 'cps', title: 'Approbation' }],
  ['responsibility', 'role', { kind: 'coordination', holder: entity('commune') }],
  ['link', 'inner', { kind: 'supports', source: body('cps'), target: entity('commune') }],
  ['link', 'outer', { kind: 'funds', source: entity('epci'), target: entity('commune') }],
]
const source = documentOf(...rows)
const noSpot = () => undefined
const all = () => excerptOf(source, new Set(['cps', 'commune']), noSpot)

let count = 0
const options = {
  newId: () => `new-${++count}`,
  purpose: 'paste',
  about: '2 éléments',
  nameOfPost: (functionId: string) => `poste de ${functionId}`,
} as const

/** The document as the step leaves it. */
function pastedIn(
  data: DocumentData,
  excerpt = all(),
): { data: DocumentData; pasted: ReturnType<typeof paste> } {
  const pasted = paste(excerpt, data, options)
  const command = commandSchema.parse(pasted.step([]))
  if (command.type !== 'steps') throw new Error('one step of several')
  const changes: Change[] = []
  const add = (collection: string, record: { readonly id: string }) =>
    changes.push({ collection, id: record.id, before: null, after: record } as Change) // of its own collection
  for (const step of command.steps) {
    if (step.type === 'function.create') add('function', step.value)
    if (step.type === 'rules-profile.create') add('rulesProfile', step.value)
    if (step.type === 'agenda-template.set') for (const item of step.items) add('templateItem', item)
    if (step.type !== 'batch.apply') continue
    for (const [collection, records] of Object.entries(step.create))
      for (const record of records ?? []) add(collection, record)
  }
  return { data: applyChanges(data, changes), pasted }
}

describe('what is taken', () => {
  test('holds the structure, and no person, mandate, tenure or note', () => {
    const excerpt = all()

    expect(excerpt.seat.map(({ id }) => id)).toEqual(['seat-1', 'seat-2'])
    expect(excerpt.post.map(({ id }) => id)).toEqual(['post-maire'])
    expect(excerpt.link.map(({ id }) => id)).toEqual(['inner'])
    expect(excerpt.templateItem.map(({ id }) => id)).toEqual(['item'])
    expect(JSON.stringify(excerpt)).not.toMatch(/leroy/i)
    expect(excerpt.left).toEqual({ terms: 2, responsibilities: 1, links: 1, notes: 1 })
  })

  test('names what it refers to: only what finds it again', () => {
    const excerpt = all()

    expect(excerpt.entityAround).toEqual([
      expect.objectContaining({ id: 'epci', siren: '123456789', name: 'Communauté de l’Orvelle' }),
    ])
    expect(excerpt.postAround.map(({ id }) => id)).toEqual(['post-ien'])
  })

  test('takes along what stands in a container', () => {
    const data = documentOf(
      ['entity', 'district', { kind: 'constituency' }],
      ['entity', 'school', { kind: 'school', parentId: 'district' }],
      ['body', 'team', { kinds: ['school-team'], hostEntityId: 'school' }],
    )

    const excerpt = excerptOf(data, new Set(['district']), noSpot)

    expect(excerpt.entity.map(({ id }) => id)).toEqual(['district', 'school'])
    expect(excerpt.body.map(({ id }) => id)).toEqual(['team'])
  })
})

describe('what is pasted in the same document', () => {
  test('is a new organisation beside the other, attached to what it was attached to, and breaks no rule', () => {
    const { data, pasted } = pastedIn(source)

    const commune = data.entity.get(pasted.ids.get('commune') ?? '')
    const cps = data.body.get(pasted.ids.get('cps') ?? '')
    expect(commune).toMatchObject({ name: 'Commune de Beaune (copie)', parentId: 'epci', insee: null })
    // What was copied with it is the copy's host, not the original.
    expect(cps).toMatchObject({ name: 'Comité (copie)', sigle: 'CPS 2', hostEntityId: commune?.id })
    expect(checkDocument(data)).toEqual(checkDocument(source))
    expect(data.function.size).toBe(2)
    expect([...data.mandate.keys()]).toEqual(['mandate'])
  })

  test('its seats follow the copied post where it was copied, and the same one where it was not', () => {
    const { data, pasted } = pastedIn(source)

    const seats = [...data.seat.values()].filter(({ bodyId }) => bodyId === pasted.ids.get('cps'))
    expect(seats.map(({ postId }) => postId)).toEqual([pasted.ids.get('post-maire'), 'post-ien'])
    expect(pasted.leftOut).toMatchObject({ codes: 1, references: 0, terms: 2 })
  })
})

test('a copied post keeps its function, even one that bears the same id', () => {
  const twins = documentOf(
    ['project', 'project'],
    ['view', 'view'],
    ['function', 'maire', { titleMasculine: 'maire', titleFeminine: 'maire' }],
    ['entity', 'commune', { kind: 'commune', name: 'Commune de Beaune' }],
    ['post', 'maire', { functionId: 'maire', entityId: 'commune' }],
  )

  const { data, pasted } = pastedIn(twins, excerptOf(twins, new Set(['commune']), noSpot))

  expect(data.post.get(pasted.ids.get('maire') ?? '')).toMatchObject({ functionId: 'maire' })
  expect(checkDocument(data)).toEqual(checkDocument(twins))
})

describe('what is pasted in another document', () => {
  const empty = documentOf(['project', 'project'], ['view', 'view'])

  test('brings functions, rules and missions along, and says what is not known there', () => {
    const { data, pasted } = pastedIn(empty)

    expect(checkDocument(data)).toEqual([])
    expect([...data.function.values()].map(({ titleMasculine }) => titleMasculine)).toEqual([
      'maire',
      'inspecteur',
    ])
    expect([...data.rulesProfile.values()].map(({ name }) => name)).toEqual(['Règles du comité'])
    expect([...data.mission.values()]).toMatchObject([{ code: 'M-1', source: 'project' }])
    expect([...data.assignment.values()].map(({ bodyId }) => bodyId)).toEqual([pasted.ids.get('cps')])
    expect([...data.entity.values()]).toMatchObject([
      { name: 'Commune de Beaune', insee: '21054', parentId: null },
    ])
    const seats = [...data.seat.values()]
    expect(seats.map(({ postId, label }) => [postId === null, label])).toEqual([
      [false, ''],
      [true, 'poste de ien'],
    ])
    // The parent of the commune and the post of a seat.
    expect(pasted.leftOut).toMatchObject({ references: 2, codes: 0 })
  })

  test('finds again what bears the same code or the same name', () => {
    const known = documentOf(
      ['project', 'project'],
      ['view', 'view'],
      ['entity', 'their-epci', { kind: 'epci', name: 'CC de l’Orvelle', siren: '123456789' }],
      ['function', 'their-ien', { titleMasculine: 'inspecteur', titleFeminine: 'inspectrice' }],
      ['post', 'their-post', { functionId: 'their-ien', entityId: 'their-epci' }],
      ['mission', 'their-mission', { code: 'M-1', name: 'Piloter', source: 'fiche' }],
      ['rulesProfile', 'their-rules', { name: 'Règles du comité' }],
    )

    const { data, pasted } = pastedIn(known)

    expect(data.entity.get(pasted.ids.get('commune') ?? '')?.parentId).toBe('their-epci')
    expect(data.body.get(pasted.ids.get('cps') ?? '')?.rulesProfileId).toBe('their-rules')
    expect([...data.seat.values()][1]?.postId).toBe('their-post')
    expect([...data.assignment.values()].map(({ missionId }) => missionId)).toEqual(['their-mission'])
    expect(data.function.size).toBe(2)
    expect(pasted.leftOut.references).toBe(0)
  })

  test('does not take another commune for the same because it bears the same name', () => {
    const known = documentOf(
      ['project', 'project'],
      ['view', 'view'],
      ['entity', 'other', { kind: 'epci', name: 'Communauté de l’Orvelle', siren: '999999999' }],
    )

    expect(pastedIn(known).pasted.leftOut.references).toBe(2)
  })
})

describe('what travels through the clipboard', () => {
  test('is found again in what shows a table, as it was', () => {
    const html = `<html><body><!--StartFragment-->${withExcerpt('<table><tr><td>"é"</td></tr></table>', all())}</body></html>`

    const read = readExcerpt(carriedBy(html) ?? '')

    expect(read).toEqual({ ok: true, excerpt: all() })
  })

  test.each([
    ['<p>Bonjour</p>', null],
    ['<div data-gouvernail="%E0%A4%A"></div>', null],
    ['<div data-gouvernail="never closed', null],
  ])('%s carries nothing of ours', (html, carried) => {
    expect(carriedBy(html)).toBe(carried)
  })

  const forged = (change: (excerpt: ReturnType<typeof all>) => object) => JSON.stringify(change(all()))
  test.each([
    ['no JSON', '{', 'broken'],
    ['something else', '[]', 'broken'],
    ['another version', JSON.stringify({ version: 2 }), 'other-version'],
    [
      'nothing',
      forged((all) => ({
        ...all,
        entity: [],
        body: [],
        seat: [],
        post: [],
        link: [],
        assignment: [],
        templateItem: [],
      })),
      'empty',
    ],
    ['a field too many', forged((all) => ({ ...all, person: [{ id: 'leroy' }] })), 'broken'],
    ['a seat of a body that does not come', forged((all) => ({ ...all, body: [] })), 'broken'],
    ['a link to nowhere', forged((all) => ({ ...all, entity: [], post: [] })), 'broken'],
    ['the same thing twice', forged((all) => ({ ...all, body: [...all.body, ...all.body] })), 'broken'],
    [
      'a name with a control character',
      forged((all) => ({ ...all, body: all.body.map((one) => ({ ...one, name: 'a\u0007' })) })),
      'broken',
    ],
  ])('%s is refused', (_, text, why) => {
    expect(readExcerpt(text)).toEqual({ ok: false, why })
  })
})

test('a copy is named so that it is told from the others, within the length that names may have', () => {
  const known = [{ name: 'A' }, { name: 'A (copie)' }]

  expect(unusedName('B', known)).toBe('B')
  expect(unusedName('A', known)).toBe('A (copie 2)')
  expect(unusedName('A (copie)', known)).toBe('A (copie 2)')
  expect(unusedName('x'.repeat(300), [{ name: 'x'.repeat(300) }])).toHaveLength(300)
  expect(unusedSigle('CSO', [{ sigle: 'CSO' }, { sigle: 'CSO 2' }])).toBe('CSO 3')
  expect(unusedSigle('', [{ sigle: '' }])).toBe('')
})
