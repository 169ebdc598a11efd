import { expect, test } from 'vitest'
import type { Pace } from '#shared/decisions/lineage.ts'
import { paceSentence, stageLength } from '#shared/text/lineage.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const none: Pace = { adopted: 0, medianDays: null, longestDays: null, adjournments: 0 }

test.each<[Partial<Pace>, string]>([
  [{}, ''],
  [{ adjournments: 2 }, '2 ajournements.'],
  [{ adopted: 1, medianDays: 1, longestDays: 1 }, 'Délai d’adoption : 1 jour.'],
  [
    { adopted: 2, medianDays: 10.5, longestDays: 20, adjournments: 1 },
    'Délai d’adoption : 10,5 jours en médiane, 20 au plus (2 décisions) ; 1 ajournement.',
  ],
])('the pace %j is told in a sentence', (pace, sentence) => {
  expect(plainSpaces(paceSentence({ ...none, ...pace }))).toBe(sentence)
})

test.each([
  [null, false, ''],
  [0, true, ''],
  [1, false, '1 jour'],
  [12, true, 'depuis 12 jours'],
] as const)('a stage of %s days that lasts: %s', (days, lasts, words) => {
  expect(plainSpaces(stageLength({ days, lasts }))).toBe(words)
})
