import { describe, expect, test } from 'vitest'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { ChangeRequestId, UsageReportId } from '#shared/quality/usage.ts'
import { buildFeedback, feedbackGroups, feedbackText } from '#shared/reports/usages/feedback.ts'
import { buildSlipReport } from '#shared/reports/usages/slip-mail.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { documentOf, moment } from './support/orvelle.ts'
import { outline, tables } from './support/reading.ts'

const ids = (...given: string[]) => given as UsageReportId[] // ids are branded text
const asked = 'asked' as ChangeRequestId // the same
const answered = 'answered' as ChangeRequestId // the same
const sending = { on: '2026-11-24', supplierId: 'editeur' as EntityId } // the same

const data = documentOf(
  ['project', 'project', { name: 'ENT Orvelle' }],
  ['entity', 'editeur', { kind: 'company', name: 'Plumevent Éducation', email: 'contact@plumevent.example' }],
  ['entity', 'muet', { kind: 'company', name: 'Silence SARL', email: '' }],
  ['entity', 'ecole', { kind: 'school', name: 'École des Tilleuls' }],
  ['body', 'groupe', { kinds: ['user-group'], name: 'Groupe des enseignants', sigle: '' }],
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
  ['person', 'anne', { civility: 'mrs', firstName: 'Anne', lastName: 'DORÉ', email: 'anne@orvelle.example' }],
  ['person', 'paul', { civility: 'mr', firstName: 'Paul', lastName: 'ARDENT', email: '' }],
  ['seat', 's-1', { bodyId: 'groupe', order: 10 }],
  ['seat', 's-2', { bodyId: 'groupe', order: 20 }],
  ['mandate', 'm-1', { seatId: 's-1', personId: 'anne' }],
  ['mandate', 'm-2', { seatId: 's-2', personId: 'paul' }],
  [
    'changeRequest',
    'asked',
    {
      number: 3,
      name: 'Plusieurs photographies',
      need: 'Une à une aujourd’hui.',
      bodyId: 'cso',
      supplierId: null,
    },
  ],
  [
    'changeRequest',
    'answered',
    {
      number: 4,
      name: 'Accusé de lecture',
      status: 'promised',
      supplierId: 'muet',
      transmittedOn: '2026-10-02',
      answeredOn: '2026-10-20',
      answer: 'Dans la version 5.',
      expectedOn: '2027-01-31',
    },
  ],
  [
    'usageReport',
    'r-1',
    {
      kind: 'difficulty',
      on: '2026-10-13',
      text: 'Trop long.',
      bodyId: 'groupe',
      entityId: 'ecole',
      changeRequestId: 'asked',
    },
  ],
  [
    'usageReport',
    'r-2',
    { kind: 'wish', on: '2026-09-18', text: 'Qui a lu ?', bodyId: 'groupe', changeRequestId: 'answered' },
  ],
  [
    'usageReport',
    'r-3',
    { kind: 'use', on: '2026-11-02', text: 'Un blogue.', bodyId: 'groupe', reply: 'Bravo.' },
  ],
  ['usageReport', 'r-4', { on: '2026-11-03', text: 'Sans groupe.', bodyId: null }],
)

function slip(changeRequestId: ChangeRequestId, isSending: boolean) {
  const built = buildSlipReport(
    data,
    { changeRequestId, sending: isSending ? sending : null, format: 'pdf' },
    moment,
  )
  if (!built.ok || built.value.type !== 'pdf') throw new Error('no slip')
  return built.value.document
}

describe('the slip of a demande d’évolution', () => {
  test('tells the need, what users say and leaves room for the answer', () => {
    const document = slip(asked, false)

    expect(outline(document)).toEqual([
      '1 Besoin',
      '1 Ce qu’en disent les utilisateurs',
      '1 Réponse de l’éditeur',
    ])
    expect(plainSpaces(tables(document.blocks))).toEqual([
      [
        ['Date', 'Nature', 'Remontée', 'Origine'],
        ['13/10/2026', 'Difficulté', 'Trop long.', 'Groupe des enseignants, École des Tilleuls'],
      ],
    ])
    expect(JSON.stringify(document.blocks)).toContain('"type":"form"')
    expect(document.meta.fileBase).toBe('2026-11-24_demande-evolution_3')
  })

  test('that is about to be sent says to whom and when', () => {
    const facts = JSON.stringify(plainSpaces(slip(asked, true).blocks[0]))

    expect(facts).toContain('Plumevent Éducation')
    expect(facts).toContain('24 novembre 2026')
    expect(JSON.stringify(slip(asked, false).blocks[0])).not.toContain('Plumevent')
  })

  test('of a request that was answered tells the answer in place of the form', () => {
    const blocks = JSON.stringify(plainSpaces(slip(answered, false).blocks))

    expect(blocks).toContain('Promise par l’éditeur pour le 31 janvier 2027')
    expect(blocks).toContain('Dans la version 5.')
    expect(blocks).not.toContain('"type":"form"')
  })

  test('goes to the address of the éditeur, and says when none is known', () => {
    const mail = (changeRequestId: ChangeRequestId, isSending: boolean) =>
      plainSpaces(
        buildSlipReport(
          data,
          { changeRequestId, sending: isSending ? sending : null, format: 'eml' },
          moment,
        ),
      )

    expect(mail(asked, true)).toMatchObject({
      ok: true,
      value: {
        type: 'mail',
        fileName: '2026-11-24_demande-evolution_3.eml',
        drafts: [
          {
            words: {
              to: [{ name: 'Plumevent Éducation', email: 'contact@plumevent.example' }],
              subject: 'ENT Orvelle – demande d’évolution n° 3 : Plusieurs photographies',
            },
            attached: [{ type: 'pdf', fileName: '2026-11-24_demande-evolution_3.pdf' }],
          },
        ],
        warnings: [],
      },
    })
    expect(mail(answered, false)).toMatchObject({
      value: { drafts: [{ words: { to: [] } }], warnings: [{ type: 'no-email', names: ['Silence SARL'] }] },
    })
  })

  test('of a request that is gone is refused', () => {
    const gone = { changeRequestId: 'gone' as ChangeRequestId, sending: null, format: 'pdf' } as const // branded text

    expect(buildSlipReport(data, gone, moment)).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    })
  })
})

describe('what groups are told', () => {
  test('is what became of each of their remontées, the oldest first', () => {
    const [group] = feedbackGroups(data, ids('r-3', 'r-1', 'r-2', 'r-4'), moment.today)
    if (group === undefined) throw new Error('no group')

    expect(plainSpaces(feedbackText(data, group)).split('\n\n').slice(2, 5)).toEqual([
      '– Souhait du 18 septembre 2026 : « Qui a lu ? » Suite donnée : demande n° 4, promise par l’éditeur pour le 31 janvier 2027.',
      '– Difficulté du 13 octobre 2026 : « Trop long. » Suite donnée : demande n° 3, à l’étude.',
      '– Usage du 2 novembre 2026 : « Un blogue. » Suite donnée : Bravo.',
    ])
  })

  test('is a draft that hides members from one another; who cannot be reached is told', () => {
    expect(plainSpaces(buildFeedback(data, { usageReportIds: ids('r-1') }, moment))).toMatchObject({
      ok: true,
      value: {
        fileName: '2026-11-24_Groupe-des-enseignants_suites-des-remontees.eml',
        drafts: [{ words: { to: [], bcc: [{ name: 'Anne DORÉ', email: 'anne@orvelle.example' }] } }],
        warnings: [{ type: 'no-email', names: ['M. Paul ARDENT'] }],
      },
    })
  })

  test('is refused when they come from no group', () => {
    expect(buildFeedback(data, { usageReportIds: ids('r-4') }, moment)).toMatchObject({
      ok: false,
      error: { code: 'nobody-reachable' },
    })
  })
})
