import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proseField } from '#shared/kit/fields.ts'
import { parseProse } from '#shared/prose/parse-prose.ts'
import { printProse } from '#shared/prose/print-prose.ts'
import { lineWords, type Prose, type ProseBlock, type ProseLine } from '#shared/prose/prose.ts'
import { tidyProse } from '#shared/prose/tidy-prose.ts'
import { anyProse, anyText } from './support/random-prose.ts'

const runs = { numRuns: 5_000 }

describe('long texts', () => {
  it('are read as they were written, whatever their words look like', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        expect(parseProse(printProse(prose))).toEqual(tidyProse(prose))
      }),
      runs,
    )
  })

  it('can always be stored once printed', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        expect(proseField().safeParse(printProse(prose)).success).toBe(true)
      }),
      runs,
    )
  })

  it('give something canonical from any string, and are printed the same the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = parseProse(text)

        expect(tidyProse(prose)).toEqual(prose)
        expect(parseProse(printProse(prose))).toEqual(prose)
      }),
      runs,
    )
  })

  it('lose no letter of what was stored', () => {
    // Neighbouring links to the same place become one: addresses have the other laws.
    const letters = (value: string) => value.replaceAll('https://a.example', '').replace(/[^\p{L}]/gu, '')

    fc.assert(
      fc.property(anyText, (text) => {
        expect(letters(words(parseProse(text)))).toBe(letters(text))
      }),
      runs,
    )
  })
})

/** Every word in order, without marks. */
function words(prose: Prose): string {
  return prose.flatMap(linesOf).map(lineWords).join(' ')
}

function linesOf(block: ProseBlock): readonly ProseLine[] {
  switch (block.type) {
    case 'paragraph':
      return block.lines
    case 'heading':
      return [block.content]
    case 'list':
      return block.items.flatMap(({ lines, inner }) => [...lines, ...(inner?.items.flat() ?? [])])
    case 'table':
      return [block.header, ...block.rows].flat()
  }
}
