import { describe, expect, test } from 'vitest'
import { divideRegister, type RegisterLimits } from '#electron/exports/pdf/divide-register.ts'
import { layOut } from '#electron/exports/pdf/lay-out.ts'
import type { Block, ReportDocument } from '#shared/reports/report-document.ts'
import { registerOf } from '../../documents/support/random-register.ts'
import { run } from '../../documents/support/sample-meta.ts'

const limits: RegisterLimits = { boxes: 4, rows: 8, whole: 4 }
const aDecision = { words: 1, related: [], begins: false, theme: 0 }

/** What each part holds, in short: titles, numbers of decisions, and rows between brackets. */
function partsOf(report: ReportDocument, asked = limits): readonly string[] | null {
  const divided = divideRegister(
    layOut(report, new Map(), (text) => text),
    asked,
  )
  return divided?.parts.map(({ blocks }) => blocks.map((block) => inShort(block as Block)).join(' ')) ?? null
}

function inShort(block: Block): string {
  if (block.type === 'heading') return `h${block.level}`
  if (block.type === 'callout') return String(Number(block.id?.split('-')[1]) + 1)
  if (block.type !== 'table') return block.type
  return `[${block.rows.map(({ type }) => (type === 'group' ? 'g' : '.')).join('')}]`
}

function sittings(...sizes: readonly number[]): ReportDocument {
  return registerOf(
    sizes.flatMap((size) =>
      Array.from({ length: size }, (_, index) => ({ ...aDecision, begins: index === 0 })),
    ),
  )
}

describe('a register', () => {
  test('of few decisions stays whole', () => {
    expect(partsOf(sittings(4))).toBeNull()
    expect(partsOf(sittings(5))).not.toBeNull()
  })

  test('is cut before a sitting where a part is more than half full, within one only where it must', () => {
    expect(partsOf(sittings(3, 2, 6))?.slice(0, 3)).toEqual(['h1 h2 1 2 3', 'h2 4 5 h2 6 7', '8 9 10 11'])
  })

  test('has tables in pieces, none of which is of a few rows or parts a group from its first one', () => {
    expect(partsOf(sittings(3, 2, 4))?.slice(-3)).toEqual(['h1 [.........]', 'h1 [g........]', '[g.gg]'])
  })

  test('says again under which group a piece of table begins', () => {
    const decisions = Array.from({ length: 22 }, (_, index) => ({ ...aDecision, theme: index < 8 ? 0 : 1 }))

    const [chronological, ...others] = partsOf(registerOf(decisions))?.slice(-6) ?? []
    expect([chronological, ...others]).toEqual([
      'h1 [........]',
      '[........]',
      '[......]',
      'h1 [g........]',
      '[g........]',
      '[g......g]',
    ])
  })

  test('keeps columns of all pieces as wide as those of the whole', () => {
    const laidOut = layOut(sittings(9, 9), new Map(), (text) => text)

    const tables = divideRegister(laidOut, limits)?.parts.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'table'),
    )
    expect(tables?.length).toBeGreaterThan(3)
    for (const { widest } of tables ?? [])
      expect(widest).toMatchObject([[[{ type: 'reference' }]], [run('Validation'), run('Avis')], [], []])
  })

  test('stays whole when a text tells on which page something after it stands', () => {
    const report = sittings(9)
    const told = { type: 'pageReference', target: 'decision-8' } as const
    const early: Block = { type: 'paragraph', style: 'body', content: [told] }
    const [cover, contents, pageBreak, title, ...others] = report.blocks
    const blocks = [cover, contents, pageBreak, title, early, ...others].flatMap((block) => block ?? [])

    expect(partsOf({ ...report, blocks })).toBeNull()
  })
})
