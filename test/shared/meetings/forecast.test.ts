import { expect, test } from 'vitest'
import { quorumForecast } from '#shared/meetings/forecast.ts'
import { forecastText } from '#shared/text/convocations.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const meeting = aRecord('meeting', 'march', { bodyId: 'cps', date: '2026-03-10' })
const names = ['Ormeau', 'Tilleul', 'Saule', 'Frêne'] as const

/** Four members in office, the first with a deputy, under rules that ask for half of them. */
const dataOf = (profile: object, ...more: readonly RecordSketch[]) =>
  documentOf([
    ['rulesProfile', 'rules', { quorumBasis: 'half', quorumCounts: 'present-and-proxies', ...profile }],
    ['body', 'cps', { rulesProfileId: 'rules' }],
    ...names.flatMap((lastName, at): readonly RecordSketch[] => [
      ['person', `person-${at}`, { civility: 'mrs', firstName: 'Ana', lastName }],
      ['seat', `seat-${at}`, { bodyId: 'cps', order: at, kind: 'designated', voice: 'deliberative' }],
      ['mandate', `mandate-${at}`, { seatId: `seat-${at}`, personId: `person-${at}` }],
    ]),
    ['person', 'deputy', { lastName: 'Hêtre' }],
    ['mandate', 'deputy', { seatId: 'seat-0', personId: 'deputy', rank: 'deputy' }],
    ...more,
  ])
const reply = (seat: number, answer: string, fields: object = {}): RecordSketch => [
  'reply',
  `reply-${seat}`,
  { meetingId: 'march', seatId: `seat-${seat}`, answer, ...fields },
]
const said = (data: ReturnType<typeof documentOf>) => {
  const forecast = quorumForecast(data, meeting)
  return forecast === null ? null : forecastText(forecast).replace(/[\u00a0\u202f]/g, ' ')
}

test('without answers, everybody is asked', () => {
  expect(said(dataOf({}))).toBe(
    'Quorum prévisible : aucun membre annoncé pour 2 nécessaires. Il en manque 2. Sans réponse : Mme Ana ORMEAU, Mme Ana TILLEUL, Mme Ana SAULE et Mme Ana FRÊNE.',
  )
})

test('whoever is excused but has a deputy would save it', () => {
  const data = dataOf({}, reply(0, 'excused'), reply(1, 'present'), reply(2, 'excused'), reply(3, 'excused'))

  expect(said(data)).toBe(
    'Quorum prévisible : 1 membre annoncé pour 2 nécessaires. Il en manque 1. Un suppléant peut venir pour Mme Ana ORMEAU.',
  )
})

test.each([
  ['present-and-proxies', 'Quorum prévisible : 2 membres annoncés pour 2 nécessaires. Il serait atteint.'],
  [
    'present',
    'Quorum prévisible : 1 membre annoncé pour 2 nécessaires. Il en manque 1. 1 pouvoir annoncé ne compte pas.',
  ],
])('a proxy is counted as the rules count it (%s)', (quorumCounts, sentence) => {
  const proxy = reply(1, 'proxy', { proxySeatId: 'seat-2' })
  const data = dataOf({ quorumCounts }, reply(0, 'excused'), proxy, reply(2, 'present'), reply(3, 'excused'))

  expect(said(data)?.replace(' Un suppléant peut venir pour Mme Ana ORMEAU.', '')).toBe(sentence)
})

test('rules without a quorum ask for nothing, and a body without rules tells nothing', () => {
  expect(said(dataOf({ quorumBasis: 'none', name: 'Conseil d’école' }))).toBe(
    'Conseil d’école : aucun quorum n’est exigé.',
  )
  expect(quorumForecast(documentOf([['body', 'cps', { rulesProfileId: null }]]), meeting)).toBeNull()
})
