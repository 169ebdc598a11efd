import { describe, expect, test } from 'vitest'
import { proseBlocks, proseParagraphs } from '#shared/reports/parts/prose.ts'
import type { Block } from '#shared/reports/report-document.ts'
import { words } from './support/reading.ts'

function read(prose: string): readonly string[] {
  return proseBlocks(prose).map(readBlock)
}

function readBlock(block: Block): string {
  if (block.type === 'paragraph') return words(block.content)
  if (block.type === 'list')
    return `${block.style}: ${block.items.map(({ content }) => words(content)).join(' / ')}`
  throw new Error(block.type)
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
    const [block] = proseBlocks('Contexte. – Douze écoles sont candidates.')

    expect(block?.type === 'paragraph' && block.content).toEqual([
      { type: 'strong', content: [{ type: 'text', text: 'Contexte.' }] },
      { type: 'text', text: ' – Douze écoles sont candidates.' },
    ])
  })

  test.each(['M. Roy. – Dit oui.', 'Fin. Suite – et reste.', 'objet. – Bas.'])(
    'has no heading in « %s »',
    (prose) => {
      const [block] = proseBlocks(prose)

      expect(block?.type === 'paragraph' && block.content.map(({ type }) => type)).toEqual(['text'])
    },
  )

  test('keeps lists as lines in a box', () => {
    const [paragraph = []] = proseParagraphs('Le comité valide :\n- le périmètre ;\n- le calendrier.')

    expect(words(paragraph)).toBe('Le comité valide : | – le périmètre ; | – le calendrier.')
  })
})
