import { expect, test } from 'vitest'
import { quorumLostSentence, unexaminedItems } from '#shared/text/reports/minutes.ts'

const plain = (words: string) => words.replaceAll('\u00A0', ' ').replaceAll("'", '’')
const lost = (isAtOpening: boolean, counted: number) =>
  plain(quorumLostSentence('le comité', isAtOpening, { counted, required: 7 }))

test('a body without a quorum from the opening cannot deliberate', () => {
  expect(lost(true, 0)).toBe(
    'Le quorum n’étant pas atteint à l’ouverture de la séance (aucun membre compté pour 7 au moins), le comité ne peut valablement délibérer.',
  )
})

test('one that lost it on the way cannot go on', () => {
  expect(lost(false, 1)).toBe(
    'Le quorum n’étant plus atteint (1 membre compté pour 7 au moins), le comité ne peut continuer à délibérer valablement.',
  )
  expect(lost(false, 6)).toContain('(6 membres comptés pour 7 au moins)')
})

test('what it did not come to goes to a second meeting, wholly or item by item', () => {
  expect(
    [unexaminedItems([1, 2, 3], 3), unexaminedItems([3], 3), unexaminedItems([2, 3], 3)].map(plain),
  ).toEqual([
    'Aucun point de l’ordre du jour n’est examiné : celui-ci est renvoyé en entier à une seconde séance.',
    'Le point 3 de l’ordre du jour n’est pas examiné et est renvoyé à une seconde séance.',
    'Les points 2 et 3 de l’ordre du jour ne sont pas examinés et sont renvoyés à une seconde séance.',
  ])
})
