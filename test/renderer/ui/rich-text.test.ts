import fc from 'fast-check'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { indentItem, insertTable, setLink, toggleHeading } from '#renderer/ui/rich-text/commands.ts'
import { blocksOf, docOf } from '#renderer/ui/rich-text/tree.ts'
import { parseProse } from '#shared/prose/parse-prose.ts'
import { printProse } from '#shared/prose/print-prose.ts'
import type { Prose, ProseBlock } from '#shared/prose/prose.ts'
import { tidyProse } from '#shared/prose/tidy-prose.ts'
import { anyProse } from '../../properties/support/random-prose.ts'

/** A heading is bold by itself. */
function withoutBoldHeadings(prose: Prose): Prose {
  return prose.map(
    (block): ProseBlock =>
      block.type === 'heading'
        ? { ...block, content: block.content.map(({ strong: _, ...run }) => run) }
        : block,
  )
}

/** The editor on a stored text, with the cursor at the first place after these words. */
function editing(text: string, after: string): EditorState {
  const doc = docOf(parseProse(text))
  let at = 1
  doc.descendants((node, pos) => {
    const index = node.text?.indexOf(after) ?? -1
    if (index >= 0) at = pos + index + after.length
  })
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) })
}

/** What would be stored after a command; what was, when it does not apply. */
function stored(state: EditorState, command: typeof indentItem): string {
  let { doc } = state
  command(state, (transaction) => {
    doc = transaction.doc
  })
  doc.check()
  return printProse(blocksOf(doc))
}

describe('a text in the editor', () => {
  test('is given back as it was taken, whatever it holds', () => {
    fc.assert(
      fc.property(anyProse, (any) => {
        const prose = tidyProse(withoutBoldHeadings(any))
        const doc = docOf(prose)

        expect(() => doc.check()).not.toThrow()
        expect(tidyProse(blocksOf(doc))).toEqual(prose)
      }),
      { numRuns: 2_000 },
    )
  })

  test('has no third level of lists', () => {
    const text = '- un\n- deux\n  - trois\n  - quatre'

    expect(stored(editing(text, 'deux'), indentItem)).toBe('- un\n  - deux\n  - trois\n  - quatre')
    expect(stored(editing(text, 'quatre'), indentItem)).toBe(text)
  })

  test('makes a heading of a paragraph and back', () => {
    expect(stored(editing('Objet', 'Ob'), toggleHeading(1))).toBe('# Objet')
    expect(stored(editing('# Objet', 'Ob'), toggleHeading(2))).toBe('## Objet')
    expect(stored(editing('# Objet', 'Ob'), toggleHeading(1))).toBe('Objet')
  })

  test('has a table after the paragraph of the cursor, never in a table', () => {
    expect(stored(editing('Un.\n\nDeux.', 'Un'), insertTable)).toBe(
      'Un.\n\n|  |  |\n| --- | --- |\n|  |  |\n|  |  |\n\nDeux.',
    )
    const table = '| a |\n| --- |\n| b |'
    expect(stored(editing(table, 'b'), insertTable)).toBe(table)
  })

  test('changes a link as a whole, and takes it away', () => {
    const text = 'Voir [la **charte**](https://a.example) ici.'

    expect(stored(editing(text, 'char'), setLink('https://b.example'))).toBe(
      'Voir [la **charte**](https://b.example) ici.',
    )
    expect(stored(editing(text, 'char'), setLink(null))).toBe('Voir la **charte** ici.')
    expect(stored(editing('Voir ', 'Voir'), setLink('mailto:a@b.example'))).toBe(
      'Voir[a@b.example](mailto:a@b.example)',
    )
  })
})
