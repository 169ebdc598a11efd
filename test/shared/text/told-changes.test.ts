import { expect, test } from 'vitest'
import { changesBetween } from '#shared/document/changes-between.ts'
import { tellChanges } from '#shared/text/merge/changes.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const start: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main', { name: 'Organisation' }],
  ['entity', 'entity-1', { name: 'Commune de Belleroche', sigle: '' }],
  ['person', 'person-1'],
  ['body', 'body-1'],
  ['seat', 'seat-1', { label: 'représentant des maires' }],
  ['meeting', 'meeting-1', { date: '2026-12-08' }],
]

/** What is told of replacing these records, or adding them where they are new. */
function told(records: readonly RecordSketch[], before: readonly RecordSketch[] = start): readonly string[] {
  const ids = new Set(records.map(([, id]) => id))
  const [was, is] = [documentOf(before), documentOf([...before.filter(([, id]) => !ids.has(id)), ...records])]
  return tellChanges(was, is, changesBetween(was, is)).flatMap(({ title, lines }) =>
    [title, ...lines].map(plainSpaces),
  )
}

test('a meeting is told by its day in words, and its times without quotes', () => {
  expect(told([['meeting', 'meeting-1', { date: '2026-12-08', endTime: '11:30' }]])).toEqual([
    'Séance « CPS » du 8 décembre 2026',
    expect.stringMatching(/^Modification : heure de fin \(.+ → 11 h 30\)\.$/),
  ])
})

test('a mandate is told as that of its holder, under its body', () => {
  expect(told([['mandate', 'mandate-1', { seatId: 'seat-1', personId: 'person-1' }]])).toEqual([
    'Instance « CPS »',
    'Ajout du mandat de Mme Claire AUBÉPINE.',
  ])
})

test('a record that bears the name of its owner is told by what marks it', () => {
  const event = { meetingId: 'meeting-1', kind: 'opened', at: '14:02' }

  expect(told([['sessionEvent', 'event-1', event]])).toEqual([
    'Séance « CPS » du 8 décembre 2026',
    'Ajout de l’événement de séance (ouverture, 14 h 02).',
  ])
})

test('what became of the cards of a chart is told with their names', () => {
  const node = (id: string) => ({ viewId: 'view-main', node: { type: 'entity', id } })
  const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (name): RecordSketch => ['entity', `card-${name}`, { name, sigle: '' }],
  )
  const at = (x: number, collapsed = false) =>
    cards.map(([, id]): RecordSketch => ['placement', `place-${id}`, { ...node(id), x, collapsed }])

  expect(told(at(100), [...start, ...cards, ...at(0)])).toEqual([
    'Vue « Organisation »',
    'Déplacement : a, b, c, d et 2 autres.',
  ])
  expect(told(at(0, true).slice(0, 1), [...start, ...cards, ...at(0)])).toEqual([
    'Vue « Organisation »',
    'Repli : a.',
  ])
})

test('no code and no identifier is read: numbers that were given are not told, other settings have a name', () => {
  const settings: readonly RecordSketch[] = [
    ['setting', 'quality-numbers', { value: '{}' }],
    ['setting', 'conformity', { value: '{}' }],
    ['setting', 'setting-2ec0cd7e', { value: '1' }],
  ]

  expect(told(settings)).toEqual([
    'Réglage « seuils des contrôles »',
    'Ajout.',
    'Réglage « autre »',
    'Ajout.',
  ])
})
