import { describe, expect, test } from 'vitest'
import { proseBlocks, proseParagraphs } from '#shared/reports/parts/prose.ts'
import type { Block, ListItem } from '#shared/reports/report-document.ts'
import { words } from './support/reading.ts'

function read(prose: string): readonly string[] {
  return proseBlocks(prose, 1).map(readBlock)
}

function readBlock(block: Block): string {
  if (block.type === 'paragraph') return words(block.content)
  if (block.type === 'heading') return `${block.level} ${words(block.content)}`
  if (block.type === 'list') return `${block.style}: ${block.items.map(readItem).join(' / ')}`
  if (block.type === 'table') {
    const columns = block.columns.map(({ header, width, align }) => `${words(header)} ${width} ${align}`)
    const cells = block.rows.map((row) => (row.type === 'cells' ? row.cells.map(words).join(' ; ') : ''))
    return [columns.join(' ; '), ...cells].join(' / ')
  }
  throw new Error(block.type)
}

function readItem({ content, children, childrenStyle }: ListItem): string {
  return children.length === 0
    ? words(content)
    : `${words(content)} (${childrenStyle}: ${children.map(readItem).join(', ')})`
}

describe('what users write in several paragraphs', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    [' \n\n\t\n ', []],
    ['Un.\n\nDeux.', ['Un.', 'Deux.']],
    ['Une adresse :\n12, rue des Écoles', ['Une adresse : | 12, rue des Écoles']],
    ['Trois étapes :\n- une\n• deux\n– trois', ['Trois étapes :', 'bullets: une / deux / trois']],
    ['1. un\n2) deux\nfin', ['numbers: un / deux', 'fin']],
    ['2. deux\n3. trois', ['2. deux | 3. trois']],
    ['-5 degrés', ['-5 degrés']],
    ['2026. Une année', ['2026. Une année']],
  ])('« %s »', (prose, expected) => {
    expect(read(prose)).toEqual(expected)
  })

  test('has the heading that begins a paragraph in strong type', () => {
    const [block] = proseBlocks('Contexte. – Douze écoles sont candidates.', 1)

    expect(block?.type === 'paragraph' && block.content).toEqual([
      { type: 'strong', content: [{ type: 'text', text: 'Contexte.' }] },
      { type: 'text', text: ' – Douze écoles sont candidates.' },
    ])
  })

  test.each(['M. Roy. – Dit oui.', 'Fin. Suite – et reste.', 'objet. – Bas.'])(
    'has no heading in « %s »',
    (prose) => {
      const [block] = proseBlocks(prose, 1)

      expect(block?.type === 'paragraph' && block.content.map(({ type }) => type)).toEqual(['text'])
    },
  )

  test('keeps lists as lines in a box', () => {
    const [paragraph = []] = proseParagraphs('Le comité valide :\n- le périmètre ;\n- le calendrier.')

    expect(words(paragraph)).toBe('Le comité valide : | – le périmètre ; | – le calendrier.')
  })

  test.each<[string, 1 | 2, readonly string[]]>([
    [
      '# Objet\nUn.\n\n# Contexte\n\n## Bourg\nDeux.',
      1,
      ['2 Objet', 'Un.', '2 Contexte', '3 Bourg', 'Deux.'],
    ],
    ['Un.\n\n# Objet\n\n## Bourg\n\nDeux.', 2, ['Un.', '3 Objet', '4 Bourg', 'Deux.']],
    // No level of the printed outline is skipped.
    ['## Bourg\nUn.\n\n# Objet\nDeux.', 1, ['2 Bourg', 'Un.', '2 Objet', 'Deux.']],
    // An outline that was filled in part shows what was filled.
    ['# Objet\n\n# Contexte\n\nUn.\n\n# Options\n\n## Bourg\n\n# Incidences', 1, ['2 Contexte', 'Un.']],
    ['# Objet\n\n|  |  |\n| --- | --- |\n|  |  |', 1, []],
  ])('the outline of « %s » under level %i', (prose, above, expected) => {
    expect(proseBlocks(prose, above).map(readBlock)).toEqual(expected)
  })

  test('has lists in lists, each of its own style', () => {
    expect(read('1. un\n  - a\n  - b\n2. deux\n   suite')).toEqual([
      'numbers: un (bullets: a, b) / deux | suite',
    ])
  })

  test('has tables whose short columns are narrow and whose numbers stand at their end', () => {
    const table =
      '| Lot | Objet | Montant |\n| --- | --- | --- |\n| 1 | Accompagnement des écoles | 1 200,50 € |'

    expect(read(table)).toEqual([
      'Lot fit end ; Objet 2 start ; Montant fit end / 1 ; Accompagnement des écoles ; 1 200,50 €',
    ])
  })

  test('has no empty row at the head of a table', () => {
    expect(read('|  |  |\n| --- | --- |\n| a | b |\n| c | d |')).toEqual(['a 1 start ; b 1 start / c ; d'])
  })
})
