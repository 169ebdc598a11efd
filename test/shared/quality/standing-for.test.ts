import { expect, test } from 'vitest'
import { checkConformity } from '#shared/quality/conformity/check-conformity.ts'
import { standingFor } from '#shared/quality/conformity/standing-for.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { day, soundProject } from './support/sound-project.ts'

const erun: RecordSketch = [
  'function',
  'e-run',
  { sigle: 'E-RUN', aliases: ['ATICE', 'Animateur informatique'] },
]
const own = (fields: object): RecordSketch => [
  'function',
  'own-function',
  { sigle: '', titleMasculine: 'accompagnant', titleFeminine: 'accompagnante', ...fields },
]
const standing = (...records: readonly RecordSketch[]) =>
  standingFor(documentOf(records).function).get('own-function')

test.each([
  ['its sigle', { sigle: 'e-run' }],
  ['a title, accents and capitals aside', { titleMasculine: 'ANIMATEUR INFORMATIQUE' }],
  ['another name', { aliases: ['atice'] }],
])('a function of the project counts as the typical one with which it shares %s', (_, fields) => {
  expect(standing(erun, own(fields))).toEqual(['own-function', 'e-run'])
})

test('a function that shares no name counts as itself only, and a typical one never as another', () => {
  const dsi: readonly RecordSketch[] = [
    ['function', 'dsi-academie', { sigle: 'DSI' }],
    ['function', 'dsi-collectivite', { sigle: 'DSI' }],
  ]

  expect(standing(erun, own({}))).toEqual(['own-function'])
  expect(standingFor(documentOf(dsi).function).get('dsi-academie')).toEqual(['dsi-academie'])
})

test('an inspector whom the project calls otherwise carries it in the constituency', () => {
  const rename = (fields: object): RecordSketch => ['post', 'ien-ccpd-circo', fields]
  const codes = (alias: string) =>
    checkConformity(
      soundProject({
        without: ['support-circo'],
        with: [
          own({ sigle: 'INSP' }),
          ['function', 'ien-ccpd', { aliases: [alias] }],
          rename({ functionId: 'own-function' }),
        ],
      }),
      { date: day },
    ).map(({ code }) => code)

  expect(codes('autre')).toContain('TER-02')
  expect(codes('insp')).not.toContain('TER-02')
})
