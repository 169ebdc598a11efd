import type { Rect } from '../geometry.ts'

/** Rectangles at which one looked, four whole numbers each: there are hundreds for each line, and objects would fill the memory. */
export type Reads = number[]

/** The same once nothing is added any more. */
export type KeptReads = Int32Array

export function noteRead(reads: Reads, { x, y, width, height }: Rect): void {
  reads.push(x, y, width, height)
}

export function keptReads(reads: Reads): KeptReads {
  return Int32Array.from(reads)
}

/** The rectangle around all of them; nothing at the origin when there are none. */
export function extentOf(reads: KeptReads): Rect {
  if (reads.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (let i = 0; i < reads.length; i += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = [reads[i], reads[i + 1], reads[i + 2], reads[i + 3]]
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Tells whether one of them meets or touches one of some places. */
export function readsMeet(reads: KeptReads, places: readonly Rect[]): boolean {
  for (let i = 0; i < reads.length; i += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = [reads[i], reads[i + 1], reads[i + 2], reads[i + 3]]
    for (const place of places) {
      if (place.x > x + width || place.x + place.width < x) continue
      if (place.y <= y + height && place.y + place.height >= y) return true
    }
  }
  return false
}
