import { describe, expect, test } from 'vitest'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { moment, orvelle, type Row } from './support/orvelle.ts'

type Fields = Partial<Extract<ReportRequest, { report: 'convocation' }>>
const withMail: readonly Row[] = [
  ['person', 'vautrin', { firstName: 'Hélène', lastName: 'Vautrin', email: 'h.vautrin@orvelle.example' }],
  [
    'person',
    'lacombe',
    { civility: 'mr', firstName: 'Étienne', lastName: 'Lacombe', email: 'e.lacombe@orvelle.example' },
  ],
  ['person', 'tessier', { firstName: 'Camille', lastName: 'Tessier', email: 'c.tessier@orvelle.example' }],
  ['rulesProfile', 'regles', { proxiesPerHolder: 1 }],
  ['body', 'cps', { hostEntityId: 'dsden', rulesProfileId: 'regles' }],
]
const december = {
  ...{ bodyId: 'cps', number: 2, date: '2026-12-08', startTime: '14:00', endTime: '16:30' },
  ...{ place: 'Salle des actes', secretaryPersonId: 'tessier' },
}
const meeting = (changes: object = {}): Row => ['meeting', 'decembre', { ...december, ...changes }]
const sent = (id: string, kind: string, sentOn: string, told: object = {}): readonly Row[] => [
  [
    'convocation',
    id,
    { meetingId: 'decembre', kind, sentOn, ...told, date: '2026-12-08', place: 'Salle des actes' },
  ],
  [
    'addressee',
    `${id}-1`,
    { convocationId: id, personId: 'lacombe', seatId: 'siege-2', postId: 'poste-president' },
  ],
]

function build(data: DocumentData, fields: Fields) {
  const usual = {
    report: 'convocation',
    meetingId: 'decembre',
    kind: 'convocation',
    addressing: 'collective',
  }
  const choices = { date: null, replyBy: null, reference: '', withPack: false }
  return buildReport(data, reportRequestSchema.parse({ ...usual, ...choices, ...fields }), moment)
}

function mailOf(data: DocumentData, fields: Fields = {}) {
  const built = build(data, { format: 'eml', ...fields })
  if (!built.ok || built.value.type !== 'mail') throw new Error(JSON.stringify(built))
  return built.value
}

function eventOf(data: DocumentData, fields: Fields = {}) {
  const built = build(data, { format: 'ics', ...fields })
  if (!built.ok || built.value.type !== 'calendar') throw new Error(JSON.stringify(built))
  return built.value
}

describe('drafts of mails', () => {
  test('to all hide the addresses from one another and tell who has none', () => {
    const { fileName, drafts, warnings } = mailOf(orvelle(...withMail, meeting()))
    const [draft] = drafts

    expect(fileName).toBe('2026-12-08_CPS_convocation.eml')
    expect(drafts).toHaveLength(1)
    expect(draft?.words.to).toEqual([{ name: 'Camille TESSIER', email: 'c.tessier@orvelle.example' }])
    expect(draft?.words.bcc).toEqual([{ name: 'Étienne LACOMBE', email: 'e.lacombe@orvelle.example' }])
    expect(draft?.words.subject).toBe(
      'Convocation à la séance n° 2 de 2026 du comité de pilotage stratégique',
    )
    expect(draft?.attached.map((one) => one.fileName)).toEqual([
      '2026-12-08_CPS_convocation.pdf',
      '2026-12-08_CPS_ordre-du-jour.pdf',
      '2026-12-08_CPS_pouvoir.pdf',
    ])
    expect(warnings).toEqual([{ type: 'no-email', names: ['M.\u00A0Paul ROY'] }])
  })

  test('to each have their own letter and their own form, and share the agenda', () => {
    const { fileName, drafts } = mailOf(orvelle(...withMail, meeting()), {
      addressing: 'each',
      withPack: true,
    })
    const [president, guest] = drafts

    expect(fileName).toBe('2026-12-08_CPS_convocation_courriels')
    expect(drafts.map((one) => one.fileName)).toEqual([
      '2026-12-08_CPS_convocation_lacombe-etienne.eml',
      '2026-12-08_CPS_convocation_tessier-camille.eml',
    ])
    expect(president?.attached.map((one) => one.fileName)).toEqual([
      '2026-12-08_CPS_convocation_lacombe-etienne.pdf',
      '2026-12-08_CPS_ordre-du-jour.pdf',
      '2026-12-08_CPS_pouvoir_lacombe-etienne.pdf',
      '2026-12-08_CPS_dossier-de-seance.pdf',
    ])
    expect(guest?.attached.map((one) => one.fileName)).not.toContain('2026-12-08_CPS_pouvoir.pdf')
    expect(guest?.attached[1]).toBe(president?.attached[1])
    expect(president?.words).toMatchObject({ bcc: [], to: [{ email: 'e.lacombe@orvelle.example' }] })
  })

  test('say the letter in plain text, with the agenda', () => {
    const text = mailOf(orvelle(...withMail, meeting()), { addressing: 'each' }).drafts[0]?.words.text ?? ''

    expect(text).toMatch(/^Monsieur le Président,\n\nJ’ai l’honneur de vous inviter/)
    expect(text).toContain(
      'Ordre du jour :\n1. Désignation du secrétaire de séance\n2. Calendrier de généralisation',
    )
    expect(text).toMatch(/\nHélène VAUTRIN$/)
    expect(text).not.toContain('\u202F')
  })

  test('and the file for calendars say how to get there, unless nobody has to', () => {
    const accessNotes = 'Entrée **rue des Halles** :\n\n- [la visio](https://visio.example/cps)'
    const access = 'Accès : Entrée rue des Halles :\n\n– la visio (https://visio.example/cps)'
    const data = orvelle(...withMail, meeting({ accessNotes }), ...sent('envoi', 'convocation', '2026-11-10'))
    const textOf = (fields: Fields) => mailOf(data, fields).drafts[0]?.words.text.replaceAll('\u00A0', ' ')

    expect(textOf({})).toContain(access)
    expect(eventOf(data).event.description).toContain(access)
    expect(textOf({ kind: 'cancellation' })).not.toContain('Accès')
    expect(eventOf(data, { kind: 'cancellation' }).event.description).not.toContain('Accès')
  })

  test('of a cancellation carry the letter alone', () => {
    const data = orvelle(...withMail, meeting(), ...sent('envoi', 'convocation', '2026-11-10'))
    const [draft] = mailOf(data, { kind: 'cancellation', withPack: true }).drafts

    expect(draft?.attached.map((one) => one.fileName)).toEqual(['2026-12-08_CPS_annulation-de-seance.pdf'])
  })

  test('go to those who are invited beside the body, too', () => {
    const invited = orvelle(...withMail, meeting(), [
      'guest',
      'invite',
      { meetingId: 'decembre', personId: 'dore', quality: 'Experte', order: 10, presence: 'expected' },
    ])
    const built = build(invited, { format: 'pdf', addressing: 'each' })

    expect(built.ok && JSON.stringify(built.value)).toContain('Experte')
  })

  test('are refused when nobody can be reached', () => {
    expect(build(orvelle(), { format: 'eml' })).toMatchObject({
      ok: false,
      error: { code: 'nobody-reachable' },
    })
  })
})

describe('the file for calendars', () => {
  test('names the meeting for good, and grows with each sending', () => {
    const first = orvelle(...withMail, meeting())
    const moved = orvelle(
      ...withMail,
      ...sent('envoi', 'convocation', '2026-11-10', { startTime: '14:00', endTime: '16:30' }),
      meeting({ date: '2026-12-15' }),
    )
    const events = [
      eventOf(first).event,
      eventOf(moved, { kind: 'rescheduling' }).event,
      eventOf(moved, { kind: 'cancellation' }).event,
      eventOf(moved).event,
    ]

    expect(new Set(events.map(({ uid }) => uid))).toEqual(new Set(['decembre@gouvernail']))
    expect(events.map(({ sequence, start, isCancelled }) => [sequence, start, isCancelled])).toEqual([
      [0, '2026-12-08T14:00:00', false],
      [1, '2026-12-15T14:00:00', false],
      [1, '2026-12-08T14:00:00', true],
      [0, '2026-12-08T14:00:00', false],
    ])
    expect(events[0]).toMatchObject({
      end: '2026-12-08T16:30:00',
      summary: 'CPS – séance n° 2 de 2026',
      location: 'Salle des actes',
      organizer: { name: 'Camille TESSIER', email: 'c.tessier@orvelle.example' },
    })
  })

  test('is made without anybody to sign a letter', () => {
    const { fileName } = eventOf({ ...orvelle(meeting()), agendaItem: new Map() })

    expect(fileName).toBe('2026-12-08_CPS_convocation.ics')
  })
})
