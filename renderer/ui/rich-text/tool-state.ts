import type { EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { headingLevel, hrefAt, listAround } from './commands.ts'
import type { RichListStyle } from './rich-text.ts'
import { schema } from './schema.ts'

/** What the toolbar shows of the place where the cursor is. */
export type ToolState = {
  readonly heading: 1 | 2 | null
  readonly list: RichListStyle | null
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isInTable: boolean
  readonly href: string | null
}

/** The looks of the place where the cursor is. */
export function toolStateOf(state: EditorState): ToolState {
  const list = listAround(state)?.node.type
  return {
    heading: headingLevel(state),
    list: list === undefined ? null : list === schema.nodes.bullets ? 'bullets' : 'numbers',
    isStrong: hasMark(state, 'strong'),
    isEmphasis: hasMark(state, 'emphasis'),
    isInTable: isInTable(state),
    href: hrefAt(state),
  }
}

function hasMark({ selection, storedMarks, doc }: EditorState, name: 'strong' | 'emphasis'): boolean {
  const type = schema.marks[name]
  const { empty, from, to, $from } = selection
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type)
}

/** Whether the toolbar would look the same. */
export function isSameToolState(one: ToolState, other: ToolState): boolean {
  return (Object.keys(one) as (keyof ToolState)[]).every((key) => one[key] === other[key]) // its own keys
}
