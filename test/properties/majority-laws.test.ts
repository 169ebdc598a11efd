import { expect, test } from 'vitest'
import { type ChairVote, type MajorityRule, verdictOf } from '#shared/decisions/majority.ts'

type Choice = 'for' | 'against' | 'abstention'
const choices: readonly Choice[] = ['for', 'against', 'abstention']

const rules: readonly MajorityRule[] = (['present-or-represented', 'votes-cast'] as const).flatMap(
  (majority) => [true, false].map((castingVote) => ({ majority, castingVote })),
)

/** What was decided, told by hand from the sentences of the codes: the voices are looked at one by one. */
function oracle(voices: readonly Choice[], rule: MajorityRule, chair: ChairVote, isSecret: boolean): string {
  let balance = 0 // in half voices: above nought, more than half are for
  let difference = 0
  for (const voice of voices) {
    if (voice === 'abstention' && rule.majority === 'votes-cast') continue
    balance += voice === 'for' ? 1 : -1
    if (voice !== 'abstention') difference += voice === 'for' ? 1 : -1
  }
  const isShared = difference === 0 && voices.includes('for')
  if (isShared && rule.castingVote && !isSecret) {
    if (chair === null) return 'undecided'
    return chair === 'for' ? 'adopted' : 'rejected'
  }
  return balance > 0 ? 'adopted' : 'rejected'
}

function* votes(size: number): Generator<readonly Choice[]> {
  if (size === 0) yield []
  else for (const before of votes(size - 1)) for (const choice of choices) yield [...before, choice]
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])('what %i voices decide follows the rules, however they vote', (size) => {
  const wrong: string[] = []
  for (const voices of votes(size)) {
    for (const rule of rules) {
      for (const chair of ['for', 'against', null] as const) {
        for (const isSecret of [true, false]) {
          const [votesFor, votesAgainst] = [
            voices.filter((one) => one === 'for'),
            voices.filter((one) => one === 'against'),
          ]
          const counted = {
            votesFor: votesFor.length,
            votesAgainst: votesAgainst.length,
            there: size,
            chair,
            isSecret,
          }
          const { outcome } = verdictOf(counted, rule)
          if (outcome !== oracle(voices, rule, chair, isSecret))
            wrong.push(JSON.stringify({ voices, rule, chair, outcome }))
        }
      }
    }
  }

  expect(wrong).toEqual([])
})
