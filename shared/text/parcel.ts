/** What stands in a part of a document in place of what was withheld from it. */
export const withheldTitles = {
  item: 'Point confidentiel, non communiqué',
  decision: 'Décision confidentielle, non communiquée',
} as const
