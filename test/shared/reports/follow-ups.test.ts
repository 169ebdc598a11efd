import { describe, expect, test } from 'vitest'
import type { FollowUpId } from '#shared/decisions/follow-up.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { buildFollowUps } from '#shared/reports/follow-ups/build-follow-ups.ts'
import { factsOf } from '#shared/reports/follow-ups/follow-up-facts.ts'
import { type FollowUpRequest, followUpRows } from '#shared/reports/follow-ups/follow-up-rows.ts'
import { reminderLinks } from '#shared/reports/follow-ups/mail-links.ts'
import {
  reminderDrafts,
  reminderGroups,
  reminderRows,
  remindersAsText,
} from '#shared/reports/follow-ups/reminders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { documentOf, moment } from './support/orvelle.ts'
import { chapter, outline, tables } from './support/reading.ts'

const whole: FollowUpRequest = { bodyId: null, from: null, to: null }
const cso = 'cso' as BodyId // ids are branded text
const ids = (...given: string[]) => given as FollowUpId[] // the same

const chief = { titleMasculine: 'chef de projet', titleFeminine: 'cheffe de projet' }
const data = documentOf(
  ['project', 'project', { name: 'ENT Orvelle' }],
  ['entity', 'syndicat', { kind: 'syndicate', name: 'Syndicat Orvelle numérique' }],
  ['function', 'chef', chief],
  ['post', 'chef', { entityId: 'syndicat', functionId: 'chef' }],
  [
    'person',
    'mathilde',
    { civility: 'mrs', firstName: 'Mathilde', lastName: 'BELORME', email: 'm.belorme@orvelle.example' },
  ],
  ['person', 'paul', { civility: 'mr', firstName: 'Paul', lastName: 'ARDENT', email: '' }],
  ['tenure', 't-1', { postId: 'chef', personId: 'paul', from: '2025-09-01', to: '2026-08-31' }],
  ['tenure', 't-2', { postId: 'chef', personId: 'mathilde', from: '2026-09-01', to: null }],
  ['body', 'cps', { name: 'Comité de pilotage stratégique', sigle: 'CPS' }],
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
  ['meeting', 'mars', { bodyId: 'cso', date: '2026-03-10' }],
  ['agendaItem', 'point', { meetingId: 'mars', title: 'Charte' }],
  ['decision', 'd-1', { bodyId: 'cps', title: 'Référents', number: '2026-CPS-03', status: 'adopted' }],
  [
    'followUp',
    'late',
    {
      bodyId: 'cps',
      number: 1,
      decisionId: 'd-1',
      text: 'Désigner les référents.',
      responsiblePostId: 'chef',
      dueDate: '2026-11-12',
      status: 'ongoing',
      progress: 60,
    },
  ],
  [
    'followUp',
    'put-off',
    {
      bodyId: 'cso',
      number: 1,
      agendaItemId: 'point',
      text: 'Annexer la charte.',
      responsiblePostId: 'chef',
      dueDate: '2026-05-15',
      revisedDueDate: '2026-12-04',
      recordedOn: '2026-04-01',
    },
  ],
  [
    'followUp',
    'by-name',
    { bodyId: 'cso', number: 2, text: 'Former', responsiblePersonId: 'paul', recordedOn: '2026-05-01' },
  ],
  [
    'followUp',
    'in-words',
    { bodyId: 'cps', number: 2, text: 'Vérifier', responsibleLabel: 'les directeurs' },
  ],
  [
    'followUp',
    'closed',
    { bodyId: 'cps', number: 3, text: 'Diffuser', status: 'done', progress: 100, closedOn: '2026-03-20' },
  ],
  ['contributor', 'c-1', { followUpId: 'late', label: 'DRANE' }],
  ['reminder', 'r-1', { followUpId: 'late', on: '2026-10-13' }],
  ['reminder', 'r-2', { followUpId: 'late', on: '2026-06-02' }],
)

describe('the tableau de suivi', () => {
  test('has what is open first, late ones before all, body by body', () => {
    const report = buildFollowUps(data, whole, moment)

    expect(outline(report)).toEqual(['1 À faire et en cours', '1 Clos'])
    expect(report.meta.page).toEqual({ format: 'a4', orientation: 'landscape' })
    const [open] = tables(chapter(report, 'À faire et en cours'))
    expect(open?.map((row) => row.map(plainSpaces).join(' ; '))).toEqual([
      'N° ; Origine ; Action ; Responsable ; Contributeurs ; Inscrit le ; Échéance ; État ; Dernière relance',
      'Comité de pilotage stratégique (CPS)',
      '1 ; 2026-CPS-03 ; Désigner les référents. ; Cheffe de projet du syndicat Orvelle numérique (Mme Mathilde BELORME) ; DRANE ; 10/03/2026 ; 12/11/2026 | dépassée ; En cours | 60 % ; 13/10/2026',
      '2 ;  ; Vérifier ; Les directeurs ;  ; 10/03/2026 ;  ; À faire ; ',
      'Comité de suivi opérationnel (CSO)',
      '1 ; Point « Charte », séance du 10/03/2026 ; Annexer la charte. ; Cheffe de projet du syndicat Orvelle numérique (Mme Mathilde BELORME) ;  ; 01/04/2026 ; 04/12/2026 | au lieu du 15/05/2026 ; À faire ; ',
      '2 ;  ; Former ; M. Paul ARDENT ;  ; 01/05/2026 ;  ; À faire ; ',
    ])
  })

  test('keeps to a body and to the days on which actions were recorded', () => {
    const rows = followUpRows(data, { bodyId: cso, from: '2026-04-02', to: null }, moment.today)

    expect(rows.fileBase).toBe('2026-11-24_CSO_tableau-de-suivi')
    expect(rows.rows.map(([number, , sigle, , text]) => [number, sigle, text])).toEqual([
      [2, 'CSO', 'Former'],
    ])
  })

  test('tells the holder of the day that is asked', () => {
    const late = data.followUp.get('late')

    expect(late && plainSpaces(factsOf(data, late, '2026-03-01').responsible)).toBe(
      'Chef de projet du syndicat Orvelle numérique (M. Paul ARDENT)',
    )
  })
})

describe('reminders', () => {
  const all = ids('by-name', 'closed', 'in-words', 'put-off', 'late')

  test('gather what one person answers for today, across bodies; what is closed asks for none', () => {
    expect(
      reminderGroups(data, all, moment.today).map(({ person, facts }) => [
        person?.lastName ?? null,
        facts.map(({ followUp }) => followUp.id),
      ]),
    ).toEqual([
      ['BELORME', ['late', 'put-off']],
      ['ARDENT', ['by-name']],
      [null, ['in-words']],
    ])
  })

  test('are drafts for those who have an address; the others are told', () => {
    const built = plainSpaces(reminderDrafts(data, all, moment))

    expect(built).toMatchObject({
      ok: true,
      value: {
        type: 'mail',
        fileName: '2026-11-24_relances_belorme-mathilde.eml',
        drafts: [{ words: { to: [{ name: 'Mathilde BELORME', email: 'm.belorme@orvelle.example' }] } }],
        warnings: [{ type: 'no-email', names: ['M. Paul ARDENT', 'Les directeurs'] }],
      },
    })
    expect(reminderDrafts(data, ids('by-name'), moment)).toMatchObject({
      ok: false,
      error: { code: 'nobody-reachable' },
    })
  })

  test('say what remains, by when, and how late it is', () => {
    const text = plainSpaces(
      remindersAsText(data, reminderGroups(data, ids('late', 'put-off'), moment.today), moment.today),
    )

    expect(text.split('\n\n')).toEqual([
      'À : Mathilde BELORME <m.belorme@orvelle.example>\nObjet : ENT Orvelle – 2 actions à suivre',
      'Madame,',
      'Dans le cadre du projet « ENT Orvelle », les actions suivantes vous sont confiées et restent à mener, sauf erreur de ma part.',
      '– CPS n° 1 : Désigner les référents (2026-CPS-03). Échéance : 12 novembre 2026, dépassée de 12 jours.',
      '– CSO n° 1 : Annexer la charte (Point « Charte », séance du 10/03/2026). Échéance : 4 décembre 2026.',
      'Je vous remercie de bien vouloir m’indiquer où elles en sont et, le cas échéant, à quelle date vous pensez pouvoir les mener à bien.',
      'Je vous prie d’agréer, Madame, l’expression de ma considération distinguée.',
    ])
  })

  test('are rows with whom to write to', () => {
    const [first] = reminderRows(data, ids('late'), moment.today).rows

    expect(first).toEqual([
      'Mathilde BELORME',
      'Cheffe de projet du syndicat Orvelle numérique (Mme Mathilde BELORME)',
      'm.belorme@orvelle.example',
      'CPS',
      1,
      '2026-CPS-03',
      'Désigner les référents.',
      '2026-11-12',
      12,
      60,
      '2026-10-13',
    ])
  })
})

describe('a link to write a reminder', () => {
  const linksFor = (text: string) => {
    const one = data.followUp.get('late')
    if (one === undefined) throw new Error('there is one')
    const longer = { ...data, followUp: new Map([['late', { ...one, text }]]) }
    return reminderLinks(longer, ids('late'), '2026-11-24')
  }

  test('says to whom, about what, and the whole letter', () => {
    const [link, ...others] = linksFor('Désigner les référents.')
    const url = new URL(link?.url ?? '')
    const body = plainSpaces(url.searchParams.get('body') ?? '')

    expect(others).toEqual([])
    expect(link?.isWhole).toBe(true)
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'm.belorme@orvelle.example'])
    expect(plainSpaces(url.searchParams.get('subject') ?? '')).toBe('ENT Orvelle – 1 action à suivre')
    expect(body).toMatch(/^Madame,\r\n\r\n.*Désigner les référents/s)
    expect(link?.url).not.toMatch(/[+ \n]/)
  })

  test('that would be too long is shortened and says where the rest is', () => {
    const [link] = linksFor('Désigner les référents et réunir les écoles. '.repeat(60))
    const body = plainSpaces(new URL(link?.url ?? '').searchParams.get('body') ?? '')

    expect(link?.isWhole).toBe(false)
    expect(link?.url.length).toBeLessThanOrEqual(2000)
    expect(body).toMatch(/^Madame,\r\n\r\n\[Ce message est trop long pour un lien/)
  })

  test('is not made for whoever has no address', () => {
    const unreached = new Map([...data.person].map(([id, person]) => [id, { ...person, email: '' }]))

    expect(reminderLinks({ ...data, person: unreached }, ids('late'), '2026-11-24')).toEqual([])
  })
})
