import { expect, test } from 'vitest'
import { bodyIdField } from '#shared/organisation/body.ts'
import type { ChartBlock } from '#shared/reports/report-document.ts'
import { buildRisks } from '#shared/reports/risks/build-risks.ts'
import { type RiskRequest, riskRows } from '#shared/reports/risks/risk-rows.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { documentOf, moment } from './support/orvelle.ts'
import { chapter, outline, paragraphs, tables } from './support/reading.ts'

const whole: RiskRequest = { bodyId: null, from: null, to: null }
const cps = bodyIdField.parse('cps')

const data = documentOf(
  ['project', 'project', { name: 'ENT Orvelle' }],
  ['body', 'cps', { name: 'Comité de pilotage stratégique', sigle: 'CPS' }],
  ['phase', 'deployment', { name: 'Déploiement' }],
  [
    'risk',
    'speed',
    { number: 1, name: 'Débit insuffisant', phaseId: 'deployment', identifiedOn: '2026-02-03' },
  ],
  ['risk', 'money', { number: 2, name: 'Financement', bodyId: 'cps', status: 'occurred' }],
  ['risk', 'late', { number: 3, name: 'Marché en retard', status: 'closed', closedOn: '2026-10-06' }],
  ['risk', 'new', { number: 4, name: 'Usages en recul', identifiedOn: '2026-11-20' }],
  ['riskAssessment', 's-1', { riskId: 'speed', on: '2026-02-03', probability: 3, impact: 3 }],
  ['riskAssessment', 'm-1', { riskId: 'money', on: '2026-02-03', probability: 2, impact: 3 }],
  ['riskAssessment', 'm-2', { riskId: 'money', on: '2026-11-17', probability: 4, impact: 3 }],
  ['followUp', 'f-1', { bodyId: 'cps', text: 'Mesurer le débit', status: 'ongoing' }],
  ['riskAction', 'action', { riskId: 'speed', followUpId: 'f-1' }],
)

test('the register tells the gravest first, what nobody assessed last, and what is closed apart', () => {
  const report = buildRisks(data, whole, moment)

  expect(outline(report)).toEqual(['1 Matrice des risques', '1 Registre', '1 Risques clos'])
  const [register = []] = tables(chapter(report, 'Registre'))
  expect(register.slice(1).map((row) => [row[0], row[3]])).toEqual([
    ['2', '12 – critique | Probabilité 4, gravité 3 | En hausse | 17/11/2026'],
    ['1', '9 – élevée | Probabilité 3, gravité 3 | 03/02/2026'],
    ['4', 'Non coté'],
  ])
  expect(tables(chapter(report, 'Risques clos'))[0]?.[1]?.at(-1)).toBe('Clos | 06/10/2026')
})

test('its first sentence counts what is followed, and how grave it is', () => {
  const sentence = buildRisks(data, whole, moment).blocks.filter(({ type }) => type === 'paragraph')

  expect(paragraphs(sentence)).toEqual([
    '3 risques suivis, dont 1 survenu ; 1 critique et 1 élevé ; 1 non coté.',
  ])
})

test('the drawn matrix tells numbers, criticality and zone in words', () => {
  const drawn = buildRisks(data, whole, moment).blocks.find(
    (block): block is ChartBlock => block.type === 'chart',
  )
  const told = [...(drawn?.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g) ?? [])].map(([, words]) => words)

  expect(told).toEqual(expect.arrayContaining(['9 · élevée', '12 · critique', '1 · faible', '1', '2']))
  expect(told).not.toContain('4')
  expect(plainSpaces(drawn?.alt)).toMatch(/^Matrice des risques au 24 novembre 2026 : .* 3 risques/)
})

test('a register of one body says whose it is', () => {
  const facts = (bodyId: RiskRequest['bodyId']) => {
    const [cover] = buildRisks(data, { ...whole, bodyId }, moment).blocks
    return cover?.type === 'cover' ? plainSpaces(JSON.stringify(cover.facts)) : ''
  }

  expect(facts(cps)).toContain('Comité de pilotage stratégique (CPS)')
  expect(facts(null)).not.toContain('Instance')
})

test('a cell tells as many numbers as it has room for, and counts the others', () => {
  const many = documentOf(
    ['project', 'project', {}],
    ...Array.from({ length: 182 }, (_, index) => ['risk', `r-${index}`, { number: 101 + index }] as const),
    ...Array.from(
      { length: 182 },
      (_, index) => ['riskAssessment', `a-${index}`, { riskId: `r-${index}`, on: '2026-02-03' }] as const,
    ),
  )
  const drawn = buildRisks(many, whole, moment).blocks.find(
    (block): block is ChartBlock => block.type === 'chart',
  )
  const lines = [...(drawn?.svg.matchAll(/font-weight="600"[^>]*>([^<]*)<\/text>/g) ?? [])].map(([, words]) =>
    plainSpaces(words),
  )

  expect(lines).toEqual(['101, 102, 103, 104, 105', '106, 107 et 175 autres'])
})

test('a period ends on the day that is described, and leaves out what was closed before it began', () => {
  const numbers = (request: Partial<RiskRequest>) =>
    riskRows(data, { ...whole, ...request }, moment.today).rows.map(([number]) => number)

  expect(numbers({ to: '2026-11-19' })).not.toContain(4)
  expect(numbers({ from: '2026-11-01' })).not.toContain(3)
  expect(numbers({ from: '2026-10-06' })).toContain(3)
  expect(numbers({ bodyId: cps })).toEqual([2])
})

test('a row for spreadsheets has days, degrees and figures as values', () => {
  const { fileBase, columns, rows } = riskRows(data, whole, moment.today)
  const row = rows.find(([number]) => number === 1) ?? []

  expect(fileBase).toBe('2026-11-24_registre-des-risques')
  expect(Object.fromEntries(columns.map((column, index) => [column, row[index]]))).toMatchObject({
    Risque: 'Débit insuffisant',
    Étape: 'Déploiement',
    'Coté le': '2026-02-03',
    'Probabilité (1 à 4)': 3,
    Criticité: 9,
    Zone: 'Élevée',
    Évolution: null,
    'Suivis liés': 'Mesurer le débit (en cours)',
    État: 'Ouvert',
  })
})

test('a document without risks says so', () => {
  const report = buildRisks(documentOf(['project', 'project', { name: 'ENT Orvelle' }]), whole, moment)

  expect(paragraphs(report.blocks)).toEqual(['Aucun risque n’était recensé à cette date.'])
})
