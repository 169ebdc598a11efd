import { describe, expect, test } from 'vitest'
import { daysToAdoption, historyOf, usualPassageDay } from '#shared/decisions/history.ts'
import { relatableTo, relatedDecisions } from '#shared/decisions/related-decisions.ts'
import { historySentence } from '#shared/text/decision-history.ts'
import { relationPhrase } from '#shared/text/decision-relations.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const adopted = (number: string, date: string) => ({
  status: 'adopted',
  number,
  numberPeriod: '2026',
  numberOrdinal: 1,
  date,
})

const data = documentOf([
  ['decision', 'key', { ...adopted('2026-CPS-06', '2026-09-29'), proposedOn: '2026-01-13' }],
  ['decision', 'next', adopted('2028-CPS-01', '2028-03-14')],
  ['decision', 'draft', { date: '2028-05-02' }],
  [
    'decisionPassage',
    'p-1',
    { decisionId: 'key', on: '2026-02-03', status: 'adjourned', reason: 'Budget incomplet' },
  ],
  ['decisionPassage', 'p-2', { decisionId: 'key', on: '2026-09-29', status: 'proposed', reason: '' }],
  ['decisionPassage', 'p-3', { decisionId: 'key', on: '2026-11-20', status: 'executed', reason: '' }],
  ['decisionRelation', 'r-1', { decisionId: 'next', targetId: 'key', kind: 'replaces' }],
  ['decisionRelation', 'r-2', { decisionId: 'draft', targetId: 'key', kind: 'repeals' }],
])
const decision = (id: string) => data.decision.get(id) ?? aRecord('decision', id)
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe('the history of a decision', () => {
  test('tells in order when it was proposed, adjourned, adopted, executed and replaced', () => {
    expect(historyOf(data, decision('key')).map(historySentence).map(plain)).toEqual([
      'Proposée le 13 janvier 2026',
      'Ajournée le 3 février 2026 : Budget incomplet',
      'Proposée de nouveau le 29 septembre 2026',
      'Adoptée le 29 septembre 2026 sous le numéro 2026-CPS-06, 259 jours après sa proposition',
      'Exécutée le 20 novembre 2026',
      'Remplacée le 14 mars 2028 par la décision 2028-CPS-01',
    ])
  })

  test('ends with the annulment of its number', () => {
    const annulled = { ...decision('next'), annulledOn: '2028-04-01', annulmentReason: 'Erreur de séance' }

    expect(plain(historySentence(historyOf(data, annulled).at(-1) ?? { type: 'proposed', on: '' }))).toBe(
      'Numéro annulé le 1er avril 2028 : Erreur de séance',
    )
  })

  test('counts no day before an adoption, nor from a proposal that is not known or is later', () => {
    expect(daysToAdoption(decision('key'))).toBe(259)
    expect(daysToAdoption(decision('draft'))).toBeNull()
    expect(daysToAdoption({ ...decision('key'), proposedOn: null })).toBeNull()
    expect(daysToAdoption({ ...decision('key'), proposedOn: '2026-10-01' })).toBeNull()
  })

  test('what a meeting that was held did is noted on its day, the rest today', () => {
    const proposed = aRecord('decision', 'of-a-meeting', { meetingId: 'september', date: '2026-09-29' })

    expect(usualPassageDay(proposed, 'adjourned', '2026-10-02')).toBe('2026-09-29')
    expect(usualPassageDay(proposed, 'proposed', '2026-10-02')).toBe('2026-10-02')
    expect(usualPassageDay(decision('key'), 'executed', '2026-10-02')).toBe('2026-10-02')
    expect(usualPassageDay(proposed, 'adjourned', '2026-09-01')).toBe('2026-09-01')
  })
})

test('relations are told from both sides, in French', () => {
  expect(relatedDecisions(data, decision('next')).map(relationPhrase)).toEqual(['remplace'])
  expect(relatedDecisions(data, decision('key')).map(relationPhrase)).toEqual([
    'remplacée par',
    'abrogée par',
  ])
})

test('a decision can be related to those with a number that are not later than it, the latest first', () => {
  const ids = (id: string) => relatableTo(data.decision.values(), decision(id)).map((other) => other.id)

  expect(ids('draft')).toEqual(['next', 'key'])
  expect(ids('next')).toEqual(['key'])
  expect(ids('key')).toEqual([])
})
