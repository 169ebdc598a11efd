import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '#shared/document/problems.ts'
import { checkConformity, checkContext, createChecker } from '#shared/quality/conformity/check-conformity.ts'
import { minimumOf } from '#shared/quality/conformity/minimum.ts'
import { conformityText } from '#shared/text/conformity.ts'
import { lawRuns } from '../support/law-seed.ts'
import { randomDocument } from './support/random-document.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const days = fc.constantFrom('2024-01-01', '2025-09-01', '2026-03-10', '2027-12-31')

test('no rule throws on any document, and each result is one sentence about records that are there', () => {
  const said = new Set<string>()
  fc.assert(
    fc.property(seeds, days, (seed, date) => {
      const data = randomDocument(seed)
      for (const { code, objects, params } of checkConformity(data, { date })) {
        const text = conformityText(code, params)
        expect(text, code).toMatch(/\.$/)
        expect(text, code).not.toMatch(/undefined|\[object/)
        for (const { collection, id } of objects) expect(data[collection].has(id), `${code} ${id}`).toBe(true)
        said.add(code)
      }
    }),
    { numRuns: lawRuns(60) },
  )
  expect(said.size, 'the random documents make many rules speak').toBeGreaterThan(30)
})

test('the same departure has one key, and two departures have two', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const data = randomDocument(seed)
      // A party, a cell or an attendance that stands twice in a document is a broken invariant, told elsewhere.
      fc.pre(!checkDocument(data).some(({ code }) => /-twice/.test(code)))
      const keys = checkConformity(data, { date: '2026-03-10' }).map(
        ({ code, subject }) => `${code} ${subject}`,
      )
      expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([])
    }),
    { numRuns: lawRuns(40) },
  )
})

test('a checker that remembers answers like one that does not, document after document', () => {
  fc.assert(
    fc.property(fc.array(seeds, { minLength: 2, maxLength: 5 }), (several) => {
      const checker = createChecker()
      const [first = 0] = several
      const start = randomDocument(first)
      for (const seed of several) {
        // Some collections change and the others keep their map, as edits do.
        const other = randomDocument(seed)
        const data = { ...start, body: other.body, seat: other.seat, mandate: other.mandate }
        expect(checker(data, { date: '2026-03-10' })).toEqual(checkConformity(data, { date: '2026-03-10' }))
      }
    }),
    { numRuns: lawRuns(15) },
  )
})

test('what a stage wants is counted without finding more than there should be', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const data = randomDocument(seed)
      const context = checkContext(data, { date: '2026-03-10' })
      for (const phase of data.phase.values()) {
        for (const { found, wanted, isMet } of minimumOf(context, phase)) {
          expect(found).toBeLessThanOrEqual(wanted)
          expect(isMet).toBe(found === wanted)
        }
      }
    }),
    { numRuns: lawRuns(25) },
  )
})
