import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { type Command, Plugin } from 'prosemirror-state'
import { goToNextCell, isInTable, tableEditing } from 'prosemirror-tables'
import {
  cellBelow,
  indentItem,
  outdentItem,
  toggleEmphasis,
  toggleHeading,
  toggleList,
  toggleStrong,
  unlistAtStart,
} from './commands.ts'
import { schema } from './schema.ts'

const { nodes } = schema

/** What the keys do, and what is done without being asked. */
export function pluginsFor(askLink: () => void): readonly Plugin[] {
  const ask: Command = () => {
    askLink()
    return true
  }
  return [
    listsWhileTyping,
    keymap({ ...keys, 'Mod-Shift-k': ask }),
    keymap(baseKeymap),
    tableEditing(),
    history(),
    roomAtTheEnd,
  ]
}

const breakLine: Command = (state, dispatch) => {
  if (isInTable(state) || state.selection.$from.parent.type === nodes.heading) return true
  dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView())
  return true
}

// Not Ctrl+Alt: on many keyboards that is AltGr, with which one writes.
// Tab moves between cells and levels; where it has nothing to do there, it leaves the field as everywhere.
const keys: Readonly<Record<string, Command>> = {
  'Mod-b': toggleStrong,
  'Mod-i': toggleEmphasis,
  'Mod-Shift-1': toggleHeading(1),
  'Mod-Shift-2': toggleHeading(2),
  'Mod-Shift-8': toggleList('bullets'),
  'Mod-Shift-7': toggleList('numbers'),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  Enter: chainCommands(cellBelow, splitListItem(nodes.item)),
  'Shift-Enter': breakLine,
  Backspace: unlistAtStart,
  Tab: chainCommands(goToNextCell(1), indentItem),
  'Shift-Tab': chainCommands(goToNextCell(-1), outdentItem),
}

/** « - » and « 1. » at the start of a paragraph begin a list, as they do in a stored text. */
const listsWhileTyping = inputRules({
  rules: [
    wrappingInputRule(/^\s*[-–—•*]\s$/, nodes.bullets),
    wrappingInputRule(/^\s*1[.)]\s$/, nodes.numbers),
  ],
})

/** A table that ends the text would leave no place to write after it. */
const roomAtTheEnd = new Plugin({
  appendTransaction: (_, __, { doc, tr }) =>
    doc.lastChild?.type === nodes.table ? tr.insert(doc.content.size, nodes.paragraph.create()) : null,
})
