import { expect, test } from 'vitest'
import { bodyIdField } from '#shared/organisation/body.ts'
import { buildCoherence } from '#shared/reports/coherence/build-coherence.ts'
import { type CoherenceRequest, coherenceRows } from '#shared/reports/coherence/coherence-rows.ts'
import { documentOf, moment } from './support/orvelle.ts'
import { paragraphs, tables, words } from './support/reading.ts'

const whole: CoherenceRequest = { bodyId: null, from: null, to: null }

const data = documentOf(
  ['project', 'project', { name: 'ENT Orvelle' }],
  ['body', 'cps', { name: 'Comité de pilotage stratégique', sigle: 'CPS' }],
  ['phase', 'deployment', { name: 'Déploiement' }],
  [
    'objective',
    'open',
    {
      order: 20,
      name: 'Ouvrir douze écoles',
      setOn: '2026-02-03',
      dueDate: '2027-07-02',
      phaseId: 'deployment',
      bodyId: 'cps',
    },
  ],
  ['objective', 'families', { order: 10, name: 'Simplifier les échanges', setOn: '2026-02-03' }],
  ['objective', 'later', { order: 30, name: 'Fixé plus tard', setOn: '2027-01-04' }],
  ['objectiveReview', 'r-1', { objectiveId: 'open', on: '2026-05-21', verdict: 'in-line' }],
  [
    'objectiveReview',
    'r-2',
    {
      objectiveId: 'open',
      on: '2026-10-06',
      verdict: 'adrift',
      workDone: 'Six écoles\nsont ouvertes.',
      gap: 'Le débit manque.',
      bodyId: 'cps',
    },
  ],
)

test('every objective stands against its last confrontation, or says that it was never confronted', () => {
  const report = buildCoherence(data, whole, moment)

  expect(tables(report.blocks)).toEqual([
    [
      ['Objectif', 'Échéance', 'Travaux réalisés', 'Écart', 'Constat'],
      ['Simplifier les échanges', '', '', '', 'Jamais confronté'],
      [
        'Ouvrir douze écoles',
        '02/07/2027 | Déploiement | CPS',
        'Six écoles sont ouvertes.',
        'Le débit manque.',
        'En écart | 06/10/2026 | CPS',
      ],
    ],
  ])
  expect(paragraphs(report.blocks)).toEqual(['2 objectifs : 1 en écart, 1 jamais confronté.'])
})

test('it quotes the sentence of the fiche that asks for it', () => {
  const quoted = buildCoherence(data, whole, moment).blocks.flatMap((block) =>
    block.type === 'callout' ? block.paragraphs.map(words) : [],
  )

  expect(quoted).toEqual([
    '« La cohérence entre les objectifs fixés au démarrage du projet et les travaux réalisés devra être contrôlée et assurée. »',
  ])
})

test('at another date it tells what was known then, and objectives of before only', () => {
  const verdicts = (request: Partial<CoherenceRequest>) =>
    coherenceRows(data, { ...whole, ...request }, moment.today).rows.map((row) => [row[0], row[7], row[8]])

  expect(verdicts({ to: '2026-06-30' })).toEqual([
    ['Simplifier les échanges', 'Jamais confronté', null],
    ['Ouvrir douze écoles', 'Conforme', '2026-05-21'],
  ])
  expect(verdicts({ from: '2026-11-01', bodyId: bodyIdField.parse('cps') })).toEqual([
    ['Ouvrir douze écoles', 'Non confronté au cours de la période', null],
  ])
})
