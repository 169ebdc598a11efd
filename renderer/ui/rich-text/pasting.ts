import { Slice } from 'prosemirror-model'
import { isInTable } from 'prosemirror-tables'
import type { EditorProps } from 'prosemirror-view'
import { cleanPaste } from './clean-paste.ts'
import type { RichTextGrammar } from './rich-text.ts'
import { schema } from './schema.ts'
import { docOf } from './tree.ts'

/** What comes from elsewhere: brought down to what a text may hold, never losing a word. */
export function pasting(grammarOf: () => RichTextGrammar): EditorProps {
  return {
    transformPastedHTML: (html) => cleanPaste(html, grammarOf().addressOf),
    clipboardTextParser: (text) => Slice.maxOpen(docOf(grammarOf().read(text)).content),
    handlePaste: (view, _, slice) => {
      // A cell is one line; what holds cells is the business of the table.
      if (!isInTable(view.state) || holdsTable(slice)) return false
      const words = slice.content.textBetween(0, slice.content.size, ' ', ' ')
      view.dispatch(view.state.tr.insertText(words).scrollIntoView())
      return true
    },
  }
}

function holdsTable({ content }: Slice): boolean {
  const { table, table_row, table_cell, table_header } = schema.nodes
  const kinds = [table, table_row, table_cell, table_header]
  return content.content.some(({ type }) => kinds.some((kind) => kind === type))
}
