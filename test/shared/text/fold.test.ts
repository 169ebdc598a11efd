import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#shared/kit/fold.ts'
import { contains, highlightRanges, matches } from '#shared/text/fold.ts'

describe('search without accents', () => {
  it.each([
    ['École', 'ecole'],
    ['ŒUVRE, cœur, Cæsar', 'oeuvre, coeur, caesar'],
    ['L’ÎLE', "l'ile"],
    ['Straße', 'strasse'],
    ['e\u0301te\u0301', 'ete'],
    ['12\u00A0500', '12 500'],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it.each([
    ['ecole', 'L’École des Tilleuls', true],
    ['tilleuls ecole', 'L’École des Tilleuls', true],
    ['til', 'École des Tilleuls', true],
    ['leuls', 'École des Tilleuls', false],
    ['oeuvre', 'mise en œuvre', true],
    ['mise oe', 'mise en œuvre', true],
    ['erun', 'les E-RUN du département', true],
    ['e-run', 'les E-RUN du département', true],
    ['run', 'les E-RUN du département', true],
    ['ent', 'l’E.N.T. des écoles', true],
    ['ecole absente', 'École des Tilleuls', false],
    ['', 'n’importe quoi', true],
    [' ’- ', 'n’importe quoi', true],
  ])('%j in %j: %s', (query, text, expected) => {
    expect(matches(query, text)).toBe(expected)
  })

  it.each([
    ['ecole', 'L’École et l’école', ['École', 'école']],
    ['coeu', 'au cœur', ['cœu']],
    ['coe', 'au cœur', ['cœ']],
    ['erun', 'un E-RUN', ['E-RUN']],
    ['ete', 'l’e\u0301te\u0301 !', ['e\u0301te\u0301']],
    ['eco ecole', 'une école', ['école']],
    ['zzz', 'une école', []],
  ])('highlights %j in %j', (query, text, expected) => {
    expect(highlightRanges(query, text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it.each([
    ['pilot', 'Copilotage', true],
    ['ETE', 'société', true],
    ['12 500', '12\u00A0500 €', true],
    [' budget ', 'le budget de 2027', true],
    ['budget 2027', 'le budget de 2027', false],
    ['', 'n’importe quoi', true],
  ])('looks for %j inside %j: %s', (typed, text, expected) => {
    expect(contains(typed, text)).toBe(expected)
  })

  const letters = "aàâbcçdeéèêëiîïmnoôrstuùûüœæAÉŒZ0129 -’'.,(«\u00A0"

  it('finds every word of a text by its own beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }), (text) => {
        for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
          expect(matches(word.slice(0, 3), text)).toBe(true)
      }),
    )
  })

  it('highlights ranges in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, text) => {
        let last = -1
        for (const { start, end } of highlightRanges(query, text)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
