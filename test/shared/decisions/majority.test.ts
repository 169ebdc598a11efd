import { expect, test } from 'vitest'
import { type Count, type MajorityRule, verdictOf } from '#shared/decisions/majority.ts'
import { verdictText } from '#shared/text/majority.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const crpa: MajorityRule = { majority: 'present-or-represented', castingVote: true }
const cgct: MajorityRule = { majority: 'votes-cast', castingVote: true }
const count = (votesFor: number, votesAgainst: number, fields: Partial<Count> = {}): Count => ({
  ...{ votesFor, votesAgainst, there: 10, chair: null, isSecret: false },
  ...fields,
})

test.each([
  [crpa, count(6, 4), 'Adoptée : 6 voix pour, sur 10 membres présents ou représentés ; il en fallait 6.'],
  [crpa, count(5, 3), 'Non adoptée : 5 voix pour, sur 10 membres présents ou représentés ; il en fallait 6.'],
  [cgct, count(5, 3), 'Adoptée : 5 voix pour, sur 8 suffrages exprimés ; il en fallait 5.'],
  [cgct, count(1, 0), 'Adoptée : 1 voix pour, sur 1 suffrage exprimé ; il en fallait 1.'],
  [cgct, count(0, 0), 'Non adoptée : aucune voix pour.'],
  [
    crpa,
    count(5, 5),
    'En suspens : partage égal des voix (5 contre 5) ; celle de la présidence est prépondérante.',
  ],
  [
    crpa,
    count(4, 4, { chair: 'for' }),
    'Adoptée : partage égal des voix (4 contre 4) ; la voix de la présidence, pour, est prépondérante.',
  ],
  [
    cgct,
    count(4, 4, { chair: 'against' }),
    'Non adoptée : partage égal des voix (4 contre 4) ; la voix de la présidence, contre, est prépondérante.',
  ],
  [
    cgct,
    count(4, 4, { isSecret: true }),
    'Non adoptée : partage égal des voix (4 contre 4) ; le scrutin est secret, la voix de la présidence ne départage pas.',
  ],
  [
    { ...cgct, castingVote: false },
    count(4, 4, { chair: 'for' }),
    'Non adoptée : partage égal des voix (4 contre 4) ; les règles ne donnent pas voix prépondérante à la présidence.',
  ],
])('under %j, %j', (rule, counted, sentence) => {
  expect(plainSpaces(verdictText(verdictOf(counted, rule)))).toBe(sentence)
})
