import { expect, test } from 'vitest'
import type { Touch } from '#shared/api/copies.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { askedOf, type Said, touchOf, whoText } from '#shared/text/merge/asked.ts'
import { quotedApart } from '#shared/text/merge/excerpts.ts'
import { copyTitle, erasedSentence, mergeCounts } from '#shared/text/merge/window.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const start: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main'],
  ['entity', 'entity-1', { name: 'Ville' }],
  ['person', 'person-1'],
  ['person', 'person-2', { civility: 'mr', firstName: 'Paul', lastName: 'Martin' }],
  ['body', 'body-1'],
  ['seat', 'seat-1', { label: 'représentant des maires' }],
]
const without = (id: string) => start.filter(([, own]) => own !== id)

function firstOf(mine: readonly RecordSketch[], theirs: readonly RecordSketch[], base = start) {
  const sides = { mine: documentOf(mine), theirs: documentOf(theirs) }
  const [conflict] = mergeDocuments(documentOf(base), sides.mine, sides.theirs).conflicts
  if (conflict === undefined) throw new Error('nothing is asked')
  return { conflict, asked: askedOf(sides, conflict) }
}

function inWords(said: readonly Said[]): readonly string[] {
  return said.map(({ label, text }) => plainSpaces(label === null ? text : `${label} : ${text}`))
}

test('a field that both sides wrote is asked with its name and both values', () => {
  const { asked } = firstOf(
    [...without('entity-1'), ['entity', 'entity-1', { name: 'Ville haute' }]],
    [...without('entity-1'), ['entity', 'entity-1', { name: 'Ville basse' }]],
  )

  expect(plainSpaces(asked.subject)).toMatch(/^Organisme « Ville haute »$/)
  expect(inWords(asked.mine)).toEqual(['Nom : « Ville haute »'])
  expect(inWords(asked.theirs)).toEqual(['Nom : « Ville basse »'])
})

test('a deletion is asked with what depends on it', () => {
  const { asked } = firstOf(without('person-2'), [
    ...start,
    ['mandate', 'mandate-1', { personId: 'person-2' }],
  ])

  expect(asked.kind).toBe('Supprimé d’un côté')
  expect(inWords(asked.mine)).toEqual(['Supprimé'])
  expect(inWords(asked.theirs)).toEqual(['Gardé : en dépend mandat de M. Paul MARTIN'])
})

test('two holders of one seat are asked by their names', () => {
  const held = (id: string, personId: string): RecordSketch => ['mandate', id, { personId }]
  const { asked } = firstOf(
    [...start, held('mandate-1', 'person-1')],
    [...start, held('mandate-2', 'person-2')],
  )

  expect([...inWords(asked.mine), ...inWords(asked.theirs)]).toEqual([
    'Mme Claire AUBÉPINE',
    'M. Paul MARTIN',
  ])
})

test('two long texts are shown where they differ', () => {
  const same = 'Le comité suit le projet et rend compte. '.repeat(20)
  const [mine, theirs] = quotedApart(`${same}Il se réunit à Sens.`, `${same}Il se réunit à Auxerre.`)

  expect(mine).toMatch(/^« … .*à Sens\. »$/)
  expect(theirs).toMatch(/^« … .*à Auxerre\. »$/)
  expect(mine.length).toBeLessThan(120)
})

test('the last step that touched a record says who and when; without a history, only the side is told', () => {
  const { conflict } = firstOf(
    [...without('entity-1'), ['entity', 'entity-1', { name: 'Ville haute' }]],
    [...without('entity-1'), ['entity', 'entity-1', { name: 'Ville basse' }]],
  )
  const touch: Touch = {
    collection: 'entity',
    id: 'entity-1',
    at: '2026-03-10T12:05:00.000Z',
    author: 'mdupont',
  }
  const now = new Date('2026-11-27T12:00:00.000Z')

  const found = touchOf(new Map([['entity entity-1', touch]]), conflict, 'mine')
  expect(plainSpaces(whoText('mine', found, false, now))).toMatch(
    /^Chez vous, modifié par mdupont le 10 mars 2026 à \d+ h 05$/,
  )
  expect(whoText('theirs', touchOf(new Map(), conflict, 'theirs'), false, now)).toBe('Dans la copie')
})

test('a copy is named by whom it was sent to, and an unknown one by its file', () => {
  const known = {
    relation: 'sent',
    name: 'DSDEN de l’Yonne',
    sentAt: '2026-11-03T10:00:00.000Z',
    mergedAt: '2026-11-12T10:00:00.000Z',
  } as const

  expect(plainSpaces(copyTitle({ name: 'copie', known }))).toBe(
    'Copie envoyée à DSDEN de l’Yonne le 3 novembre 2026, déjà fusionnée le 12 novembre 2026',
  )
  expect(
    plainSpaces(
      copyTitle({ name: 'copie', known: { relation: 'none', name: '', sentAt: null, mergedAt: null } }),
    ),
  ).toBe('Copie « copie », que ce document ne connaît pas encore')
})

test('what was erased here and a copy still has is told with its number and its days', () => {
  const day = { first: '2026-03-03', last: '2026-03-03' }

  const told = [
    erasedSentence({ what: 'person', count: 2, ...day }),
    erasedSentence({ what: 'contacts', count: 1, first: '2026-03-03', last: '2026-04-05' }),
    erasedSentence({ what: 'name', count: 1, ...day }),
  ].map(plainSpaces)

  expect(told).toEqual([
    '2 personnes effacées ici le 3 mars 2026 restent effacées.',
    'Les coordonnées et les notes d’une personne, effacées ici entre le 3 mars 2026 et le 5 avril 2026, restent effacées.',
    '1 personne rendue anonyme ici le 3 mars 2026 le reste.',
  ])
})

test('official acts that come are counted apart', () => {
  const draft: RecordSketch = ['decision', 'decision-1', {}]
  const given: RecordSketch = ['decision', 'decision-1', { number: '2026-CPS-01' }]
  const [before, after] = [draft, given].map((one) => documentOf([one]).decision.get('decision-1' as never))
  const change = { collection: 'decision', id: 'decision-1', before, after } as never

  expect(mergeCounts([change], 2).map(plainSpaces)).toEqual([
    '1 changement repris',
    '2 points à décider',
    '1 acte officiel',
  ])
})

test('two suites of acts in one register are asked with the acts of each, and what becomes of the others', () => {
  const act = (id: string, title: string): RecordSketch => {
    const number = { number: '2026-CPS-01', numberPeriod: '2026', numberOrdinal: 1 }
    return ['decision', id, { bodyId: 'body-1', ...number, status: 'adopted', title }]
  }
  const { asked } = firstOf([...start, act('decision-1', 'Ouvrir')], [...start, act('decision-2', 'Fermer')])

  expect(asked.explanation).toMatch(/redeviennent des propositions/)
  expect(inWords(asked.mine)).toEqual(['La décision n° 2026-CPS-01 « Ouvrir »'])
  expect(inWords(asked.theirs)).toEqual(['La décision n° 2026-CPS-01 « Fermer »'])
})

test('days in disorder are asked by the days alone, whatever else changed', () => {
  const objective = (fields: object): RecordSketch => [
    'objective',
    'objective-1',
    { setOn: '2026-02-03', ...fields },
  ]
  const { conflict, asked } = firstOf(
    [...start, objective({ setOn: '2026-06-01', name: 'Relu' })],
    [...start, objective({}), ['objectiveReview', 'review-1', { on: '2026-03-10' }]],
    [...start, objective({})],
  )

  expect(conflict).toMatchObject({ kind: 'rule', collection: 'objective', rule: 'review-before-objective' })
  expect(asked.explanation).toBe('Un objectif se confronte aux travaux à partir du jour où il a été fixé.')
  expect(inWords(asked.mine)).toEqual([
    'Date de fixation : 1er juin 2026',
    'Contrôle de cohérence « Ouvrir l’ENT à douze écoles » : Absent',
  ])
  expect(inWords(asked.theirs)).toEqual([
    expect.stringMatching(/3 février 2026$/),
    'Contrôle de cohérence « Ouvrir l’ENT à douze écoles » : Présent (10 mars 2026)',
  ])
})

test('what does not go together is asked with the rule and with what each side says of every record', () => {
  const city = (parentId: string | null): RecordSketch => ['entity', 'entity-1', { name: 'Ville', parentId }]
  const both = (a: string | null, b: string | null): readonly RecordSketch[] => [
    ...without('entity-1'),
    city(a),
    ['entity', 'entity-2', { name: 'Métropole', parentId: b }],
  ]
  const { conflict, asked } = firstOf(both('entity-2', null), both(null, 'entity-1'), both(null, null))

  expect(conflict.kind).toBe('rule')
  expect(asked.explanation).not.toBeNull()
  expect(new Set(inWords(asked.mine))).toEqual(
    new Set([
      'Organisme « Ville » – Rattachement : Métropole',
      'Organisme « Métropole » – Rattachement : Rien',
    ]),
  )
  expect(inWords(asked.theirs)).toHaveLength(2)
})
