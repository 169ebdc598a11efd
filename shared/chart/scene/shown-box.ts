import { type Layout, type NodeBox, standIn } from '../layout/layout.ts'

/** The box that shows a node: its own, or the outermost container around it that is collapsed or drawn as a number. */
export function shownBox(layout: Layout, id: string, counted: ReadonlySet<string>): NodeBox | undefined {
  let shown = standIn(layout, id)
  for (let box = shown; box?.containerId !== undefined; ) {
    box = layout.boxes.get(box.containerId)
    if (box !== undefined && counted.has(box.id)) shown = box
  }
  return shown
}
