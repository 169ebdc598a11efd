import { describe, expect, test } from 'vitest'
import { reportRequestSchema } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { bodyPhrases } from '#shared/text/body-phrases.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { allBlocks, factsOf, paragraphs, tables } from './support/reading.ts'

function build(data: DocumentData, report: 'agenda' | 'sign-in' | 'proxies', meetingId = 'decembre') {
  return buildReport(data, reportRequestSchema.parse({ report, meetingId, format: 'pdf' }), moment)
}

function documentOf(data: DocumentData, report: 'agenda' | 'sign-in' | 'proxies') {
  const built = build(data, report)
  if (!built.ok || built.value.type !== 'pdf') throw new Error(JSON.stringify(built))
  return built.value.document
}

const cancelled = {
  ...{ bodyId: 'cps', number: 2, date: '2026-12-08', startTime: '14:00' },
  status: 'cancelled',
}

describe('the agenda by itself', () => {
  test('says of which meeting it is, and what each item expects', () => {
    const { meta, blocks } = documentOf(orvelle(), 'agenda')

    expect(meta.fileBase).toBe('2026-12-08_CPS_ordre-du-jour')
    expect(factsOf(blocks)).toEqual([
      'Lieu : Salle des actes',
      'Présidence : Mme Hélène VAUTRIN, directrice académique des services de l’éducation nationale de la Haute-Orvelle',
    ])
    expect(tables(blocks)[0]?.[2]?.slice(0, 3)).toEqual([
      '2',
      'Calendrier de généralisation | Décision attendue : Le comité valide le calendrier annexé.',
      'Décision',
    ])
  })

  test('marks a decision that it cuts, and says the quality of whoever presents several items once', () => {
    const more = orvelle(
      [
        'agendaItem',
        'point-3',
        {
          ...{ meetingId: 'decembre', order: 30, title: 'Second groupe', rapporteurPersonId: 'vautrin' },
          proposal: 'Le comité arrête le calendrier.\nIl délègue la suite à son comité de suivi.',
        },
      ],
      [
        'agendaItem',
        'point-4',
        { meetingId: 'decembre', order: 40, title: 'Divers', rapporteurPersonId: 'dore' },
      ],
    )
    const rows = tables(documentOf(more, 'agenda').blocks)[0] ?? []

    expect(rows.slice(2).map((row) => row[3])).toEqual([
      'Mme Hélène VAUTRIN | Directrice académique des services de l’éducation nationale de la Haute-Orvelle',
      'Mme Hélène VAUTRIN',
      'Mme Anne DORÉ',
    ])
    expect(rows[3]?.[1]).toBe('Second groupe | Décision attendue : Le comité arrête le calendrier. […]')
  })

  test('tells the parts of which it is made above their items', () => {
    const parted = orvelle(
      ['agendaItem', 'point-2', { meetingId: 'decembre', order: 20, title: 'Calendrier', section: 'Fond' }],
      ['agendaItem', 'point-3', { meetingId: 'decembre', order: 30, title: 'Divers', section: 'Fond' }],
    )
    const rows = tables(documentOf(parted, 'agenda').blocks)[0] ?? []

    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['N°', 'Point'],
      ['1', 'Désignation du secrétaire de séance'],
      ['Fond'],
      ['2', 'Calendrier'],
      ['3', 'Divers'],
      ['4', 'Prochaine séance'],
    ])
  })

  test('of a cancelled meeting says so', () => {
    const { meta } = documentOf(orvelle(['meeting', 'decembre', cancelled]), 'agenda')

    expect(meta.mention).toBe('Séance annulée – document conservé pour mémoire')
  })
})

describe('the forms of proxies', () => {
  test('are a page for each member with a vote, who only fills in what is not known', () => {
    const { blocks } = documentOf(orvelle(), 'proxies')
    const [first = []] = blocks.map((block) => allBlocks([block]))

    expect(blocks.map(({ type }) => type)).toEqual(['booklet', 'booklet', 'booklet'])
    expect(paragraphs(first)).toEqual([
      'Comité de pilotage stratégique – séance n° 2 de 2026',
      'Je soussignée, Hélène VAUTRIN, directrice académique des services de l’éducation nationale de la Haute-Orvelle, membre du comité de pilotage stratégique, donne pouvoir à :',
      'pour me représenter et voter en mon nom à la séance n° 2 de 2026, le mardi 8 décembre 2026, de 14 h 00 à 16 h 30.',
      'Le pouvoir se donne à un autre membre à voix délibérative. À remettre avant l’ouverture de la séance.',
    ])
    expect(first.flatMap((block) => (block.type === 'form' ? block.fields : []))).toEqual([
      'Prénom et nom',
      'Qualité',
      'Fait à',
      'Le',
    ])
  })

  test('are refused when the rules admit no proxy', () => {
    const rules = orvelle(
      ['rulesProfile', 'sans', { proxiesPerHolder: 0 }],
      ['body', 'cps', { rulesProfileId: 'sans' }],
    )

    expect(build(rules, 'proxies')).toMatchObject({ error: { code: 'proxies-not-admitted' } })
  })
})

test.each([
  ['agenda', { ...orvelle(), agendaItem: new Map() }, 'meeting-without-agenda'],
  ['sign-in', { ...orvelle(), seat: new Map() }, 'meeting-without-members'],
  ['sign-in', orvelle(['meeting', 'decembre', cancelled]), 'meeting-called-off'],
  ['proxies', { ...orvelle(), mandate: new Map(), tenure: new Map() }, 'proxies-of-nobody'],
  ['proxies', orvelle(['meeting', 'decembre', cancelled]), 'meeting-called-off'],
] as const)('%s is refused when it would be an empty page: %#', (report, data, code) => {
  expect(build(data, report)).toMatchObject({ ok: false, error: { code } })
})

test.each([
  ['Comité de pilotage stratégique', 'du comité de pilotage stratégique', 'le comité'],
  ['Équipe de l’école des Embruns', 'de l’équipe de l’école des Embruns', 'l’équipe'],
  ['Commission numérique', 'de la commission numérique', 'la commission'],
  ['COPIL ENT', 'du COPIL ENT', 'le COPIL'],
  ['Tandem', 'de l’instance « Tandem »', 'l’instance'],
])('%s stands in a sentence', (name, ofThe, short) => {
  expect(bodyPhrases(name)).toMatchObject({ ofThe, short })
})
