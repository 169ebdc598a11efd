import { describe, expect, test } from 'vitest'
import { addressOf } from '#shared/prose/marks.ts'
import { parseProse } from '#shared/prose/parse-prose.ts'
import { printProse } from '#shared/prose/print-prose.ts'
import type { ProseRun } from '#shared/prose/prose.ts'

/** The runs of the only line of the only paragraph. */
function runsOf(text: string): readonly ProseRun[] {
  const [block, ...others] = parseProse(text)
  if (block?.type !== 'paragraph' || others.length > 0) throw new Error('not one paragraph')
  return block.lines[0] ?? []
}

describe('a long text', () => {
  test('says headings, lists in lists, tables, bold, italics and links', () => {
    const text = [
      '# Contexte',
      'Douze **écoles** sont *candidates*.\nUne [charte](https://ent.example/charte) les lie.',
      '- un\n  suite\n  1. a\n  2. b\n- deux',
      '| Lot | Montant |\n| --- | --- |\n| Un \\| deux | 12 |',
      '## Calendrier',
    ].join('\n\n')

    expect(parseProse(text)).toEqual([
      { type: 'heading', level: 1, content: [{ text: 'Contexte' }] },
      {
        type: 'paragraph',
        lines: [
          [
            { text: 'Douze ' },
            { text: 'écoles', strong: true },
            { text: ' sont ' },
            { text: 'candidates', emphasis: true },
            { text: '.' },
          ],
          [{ text: 'Une ' }, { text: 'charte', href: 'https://ent.example/charte' }, { text: ' les lie.' }],
        ],
      },
      {
        type: 'list',
        style: 'bullets',
        items: [
          {
            lines: [[{ text: 'un' }], [{ text: 'suite' }]],
            inner: { style: 'numbers', items: [[[{ text: 'a' }]], [[{ text: 'b' }]]] },
          },
          { lines: [[{ text: 'deux' }]], inner: null },
        ],
      },
      {
        type: 'table',
        header: [[{ text: 'Lot' }], [{ text: 'Montant' }]],
        rows: [[[{ text: 'Un | deux' }], [{ text: '12' }]]],
      },
      { type: 'heading', level: 2, content: [{ text: 'Calendrier' }] },
    ])
    expect(printProse(parseProse(text))).toBe(text)
  })

  test.each([
    'C:\\dossier\\séance et \\\\serveur\\partage',
    'Budget* et coûts* à revoir',
    '5 * 3 = 15, snake_case, #1, a | b',
    '[sic] et [1] (voir plus bas)',
    '<b>gras</b> <script>alert(1)</script> &amp;',
    '[clic](javascript:alert(1)) [x](file:///etc/passwd) [](https://a.example)',
    '**sans fin',
    '| seul |',
    '2026. Une année',
    '### Trois',
  ])('keeps « %s » as it is', (text) => {
    expect(runsOf(text)).toEqual([{ text }])
  })

  test('may hold marks as words', () => {
    expect(runsOf('\\- un \\*mot\\* [sic\\](https://a.example)')).toEqual([
      { text: '- un *mot* [sic](https://a.example)' },
    ])
  })

  test('pads the short rows of a table', () => {
    expect(printProse(parseProse('| a |\n|---|\n| b | c'))).toBe('| a |  |\n| --- | --- |\n| b | c |')
  })
})

describe('an address', () => {
  test.each([
    ['https://ent.example/a(b)', 'https://ent.example/a%28b%29'],
    [' www.ent.example ', 'https://www.ent.example'],
    ['contact@ent.example', 'mailto:contact@ent.example'],
    ['javascript:alert(1)', null],
    ['ent', null],
    ['', null],
  ])('« %s » leads to %s', (typed, expected) => {
    expect(addressOf(typed)).toBe(expected)
  })
})
