import { describe, expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { buildDashboard } from '#shared/reports/dashboard/build-dashboard.ts'
import { dashboardOf } from '#shared/reports/dashboard/dashboard.ts'
import type { PanelId } from '#shared/reports/dashboard/panel.ts'
import { figuresSentence, shortened } from '#shared/text/dashboard.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { documentOf, moment } from './support/orvelle.ts'

const date = '2026-11-24'
const data = documentOf(
  ['project', 'project', { name: 'ENT Orvelle' }],
  ['body', 'cps', { name: 'Comité de pilotage stratégique', sigle: 'CPS' }],
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
  ['seat', 'seat-1', { bodyId: 'cps' }],
  ['meeting', 'past', { bodyId: 'cps', date: '2026-09-29', status: 'held' }],
  ['meeting', 'called-off', { bodyId: 'cps', date: '2026-12-01', status: 'cancelled' }],
  ['meeting', 'next', { bodyId: 'cps', date: '2026-12-08' }],
  ['decision', 'd-1', { bodyId: 'cps', number: '2026-CPS-01', status: 'executed', date: '2026-03-10' }],
  ['decisionPassage', 'p-1', { decisionId: 'd-1', status: 'executed', on: '2026-06-01' }],
  ['decision', 'd-2', { bodyId: 'cps', number: '2026-CPS-02', status: 'adopted', date: '2026-09-29' }],
  ['decision', 'd-3', { bodyId: 'cso', number: null, status: 'proposed', date: '2026-10-13' }],
  ['followUp', 'late', { bodyId: 'cps', text: 'Inscrire la clé.', dueDate: '2026-11-12', status: 'todo' }],
  ['followUp', 'open', { bodyId: 'cso', text: 'Mesurer le débit.', dueDate: '2026-12-12', status: 'todo' }],
  ['objective', 'o-1', { name: 'Ouvrir douze écoles', setOn: '2026-02-03', bodyId: 'cps' }],
  ['objectiveReview', 'r-1', { objectiveId: 'o-1', on: '2026-11-23', verdict: 'adrift' }],
  ['risk', 'risk-1', { number: 1, name: 'Débit', identifiedOn: '2026-02-03', bodyId: 'cps' }],
  ['risk', 'risk-2', { number: 2, name: 'Vacance', identifiedOn: '2026-02-03', bodyId: 'cps' }],
  ['riskAssessment', 'a-1', { riskId: 'risk-2', on: '2026-02-03', probability: 4, impact: 3 }],
  ['acceptance', 'va', { bodyId: 'cso', heldOn: '2026-05-21', result: 'with-reservations' }],
  ['reservation', 'minor', { acceptanceId: 'va', text: 'Couleurs', severity: 'minor', liftedOn: null }],
  [
    'reservation',
    'blocking',
    { acceptanceId: 'va', text: 'Lecteur d’écran', severity: 'blocking', liftedOn: null },
  ],
  ['reservation', 'lifted', { acceptanceId: 'va', text: 'Journaux', liftedOn: '2026-09-11' }],
)

function panels(scope: { bodyId?: BodyId; from?: string; date?: string } = {}, of = data) {
  const shown = dashboardOf(of, { bodyId: null, from: null, date, today: date, ...scope }).flat()
  return (id: PanelId) => {
    const found = shown.find((one) => one.id === id)
    if (found === undefined) throw new Error(id)
    return {
      figures: plainSpaces(figuresSentence(found.figures)),
      note: plainSpaces(found.note),
      lines: found.lines.map(({ id: record, name, state }) => [
        record,
        plainSpaces(name),
        plainSpaces(state),
      ]),
    }
  }
}

describe('a dashboard', () => {
  const of = panels()

  test('tells the next meeting that takes place, and the last one', () => {
    expect(of('meetings').lines.map(([id]) => id)).toEqual(['next', 'past'])
  })

  test('tells what was adopted, and how far it was executed', () => {
    expect(of('decisions').figures).toBe('2 décisions adoptées, dont 1 exécutée et 1 à exécuter.')
  })

  test('counts as executed on a day what was executed by then', () => {
    expect(panels({ date: '2026-05-31' })('decisions').figures).toBe('1 décision adoptée, dont 1 à exécuter.')
    expect(panels({ from: '2026-09-01' })('decisions').figures).toBe('1 décision adoptée, dont 1 à exécuter.')
  })

  test('tells what is late, and by how much', () => {
    expect(of('followUps')).toEqual({
      figures: '2 suivis ouverts, dont 1 en retard.',
      note: '',
      lines: [['late', 'Inscrire la clé.', 'en retard de 12 jours']],
    })
  })

  test('tells the last verdict on each objective', () => {
    expect(of('objectives').lines).toEqual([['o-1', 'Ouvrir douze écoles', 'en écart, le 23/11/2026']])
  })

  test('tells the gravest risks first, and those that nobody assessed', () => {
    expect(of('risks')).toMatchObject({
      figures: '2 risques suivis, dont 1 de criticité élevée ou critique.',
      lines: [
        ['risk-2', 'n° 2 – Vacance', 'critique (12)'],
        ['risk-1', 'n° 1 – Débit', 'pas encore coté'],
      ],
    })
  })

  test('tells the blocking reservations first, and none that was lifted', () => {
    expect(of('contract').lines.map(([, name]) => name)).toEqual(['Lecteur d’écran', 'Couleurs'])
  })

  test('of one body tells what that body follows', () => {
    const cso = panels({ bodyId: 'cso' as BodyId }) // ids are branded text

    expect(cso('followUps')).toMatchObject({ figures: '1 suivi ouvert.' })
    expect(cso('risks')).toEqual({ figures: '', note: 'Aucun risque n’est suivi.', lines: [] })
    expect(cso('meetings').note).toBe('Aucune séance n’a eu lieu et aucune n’est prévue.')
  })

  describe('of another day', () => {
    const pilot = [
      'phase',
      'pilot',
      { name: 'Expérimentation', order: 0, from: '2026-01-15', to: '2026-08-31' },
    ] as const
    const roll = ['phase', 'roll', { name: 'Déploiement', order: 1, from: '2026-06-01', to: null }] as const
    const dated = documentOf(['project', 'project', { phaseId: 'roll' }], pilot, roll)
    const stage = (on: string, of = dated) => panels({ date: on }, of)('stage').note

    test('tells the stage whose dates hold that day, the last begun of two', () => {
      expect(stage(date)).toMatch(/^Étape 2 sur 2 : Déploiement\./)
      expect(stage('2026-03-10')).toMatch(/^Étape 1 sur 2 : Expérimentation\./)
      expect(stage('2026-07-01')).toMatch(/^Étape 2 sur 2 : Déploiement\./)
    })

    test('says that the stage is not known where no dates tell it', () => {
      const undated = documentOf(
        ['project', 'project', { phaseId: 'roll' }],
        ['phase', 'roll', { name: 'Déploiement' }],
      )

      expect(stage('2025-12-01')).toContain('L’étape du projet au 1er décembre 2025 n’est pas connue')
      expect(stage('2026-03-10', undated)).toContain('n’est pas connue')
      expect(stage(date, undated)).toMatch(/^Étape 1 sur 1/)
    })
  })

  test('without anything says what is missing, and counts no zero', () => {
    const empty = panels({}, documentOf(['project', 'project', {}]))
    const ids = ['stage', 'meetings', 'decisions', 'followUps', 'seats', 'indicators', 'risks'] as const

    expect(
      ids.map((id) => empty(id)).every(({ figures, lines }) => figures === '' && lines.length === 0),
    ).toBe(true)
    expect(ids.map((id) => empty(id).note).every((note) => /pas précisée|Auc/.test(note))).toBe(true)
  })

  test('is printed on one sheet, as of its last day', () => {
    const printed = buildDashboard(data, { bodyId: null, from: null, to: '2026-06-30' }, moment)

    expect(printed.meta.fileBase).toBe('2026-06-30_tableau-de-bord-du-comite')
    expect(printed.blocks.map(({ type }) => type)).toEqual(['cover', 'sheet'])
  })
})

test('a long name is cut between two words', () => {
  expect(shortened('Ouvrir l’ENT dans les douze écoles', 24)).toBe('Ouvrir l’ENT dans les…')
  expect(shortened('Court', 24)).toBe('Court')
})
