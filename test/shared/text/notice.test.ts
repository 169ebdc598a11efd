import { expect, test } from 'vitest'
import type { NoticeRule } from '#shared/meetings/notice.ts'
import { dayOffText, noticePastText, noticeRuleText, noticeText } from '#shared/text/notice.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const clear: NoticeRule = { noticeDays: 5, noticeCounting: 'clear', noticeEvent: 'dispatch' }
const rule = (fields: object, source = '') => plainSpaces(noticeRuleText({ ...clear, ...fields, source }))

test('the last day of a convocation is told with what must happen by then', () => {
  expect(plainSpaces(noticeText('2026-03-04', clear))).toBe(
    'Convocation à envoyer au plus tard le mercredi 4 mars 2026',
  )
  expect(plainSpaces(noticeText('2026-03-05', { noticeEvent: 'reception' }))).toBe(
    'Convocation à recevoir par les membres au plus tard le jeudi 5 mars 2026',
  )
})

test('the delay is told with its source, in the right number', () => {
  expect(rule({}, 'CGCT, art. L2121-12')).toBe(
    'Délai : 5 jours francs avant la séance (CGCT, art. L2121-12).',
  )
  expect(rule({ noticeDays: 1 })).toBe('Délai : 1 jour franc avant la séance.')
  expect(rule({ noticeDays: 8, noticeCounting: 'calendar' })).toBe('Délai : 8 jours avant la séance.')
  expect(rule({ noticeDays: 1, noticeCounting: 'calendar' })).toBe('Délai : 1 jour avant la séance.')
})

test('what is unusual is told calmly', () => {
  expect(plainSpaces(noticePastText(1))).toMatch(/^Ce délai est dépassé depuis 1 jour : /)
  expect(plainSpaces(dayOffText({ kind: 'sunday' }))).toBe('La séance tombe un dimanche.')
})
