import { expect, test } from 'vitest'
import type { ChartNode } from '#shared/chart/graph.ts'
import { nodeFacts } from '#shared/document/node-facts.ts'
import { badgesText, cardKind, cardLines } from '#shared/text/node-card.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const day = '2026-11-27'
const base = { level: 'academic', sigle: '', name: 'Nom' } as const
const bodyNode: ChartNode = { ...base, id: 'comite', type: 'body', kind: 'steering', kindLabel: 'pilotage' }
const communeNode: ChartNode = {
  ...base,
  id: 'commune',
  type: 'entity',
  kind: 'commune',
  kindLabel: 'commune',
}

const records: readonly RecordSketch[] = [
  ['person', 'aubepine', { civility: 'mrs', firstName: 'Anne', lastName: 'Aubépine', email: 'a@exemple.fr' }],
  ['function', 'maire', { titleMasculine: 'maire', titleFeminine: 'maire', rank: 1 }],
  ['function', 'referent-ent', { titleMasculine: 'référent ENT', titleFeminine: 'référente ENT', rank: 2 }],
  ['entity', 'commune', { kind: 'commune', phone: '01 02 03 04 05' }],
  ['post', 'post-1', { functionId: 'maire', entityId: 'commune' }],
  ['post', 'post-2', { functionId: 'referent-ent', entityId: 'commune' }],
  ['tenure', 'tenure', { postId: 'post-2', personId: 'aubepine', to: '2027-08-31' }],
  ['body', 'comite'],
  ['seat', 'seat-1', { bodyId: 'comite', role: 'chair', order: 1 }],
  ['seat', 'seat-2', { bodyId: 'comite', order: 2 }],
  ['mandate', 'mandate', { seatId: 'seat-1', personId: 'aubepine', rank: 'holder' }],
  [
    'link',
    'link',
    { kind: 'supports', source: { type: 'body', id: 'comite' }, target: { type: 'entity', id: 'commune' } },
  ],
  ['meeting', 'past', { bodyId: 'comite', date: '2026-06-01' }],
  ['meeting', 'next', { bodyId: 'comite', date: '2027-01-12' }],
  ['meeting', 'later', { bodyId: 'comite', date: '2027-05-12' }],
]

function told(node: ChartNode, findings: readonly string[] = []): readonly string[] {
  const ref = { type: node.type, id: aRecord(node.type, node.id).id } as Parameters<typeof nodeFacts>[1] // of its type
  const facts = nodeFacts(documentOf(records), ref, day)
  if (facts === null) throw new Error('no such node')
  return plainSpaces(cardLines(node, facts, findings).map(({ about, text }) => `${about} : ${text}`))
}

test('the card of a body tells its chair, its seats, its next meeting and its links', () => {
  expect(told(bodyNode)).toEqual([
    'Présidence : Mme Anne AUBÉPINE',
    'Sièges : 2 sièges, dont 1 vacant',
    'Prochaine séance : 12 janvier 2027',
    'Relations : 1 lien',
  ])
})

test('the card of a collectivity tells who holds its posts, until when, and how its référent is reached', () => {
  expect(told(communeNode)).toEqual([
    'Maire : vacant',
    'Référente ENT : Mme Anne AUBÉPINE',
    'Postes vacants : 1 poste',
    'Prochaine fin : 31 août 2027',
    'Référent : Mme Anne AUBÉPINE, a@exemple.fr',
    'Contact : 01 02 03 04 05',
    'Relations : 1 lien',
  ])
})

test('a title that would fill the card gives way to its sigle', () => {
  const long = 'directrice académique des services de l’éducation nationale'
  const dasen = aRecord('function', 'dasen', { sigle: 'IA-DASEN', titleMasculine: long, titleFeminine: long })
  const facts = nodeFacts(documentOf(records), { type: 'entity', id: aRecord('entity', 'commune').id }, day)
  if (facts === null) throw new Error('no such node')

  const [first] = cardLines(communeNode, { ...facts, holders: [{ function: dasen, person: null }] }, [])

  expect(first).toEqual({ about: 'IA-DASEN', text: 'vacant' })
})

test('what the checks say of it comes last, three of them in full', () => {
  expect(told(bodyNode, ['Un.', 'Deux.', 'Trois.', 'Quatre.']).slice(-2)).toEqual([
    'À vérifier : Un. Deux. Trois.',
    ' : et 1 autre remarque',
  ])
})

test('its kind, its level and its badges are in words', () => {
  expect(cardKind(bodyNode)).toBe('Pilotage · niveau académique')
  expect(badgesText({ ...communeNode, badges: ['coordination', 'problem'] })).toBe(
    'coordination globale, à vérifier',
  )
})
