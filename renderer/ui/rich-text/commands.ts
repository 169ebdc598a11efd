import { setBlockType, toggleMark } from 'prosemirror-commands'
import type { Node, NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { addRowAfter, isInTable, selectedRect } from 'prosemirror-tables'
import type { RichListStyle } from './rich-text.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

export const toggleStrong = toggleMark(marks.strong)
export const toggleEmphasis = toggleMark(marks.emphasis)

/** Makes a heading of the block, or a paragraph of a heading of this level; an item leaves its list first. */
export function toggleHeading(level: 1 | 2): Command {
  return (state, dispatch, view) => {
    if (isInTable(state)) return false
    if (listDepth(state) > 0) {
      if (dispatch === undefined || view === undefined) return true
      while (listDepth(view.state) > 0 && liftListItem(nodes.item)(view.state, view.dispatch));
      return toggleHeading(level)(view.state, view.dispatch, view)
    }
    return headingLevel(state) === level
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch)
  }
}

/** Makes a list of the paragraphs, changes the style of the list that they are in, or takes them out of it. */
export function toggleList(style: RichListStyle): Command {
  return (state, dispatch, view) => {
    if (isInTable(state)) return false
    const list = listAround(state)
    if (list === null) {
      if (headingLevel(state) === null) return wrapInList(nodes[style])(state, dispatch)
      if (dispatch === undefined || view === undefined) return true
      setBlockType(nodes.paragraph)(state, dispatch)
      return wrapInList(nodes[style])(view.state, view.dispatch)
    }
    if (list.node.type === nodes[style]) return liftListItem(nodes.item)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(list.pos, nodes[style]))
    return true
  }
}

/** An item goes under the one before it; there are two levels. */
export const indentItem: Command = (state, dispatch) =>
  listDepth(state) === 1 && sinkListItem(nodes.item)(state, dispatch)

/** An item of the second level comes back to the first. */
export const outdentItem: Command = (state, dispatch) =>
  listDepth(state) > 1 && liftListItem(nodes.item)(state, dispatch)

/** At the start of an item, erasing backwards takes its mark away. */
export const unlistAtStart: Command = (state, dispatch) => {
  const { empty, $from } = state.selection
  if (!empty || $from.parentOffset > 0 || listDepth(state) === 0) return false
  return liftListItem(nodes.item)(state, dispatch)
}

/** A table of two columns after the paragraph, with the cursor in its first cell. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (isInTable(state) || $from.depth === 0) return false
  const row = (type: NodeType) => nodes.table_row.create(null, [type.create(), type.create()])
  const table = nodes.table.create(null, [
    row(nodes.table_header),
    row(nodes.table_cell),
    row(nodes.table_cell),
  ])
  const at = $from.after(1)
  const tr = state.tr.insert(at, [
    table,
    ...(state.doc.nodeAt(at) === null ? [nodes.paragraph.create()] : []),
  ])
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))).scrollIntoView())
  return true
}

/** Enter in a cell goes to the one below, and makes a row under the last. */
export const cellBelow: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (dispatch === undefined || view === undefined) return true
  const { bottom, map } = selectedRect(state)
  if (bottom === map.height) addRowAfter(state, dispatch)
  const { state: now } = view
  const { left, table, tableStart, map: after } = selectedRect(now)
  const cell = tableStart + after.positionAt(bottom, left, table) + 1
  dispatch(now.tr.setSelection(TextSelection.near(now.doc.resolve(cell))).scrollIntoView())
  return true
}

/** Makes the chosen words lead there, or writes the address where none are; null takes the link away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state)
    const tr = state.tr.removeMark(from, to, marks.link)
    if (href !== null && from === to)
      tr.replaceSelectionWith(
        schema.text(href.replace(/^mailto:/i, ''), [marks.link.create({ href })]),
        false,
      )
    else if (href !== null) tr.addMark(from, to, marks.link.create({ href }))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** What a link would be put on: what is chosen, or the whole link that the cursor is in. */
function linkRange(state: EditorState): { readonly from: number; readonly to: number } {
  const { from, to, empty, $from } = state.selection
  const href = hrefAt(state)
  if (!empty || href === null) return { from, to }
  const spans: { from: number; to: number }[] = []
  $from.parent.forEach((child, offset) => {
    if (hrefOf(child) !== href) return
    const last = spans.at(-1)
    if (last?.to === offset) last.to += child.nodeSize
    else spans.push({ from: offset, to: offset + child.nodeSize })
  })
  const span = spans.find((one) => one.from <= $from.parentOffset && $from.parentOffset <= one.to)
  const start = $from.start()
  return span === undefined ? { from, to } : { from: start + span.from, to: start + span.to }
}

function hrefOf(node: Node): string | null {
  const link = marks.link.isInSet(node.marks)
  return link === undefined ? null : String(link.attrs.href)
}

/** Where the link of the chosen words leads; null when they are none. */
export function hrefAt({ selection: { $from } }: EditorState): string | null {
  const node = $from.parent.maybeChild($from.index())
  return node === null ? null : hrefOf(node)
}

/** The level of the heading that the selection begins in. */
export function headingLevel({ selection: { $from } }: EditorState): 1 | 2 | null {
  if ($from.parent.type !== nodes.heading) return null
  return $from.parent.attrs.level === 1 ? 1 : 2
}

/** How many lists the selection begins in. */
export function listDepth({ selection: { $from } }: EditorState): number {
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).filter(
    ({ type }) => type === nodes.item,
  ).length
}

/** The innermost list that the selection begins in, and where it stands. */
export function listAround({
  selection: { $from },
}: EditorState): { readonly node: Node; readonly pos: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type === nodes.bullets || node.type === nodes.numbers) return { node, pos: $from.before(depth) }
  }
  return null
}
