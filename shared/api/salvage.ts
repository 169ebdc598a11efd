/** What a salvage goes through, in its order. */
export const salvagePhases = ['pages', 'rows', 'references', 'checks', 'writing'] as const
export type SalvagePhase = (typeof salvagePhases)[number]
