import type { Occupation } from './composition.ts'
import type { RulesProfile } from './rules-profile.ts'

/** The deliberative seats of a body: all that compose it, and those that somebody can fill. */
export type Strength = { readonly seats: number; readonly filled: number }

/**
 * How many members must be there for a body to deliberate; zero when its rules ask for no quorum. « La moitié au moins »
 * is counted on all who compose the body (CRPA R133-10), the majority on the members in office (CGCT L2121-17), which a
 * vacancy makes fewer.
 */
export function quorumOf(
  { quorumBasis }: Pick<RulesProfile, 'quorumBasis'>,
  { seats, filled }: Strength,
): number {
  switch (quorumBasis) {
    case 'half':
      return Math.ceil(seats / 2)
    case 'majority':
      return filled === 0 ? 0 : Math.floor(filled / 2) + 1
    case 'none':
      return 0
  }
}

/** The strength of a body whose seats are filled so: seats without a vote are not counted. */
export function strengthOf(composition: readonly Pick<Occupation, 'seat' | 'state'>[]): Strength {
  const voting = composition.filter(({ seat }) => seat.voice === 'deliberative')
  return { seats: voting.length, filled: voting.filter(({ state }) => state !== 'vacant').length }
}
