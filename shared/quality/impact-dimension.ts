/** The four impacts that the fiche wants assessed: learning, relations with families, school careers, continuity of learning. */
export const impactDimensions = ['learning', 'families', 'careers', 'continuity'] as const
export type ImpactDimension = (typeof impactDimensions)[number]
