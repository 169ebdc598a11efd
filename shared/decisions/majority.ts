import type { RulesProfile } from '../organisation/rules-profile.ts'

/** The rules that a vote follows. */
export type MajorityRule = Pick<RulesProfile, 'majority' | 'castingVote'>

/** How the chair voted, when it is known: her vote prevails when the voices are equally divided. */
export type ChairVote = 'for' | 'against' | null

/** What was counted. `there`: the voices of the members present or represented, without those who may take no part. */
export type Count = {
  readonly votesFor: number
  readonly votesAgainst: number
  readonly there: number
  readonly chair: ChairVote
  readonly isSecret: boolean
}

/** How equal voices were decided: by the chair, not yet, or never, since the rules or the secret of the vote forbid it. */
export type TieBreak = 'chair-for' | 'chair-against' | 'chair-unknown' | 'no-casting-vote' | 'secret'

/** What a vote says. `undecided`: equal voices wait for that of the chair. */
export type Verdict = {
  readonly outcome: 'adopted' | 'rejected' | 'undecided'
  readonly rule: MajorityRule
  readonly votesFor: number
  readonly votesAgainst: number
  /** The voices of which a majority was needed, and how many that is. */
  readonly base: number
  readonly required: number
  /** Null when the voices were not equally divided. */
  readonly tie: TieBreak | null
}

/**
 * Tells whether a vote adopts. « La majorité des voix des membres présents ou représentés » (CRPA R133-11) is more than half
 * of those who are there, abstentions included; « la majorité des suffrages exprimés » (CGCT L2121-20) more than half of the
 * votes for and against. « Partage égal des voix » is as many for as against; in a secret vote nobody knows that of the
 * chair, which then decides nothing. Nobody for: not adopted.
 */
export function verdictOf(count: Count, rule: MajorityRule): Verdict {
  const { votesFor, votesAgainst, there } = count
  const cast = votesFor + votesAgainst
  const base = rule.majority === 'votes-cast' ? cast : Math.max(there, cast)
  const required = Math.floor(base / 2) + 1
  const tie = votesFor > 0 && votesFor === votesAgainst ? tieBreak(count, rule) : null
  return { outcome: outcomeOf(votesFor >= required, tie), rule, votesFor, votesAgainst, base, required, tie }
}

function outcomeOf(hasMajority: boolean, tie: TieBreak | null): Verdict['outcome'] {
  if (tie === 'chair-unknown') return 'undecided'
  return hasMajority || tie === 'chair-for' ? 'adopted' : 'rejected'
}

function tieBreak({ chair, isSecret }: Count, { castingVote }: MajorityRule): TieBreak {
  if (!castingVote) return 'no-casting-vote'
  if (isSecret) return 'secret'
  if (chair === null) return 'chair-unknown'
  return chair === 'for' ? 'chair-for' : 'chair-against'
}
