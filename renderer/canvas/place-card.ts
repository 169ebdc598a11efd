import type { Point, Rect } from '#shared/chart/geometry.ts'

type Size = { readonly width: number; readonly height: number }

/** Pixels between a node and its card, and between the card and the edge of the chart. */
const gap = 8

/**
 * Where the card of a node stands, in pixels of the chart: at its right, else at its left, under it or over it, wherever
 * it finds room without covering the node; null when there is none.
 */
export function placeCard(node: Rect, card: Size, frame: Size): Point | null {
  const right = node.x + node.width + gap
  const left = node.x - card.width - gap
  const below = node.y + node.height + gap
  const above = node.y - card.height - gap
  const across = within(node.x, card.width, frame.width)
  const along = within(node.y, card.height, frame.height)
  if (card.width + 2 * gap > frame.width || card.height + 2 * gap > frame.height) return null
  if (right + card.width + gap <= frame.width) return { x: Math.max(right, gap), y: along }
  if (left >= gap) return { x: Math.min(left, frame.width - card.width - gap), y: along }
  if (below + card.height + gap <= frame.height) return { x: across, y: Math.max(below, gap) }
  if (above >= gap) return { x: across, y: Math.min(above, frame.height - card.height - gap) }
  return null
}

function within(start: number, length: number, room: number): number {
  return Math.min(Math.max(start, gap), room - length - gap)
}
