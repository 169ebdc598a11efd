import { describe, expect, test } from 'vitest'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { usualReplyDay } from '#shared/reports/convocation/letter-text.ts'
import type { Block } from '#shared/reports/report-document.ts'
import { moment, orvelle, type Row } from './support/orvelle.ts'
import { allBlocks, outline, paragraphs, words } from './support/reading.ts'

type Fields = Partial<Extract<ReportRequest, { report: 'convocation' }>>

const crpa = {
  name: 'CRPA',
  deputyOfOfficer: 'same-entity',
  deputyOfElected: 'same-assembly',
  deputyOfQualified: 'none',
  quorumBasis: 'half',
  quorumCounts: 'present-and-proxies',
  secondCallDays: 0,
  proxiesPerHolder: 1,
}
const underRules: readonly Row[] = [
  ['rulesProfile', 'crpa', crpa],
  ['body', 'cps', { act: '', hostEntityId: 'dsden', rulesProfileId: 'crpa' }],
  ['meeting', 'decembre', { ...december(), secretaryPersonId: 'tessier' }],
]

function december() {
  const hours = { startTime: '14:00', endTime: '16:30' }
  return { bodyId: 'cps', number: 2, date: '2026-12-08', ...hours, place: 'Salle des actes' }
}

/** A sending that was noted to the president of the syndicate and to the guest. */
function noted(kind: string, sentOn: string, told: object, rules: object | null = null): readonly Row[] {
  const meeting = { meetingId: 'decembre', kind, sentOn, endTime: null, rules }
  const to = { convocationId: kind, receivedOn: null }
  return [
    [
      'convocation',
      kind,
      { ...meeting, date: '2026-12-08', startTime: '14:00', place: 'Salle des actes', ...told },
    ],
    [
      'addressee',
      `${kind}-1`,
      {
        ...to,
        personId: 'lacombe',
        seatId: 'siege-2',
        postId: 'poste-president',
        rank: 'holder',
        quality: 'Président du syndicat mixte',
      },
    ],
    [
      'addressee',
      `${kind}-2`,
      {
        ...to,
        personId: 'tessier',
        seatId: 'siege-5',
        postId: null,
        rank: 'guest',
        quality: 'Cheffe de projet',
      },
    ],
  ]
}

function build(data: DocumentData, fields: Fields = {}) {
  const usual = {
    report: 'convocation',
    meetingId: 'decembre',
    kind: 'convocation',
    addressing: 'collective',
  }
  const choices = { date: null, replyBy: null, reference: '', withPack: false, format: 'pdf' }
  return buildReport(data, reportRequestSchema.parse({ ...usual, ...choices, ...fields }), moment)
}

function lettersOf(data: DocumentData, fields: Fields = {}) {
  const built = build(data, fields)
  if (!built.ok || built.value.type !== 'pdf') throw new Error(JSON.stringify(built))
  const { document, fileName } = built.value
  const letters = document.blocks.map((block) => allBlocks([block]))
  return { document, fileName, letters, texts: letters.map((blocks) => paragraphs(blocks).join('\n')) }
}

function codeOf(data: DocumentData, fields: Fields = {}): string | null {
  const built = build(data, fields)
  return built.ok ? null : built.error.code
}

function opening(blocks: readonly Block[]) {
  const found = blocks.find((block) => block.type === 'letterOpening')
  if (found?.type !== 'letterOpening') throw new Error('no opening')
  const { sender, placeAndDate, from, to, subject, facts } = found
  return {
    sender: words(sender),
    placeAndDate: words(placeAndDate),
    from: words(from),
    to: words(to),
    subject: words(subject),
    facts: facts.map(({ label, value }) => `${label} : ${words(value)}`),
  }
}

describe('a letter to all the members', () => {
  const data = orvelle(
    ...underRules,
    [
      'entity',
      'dsden',
      { kind: 'dsden', name: 'DSDEN de la Haute-Orvelle', address: '2 rue du Port\n99000 ORVELLE CEDEX 1' },
    ],
    [
      'person',
      'tessier',
      { civility: 'mrs', firstName: 'Camille', lastName: 'Tessier', email: 'c.tessier@orvelle.example' },
    ],
  )
  const { letters, texts, fileName, document } = lettersOf(data, { reference: '2026-117' })

  test('is named after its meeting and says from whom, to whom and what about', () => {
    expect(fileName).toBe('2026-12-08_CPS_convocation.pdf')
    expect(document.meta.kind).toBe('letter')
    expect(opening(letters[0] ?? [])).toEqual({
      sender:
        'Affaire suivie par : Camille TESSIER | Mél. : c.tessier@orvelle.example | 2 rue du Port | 99000 ORVELLE CEDEX 1',
      placeAndDate: 'ORVELLE, le 24 novembre 2026',
      from: 'La directrice académique des services de l’éducation nationale de la Haute-Orvelle',
      to: 'Mesdames et Messieurs les membres du comité de pilotage stratégique | et les personnes invitées',
      subject: 'Objet : convocation à la séance n° 2 de 2026 du comité de pilotage stratégique',
      facts: ['Réf. : 2026-117', 'P. J. : ordre du jour ; formulaire de pouvoir'],
    })
  })

  test('says when and where, what the rules ask for, and until when to answer', () => {
    expect(texts[0]?.split('\n')).toEqual([
      'Mesdames, Messieurs,',
      'J’ai l’honneur de vous inviter à la séance n° 2 de 2026 du comité de pilotage stratégique du projet « ENT des écoles de la Haute-Orvelle », qui se tiendra le mardi 8 décembre 2026, de 14 h 00 à 16 h 30, salle des actes.',
      'Vous trouverez ci-joint l’ordre du jour et le formulaire de pouvoir.',
      'Je vous rappelle que le comité ne peut délibérer valablement que si la moitié au moins de ses membres est présente ou a donné pouvoir.',
      'En cas d’empêchement, je vous remercie de bien vouloir en informer le secrétariat et de vous faire représenter par votre suppléant ou de donner pouvoir à un autre membre, au moyen du formulaire joint. Nul ne peut porter plus d’un pouvoir.',
      'Je vous remercie de bien vouloir confirmer votre présence au plus tard le jeudi 3 décembre 2026 auprès de Mme Camille TESSIER (c.tessier@orvelle.example).',
      'Je vous prie d’agréer, Mesdames, Messieurs, l’expression de ma considération distinguée.',
      'Comité de pilotage stratégique (CPS), séance n° 2 – mardi 8 décembre 2026, de 14 h 00 à 16 h 30 – Salle des actes',
      'Durée totale prévue : 35 min.',
      'Annexe 1 – Calendrier prévisionnel',
      'Annexe 2 – Note de cadrage',
    ])
  })

  test('ends with its signature, then the agenda on a page of its own', () => {
    const blocks = letters[0] ?? []
    const signature = blocks.find((block) => block.type === 'signature')
    const breakAt = blocks.findIndex((block) => block.type === 'pageBreak')

    expect(signature).toMatchObject({ style: 'letter', signatories: [{ name: 'Hélène VAUTRIN' }] })
    expect(blocks[breakAt + 1]).toMatchObject({ type: 'heading', level: 1 })
    expect(outline(document)).toEqual(['1 Ordre du jour'])
  })

  test('says nothing of quorum or proxies when no rules are known', () => {
    const { texts: bare } = lettersOf(orvelle())

    expect(bare[0]).not.toMatch(/délibérer|pouvoir à|formulaire/)
    expect(bare[0]).toContain(
      'confirmer votre présence au plus tard le jeudi 3 décembre 2026 auprès du secrétariat.',
    )
  })
})

describe('letters to each', () => {
  const { letters, texts, fileName } = lettersOf(orvelle(...underRules), { addressing: 'each' })

  test('go to those who sit on the day of the meeting, but not to whoever signs', () => {
    expect(fileName).toBe('2026-12-08_CPS_convocation_par-destinataire.pdf')
    expect(letters.map((blocks) => opening(blocks).to)).toEqual([
      'Monsieur Étienne LACOMBE | Président du syndicat mixte Orvelle numérique',
      'Monsieur Paul ROY | Représentant des communes, commune de Belleroche',
      'Camille TESSIER | Cheffe de projet',
    ])
  })

  test('speak to each as she is, and tell each what the rules let her do', () => {
    const [president = '', delegate = '', guest = ''] = texts

    expect(president).toMatch(/^Monsieur le Président,\n/)
    expect(president).toContain('représenter par votre suppléant, M. Paul ROY, ou de donner pouvoir')
    expect(delegate).toMatch(/^Monsieur,\n/)
    expect(delegate).toContain('par un membre du même service ou organisme')
    expect(guest).toContain('de vous inviter à assister, en qualité d’invité, à la séance')
    expect(guest).not.toMatch(/délibérer|pouvoir à/)
    expect(guest).not.toContain('confirmer votre présence')
  })

  test('follow the addressees of the convocation once it was noted, in the words of that day', () => {
    const sent = orvelle(
      ...underRules,
      ...noted('convocation', '2026-11-10', {}, { ...profile(), proxiesPerHolder: 0 }),
    )
    const { letters: again, texts: told } = lettersOf(sent, { addressing: 'each' })

    expect(again.map((blocks) => opening(blocks).to)).toEqual([
      'Monsieur Étienne LACOMBE | Président du syndicat mixte',
      'Camille TESSIER | Cheffe de projet',
    ])
    expect(opening(again[0] ?? []).placeAndDate).toBe('Le 10 novembre 2026')
    expect(told[0]).not.toContain('donner pouvoir')
  })
})

describe('other business', () => {
  const business = [
    'agendaItem',
    'divers',
    { meetingId: 'decembre', order: 90, title: 'Questions diverses', standing: 'other-business' },
  ] as const
  const sentence = 'Les questions diverses sont à adresser au secrétariat'

  test('is asked for until the day of the answers, of members only', () => {
    const { texts } = lettersOf(orvelle(...underRules, business), { addressing: 'each' })

    expect(texts.map((text) => text.includes(`${sentence} dans le même délai.`))).toEqual([true, true, false])
  })

  test('is not asked for by a second call, whose agenda is that of the first', () => {
    const [told = ''] = lettersOf(orvelle(...underRules, business), { kind: 'second-call' }).texts

    expect(told).not.toContain(sentence)
  })
})

describe('each kind of letter', () => {
  test('a second call says that no quorum is asked for, when the rules say so', () => {
    const [told = ''] = lettersOf(orvelle(...underRules), { kind: 'second-call' }).texts

    expect(told).toContain(
      'Le quorum n’ayant pas été atteint lors de la séance du 10 mars 2026, j’ai l’honneur',
    )
    expect(told).toContain('L’ordre du jour est celui de cette première séance.')
    expect(told).toContain('S’agissant d’une seconde convocation, aucun quorum n’est exigé.')
    const [strict = ''] = lettersOf(
      orvelle(...underRules, ['rulesProfile', 'crpa', { ...crpa, secondCallDays: null }]),
      { kind: 'second-call' },
    ).texts
    expect(strict).toContain('ne peut délibérer valablement que si')
  })

  test('a rescheduling tells the old day and the new one', () => {
    const moved = orvelle(...underRules, ...noted('convocation', '2026-11-10', { date: '2026-12-01' }))
    const { texts, letters } = lettersOf(moved, { kind: 'rescheduling' })

    expect(opening(letters[0] ?? []).subject).toContain('report de la séance n° 2 de 2026')
    expect(texts[0]).toContain(
      'prévue le mardi 1er décembre 2026, à 14 h 00, salle des actes, est reportée au mardi 8 décembre 2026',
    )
    expect(texts[0]).toContain('La présente lettre remplace la convocation du 10 novembre 2026.')
  })

  test('a change of room on the same day is not a new day', () => {
    const moved = orvelle(...underRules, ...noted('convocation', '2026-11-10', { place: 'Salle verte' }))
    const { texts, letters } = lettersOf(moved, { kind: 'rescheduling' })

    expect(opening(letters[0] ?? []).subject).toContain('modification de la séance')
    expect(texts[0]).toContain('se tiendra finalement le mardi 8 décembre 2026')
  })

  test('a cancellation only says that it is one', () => {
    const { texts, letters } = lettersOf(orvelle(...underRules, ...noted('convocation', '2026-11-10', {})), {
      kind: 'cancellation',
    })

    expect(texts[0]?.split('\n')).toEqual([
      'Mesdames, Messieurs,',
      'J’ai le regret de vous informer que la séance n° 2 de 2026 du comité de pilotage stratégique du projet « ENT des écoles de la Haute-Orvelle », prévue le mardi 8 décembre 2026, à 14 h 00, salle des actes, est annulée.',
      'La convocation du 10 novembre 2026 est donc sans objet.',
      'Je vous prie d’agréer, Mesdames, Messieurs, l’expression de ma considération distinguée.',
    ])
    expect(opening(letters[0] ?? []).facts).toEqual([])
  })

  test('a complement goes to those whom nothing has reached', () => {
    const { texts, letters } = lettersOf(orvelle(...underRules, ...noted('convocation', '2026-11-10', {})), {
      kind: 'complement',
      addressing: 'each',
    })

    expect(letters.map((blocks) => opening(blocks).to)).toEqual([
      'Monsieur Paul ROY | Représentant des communes, commune de Belleroche',
    ])
    expect(texts[0]).toContain('La présente convocation complète celle du 10 novembre 2026.')
  })
})

describe('a letter that would say nothing true is refused', () => {
  const sent = noted('convocation', '2026-11-10', {})

  test.each([
    ['of a meeting that was held', orvelle(), { meetingId: 'mars' }, 'convocation-out-of-turn'],
    [
      'of a cancelled meeting',
      orvelle(['meeting', 'decembre', { ...december(), status: 'cancelled' }]),
      {},
      'convocation-out-of-turn',
    ],
    ['a cancellation before any convocation', orvelle(), { kind: 'cancellation' }, 'convocation-out-of-turn'],
    [
      'a rescheduling that changes nothing',
      orvelle(...sent, ['meeting', 'decembre', { ...december(), modality: 'in-person' }]),
      { kind: 'rescheduling' },
      'convocation-nothing-new',
    ],
    ['without agenda', { ...orvelle(), agendaItem: new Map() }, {}, 'meeting-without-agenda'],
    [
      'without anybody to write to',
      { ...orvelle(), mandate: new Map(), tenure: new Map() },
      {},
      'meeting-without-members',
    ],
    [
      'without anybody to sign it',
      orvelle(['tenure', 'tenure-dasen', { postId: 'poste-dasen', personId: 'vautrin', to: '2026-01-01' }]),
      {},
      'meeting-without-chair',
    ],
    ['of a meeting that is not there', orvelle(), { meetingId: 'ailleurs' }, 'record-missing'],
  ] as const)('%s', (_, data, fields, code) => {
    expect(codeOf(data, fields as Fields)).toBe(code)
  })
})

test('one answers five days before, never on a weekend, and without a date when that is past', () => {
  expect(usualReplyDay('2026-12-08', '2026-11-24')).toBe('2026-12-03')
  expect(usualReplyDay('2026-12-10', '2026-11-24')).toBe('2026-12-04')
  expect(usualReplyDay('2026-12-08', '2026-12-03')).toBe(null)
})

function profile() {
  const limits = { noticeDays: 5, noticeCounting: 'calendar', noticeEvent: 'reception' }
  return {
    id: 'crpa',
    source: '',
    asOf: null,
    ...crpa,
    ...limits,
    majority: 'votes-cast',
    castingVote: false,
    note: '',
  }
}

describe('a letter under a letterhead that says more', () => {
  const data = orvelle(
    ...underRules,
    ['entity', 'dsden', { kind: 'dsden', name: 'DSDEN', address: '2 rue du Port\n99000 ORVELLE' }],
    [
      'letterhead',
      'service',
      {
        ...{ entityId: 'dsden', lines: 'ACADÉMIE D’ORVELLE', place: 'Belleroche' },
        contact: 'Cité administrative\nTél. : 01 23 45 67 89',
        via: 's/c de Madame l’inspectrice',
        delegation: 'Pour le recteur et par délégation',
      },
    ],
    [
      'meeting',
      'decembre',
      { ...december(), accessNotes: 'tramway B, arrêt Préfecture.\nSe présenter à l’accueil.' },
    ],
  )
  const { letters, texts, document } = lettersOf(data)

  test('gives its lines, town and address instead of those of the entity, and through whom it goes', () => {
    expect(document.meta.letterhead).toEqual(['ACADÉMIE D’ORVELLE'])
    const { sender, placeAndDate, to } = opening(letters[0] ?? [])
    expect(sender).toContain('Cité administrative | Tél. : 01 23 45 67 89')
    expect(sender).not.toContain('rue du Port')
    expect(placeAndDate).toBe('Belleroche, le 24 novembre 2026')
    expect(to.endsWith(' | s/c de Madame l’inspectrice')).toBe(true)
  })

  test('is signed by delegation, and tells how to get there', () => {
    const signature = letters[0]?.find((block) => block.type === 'signature')

    expect(signature?.type === 'signature' ? signature.signatories[0]?.delegation : '').toBe(
      'Pour le recteur et par délégation',
    )
    expect(texts[0]).toContain('Accès : tramway B, arrêt Préfecture.')
    expect(texts[0]).toContain('Se présenter à l’accueil.')
  })
})
