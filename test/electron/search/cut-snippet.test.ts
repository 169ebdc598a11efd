import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSnippet } from '#electron/search/cut-snippet.ts'
import { foundMarks, snippetPieces } from '#shared/api/search.ts'
import { lawSeed } from '../../support/law-seed.ts'

const found = (words: string) => `${foundMarks.begin}${words}${foundMarks.end}`
const long = 'Le comité en prend acte. '.repeat(40)

test('a short text is quoted whole', () => {
  expect(cutSnippet(`Une ${found('charte')} est signée.`)).toBe(`Une ${found('charte')} est signée.`)
})

test('a phrase that would end beyond the two lines is quoted whole', () => {
  const phrase = found('la clé de répartition '.repeat(12).trim())

  expect(cutSnippet(`${long}${phrase} ${long}`)).toContain(phrase)
})

test('the place where most of the words stand is quoted, between whole words', () => {
  const text = `${long}${found('clé')} ${long}${found('clé')} de ${found('répartition')} ${long}`

  expect(cutSnippet(text)).toMatch(
    /^…[\wé. ]+ \uE000clé\uE001 de \uE000répartition\uE001 Le comité [\wé. ]+…$/,
  )
})

test('whatever is found, a snippet is a part of the text, short, with no half of what was found', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'é', 'b', '-') })
  const piece = fc.oneof(
    { arbitrary: word, weight: 6 },
    {
      arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => found(words.join(' '))),
      weight: 1,
    },
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 150 }), (pieces) => {
      const text = pieces.join(' ')
      const snippet = cutSnippet(text)
      const bare = snippet.replace(/^…|…$/g, '')

      expect(text).toContain(bare)
      expect(bare.length).toBeLessThanOrEqual(220)
      const told = snippetPieces(snippet).filter(({ isFound }) => isFound)
      expect(told.length > 0).toBe(text.includes(foundMarks.begin))
      for (const { text: words } of told) expect(pieces).toContain(found(words))
    }),
    { seed: lawSeed, numRuns: 500 },
  )
})
