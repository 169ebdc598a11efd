import { expect, test } from 'vitest'
import { z } from 'zod'
import { collectionSchemas, collections } from '#shared/document/collections.ts'
import type { Conflict } from '#shared/merge/conflict.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { tellConflicts } from '#shared/text/merge/conflicts.ts'
import { valueLabel } from '#shared/text/merge/value-labels.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

/** The choices of a field, when it is a choice or a list of choices. */
function choicesOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) return choicesOf(schema.unwrap())
  return schema instanceof z.ZodArray ? choicesOf(schema.element) : []
}

test('every choice of every field has its word, save those that no list shows', () => {
  const hidden = ['partnerLogo.mediaType', 'attachment.mediaType', 'seal.kind', 'body.packContents']
  const silent = collections.flatMap((collection) =>
    Object.entries(collectionSchemas[collection].unwrap().shape as Record<string, unknown>)
      .filter(([field]) => !hidden.includes(`${collection}.${field}`))
      .flatMap(([field, schema]) =>
        choicesOf(schema)
          .filter((value) => valueLabel(collection, field, value) === null)
          .map((value) => `${collection}.${field} ${value}`),
      ),
  )

  expect(silent).toEqual([])
})

const start: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main'],
  ['entity', 'entity-1'],
  ['person', 'person-1'],
  ['body', 'body-1'],
  ['seat', 'seat-1', { label: 'représentant des maires' }],
]
const paul: RecordSketch = ['person', 'person-2', { civility: 'mr', firstName: 'Paul', lastName: 'Martin' }]

function told(mine: readonly RecordSketch[], theirs: readonly RecordSketch[], base = [...start, paul]) {
  const [here, there] = [documentOf(mine), documentOf(theirs)]
  const { conflicts } = mergeDocuments(documentOf(base), here, there)
  return tellConflicts({ mine: here, theirs: there }, conflicts).map(({ title, conflicts: own }) => [
    plainSpaces(title),
    ...own.map(({ sentence }) => plainSpaces(sentence)),
  ])
}

test('two holders of a seat are told with the seat, under its body', () => {
  const held = (id: string, personId: string): RecordSketch => ['mandate', id, { personId }]

  expect(
    told([...start, paul, held('mandate-1', 'person-1')], [...start, paul, held('mandate-2', 'person-2')]),
  ).toEqual([
    [
      'Instance « CPS »',
      'Le titulaire du siège « représentant des maires » est Mme Claire AUBÉPINE chez vous, M. Paul MARTIN dans la copie, aux mêmes dates.',
    ],
  ])
})

test('a deletion is told with what changed and what depends on it', () => {
  const mandate: RecordSketch = ['mandate', 'mandate-1', { personId: 'person-2' }]

  expect(told([...start, paul, mandate], start)).toEqual([
    [
      'M. Paul MARTIN',
      'M. Paul MARTIN : suppression dans la copie ; chez vous, en dépend mandat de M. Paul MARTIN.',
    ],
  ])
})

test('a rule is told in the words of the problems of a document', () => {
  const pair = (a: string | null, b: string | null): readonly RecordSketch[] => [
    ...start.filter(([, id]) => id !== 'entity-1'),
    ['entity', 'entity-1', { name: 'Ville', parentId: a }],
    ['entity', 'entity-2', { name: 'Métropole', parentId: b }],
  ]
  const [[title, sentence] = []] = told(
    pair('entity-2', null),
    pair(null, 'entity-1'),
    pair(null, null) as RecordSketch[],
  )

  expect(title).toBe('Organisme « Ville »')
  expect(sentence).toMatch(
    /^Ce que chaque côté a changé ne va pas ensemble : organisme « Ville » et organisme « Métropole »\. /,
  )
  expect(sentence).toMatch(/[^.]\.$/)
})

test('every kind of conflict has its key, which says the same quarrel again', () => {
  const mine = documentOf([...start, ['entity', 'entity-2', { name: 'A' }]])
  const theirs = documentOf([...start, ['entity', 'entity-2', { name: 'B' }]])
  const keys = () => mergeDocuments(null, mine, theirs).conflicts.map(({ key }: Conflict) => key)

  expect(keys()).toEqual(['fields entity entity-2 name'])
  expect(keys()).toEqual(keys())
})
