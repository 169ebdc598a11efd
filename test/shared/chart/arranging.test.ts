import { describe, expect, test } from 'vitest'
import { alignBoxes } from '#shared/chart/arranging/align.ts'
import { distributeBoxes } from '#shared/chart/arranging/distribute.ts'
import { snapToOthers } from '#shared/chart/arranging/guides.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'

function aBox(id: string, x: number, y: number, fields: Partial<NodeBox> = {}): NodeBox {
  return {
    ...{ id, x, y, width: 200, height: 80, containerId: undefined },
    ...{ band: 'territorial', depth: 0, childCount: 0, collapsed: false },
    ...fields,
  }
}

const rect = (x: number, y: number, width = 200, height = 80) => ({ x, y, width, height })

describe('guides', () => {
  test('bring a side in line with the side of another, and say along which line', () => {
    const snapped = snapToOthers(rect(103, 300), [rect(100, 0)], 6)

    expect(snapped).toMatchObject({ dx: -3, dy: 0, gaps: [] })
    // Of the same width: left, middle and right are all in line.
    expect(snapped.guides.map(({ axis, at }) => [axis, at])).toEqual([
      ['x', 100],
      ['x', 200],
      ['x', 300],
    ])
    expect(snapped.guides[0]).toMatchObject({ from: 0, to: 380 })
  })

  test('bring the middles of things of different widths in line', () => {
    expect(snapToOthers(rect(56, 300, 100), [rect(0, 0)], 8)).toMatchObject({ dx: -6, dy: 0 })
  })

  test('choose the nearest line, and none beyond their reach', () => {
    const others = [rect(100, 0), rect(107, 200)]

    expect(snapToOthers(rect(105, 500), others, 6).dx).toBe(2)
    expect(snapToOthers(rect(500, 500), others, 6)).toEqual({ dx: 0, dy: 0, guides: [], gaps: [] })
  })

  test('put a thing at equal distances between two, and show both', () => {
    const snapped = snapToOthers(rect(294, 7), [rect(0, 0), rect(600, 12)], 8)

    expect(snapped.dx).toBe(6)
    expect(snapped.gaps.map(({ from, to }) => [from, to])).toEqual([
      [200, 300],
      [500, 600],
    ])
  })

  test('go on with the distance of a row, on either side', () => {
    const row = [rect(400, 0), rect(640, 0)]

    expect(snapToOthers(rect(883, 30), row, 5)).toMatchObject({
      dx: -3,
      gaps: [
        { from: 840, to: 880 },
        { from: 600, to: 640 },
      ],
    })
    expect(snapToOthers(rect(158, 30), row, 5)).toMatchObject({ dx: 2 })
  })

  test('do the same in height', () => {
    const column = [rect(0, 0), rect(0, 120)]

    expect(snapToOthers(rect(90, 243), column, 5)).toMatchObject({
      dy: -3,
      gaps: [
        { axis: 'y', from: 200, to: 240 },
        { axis: 'y', from: 80, to: 120 },
      ],
    })
  })

  test('nothing around: nothing moves', () => {
    expect(snapToOthers(rect(3, 4), [], 6)).toEqual({ dx: 0, dy: 0, guides: [], gaps: [] })
  })
})

describe('aligning', () => {
  test('brings all to the leftmost, the middle or the rightmost, across bands', () => {
    const boxes = [aBox('a', 0, 0, { band: 'academic' }), aBox('b', 300, 200, { width: 100 })]

    expect(alignBoxes(boxes, 'left').get('b')).toEqual({ x: 0, y: 200 })
    expect(alignBoxes(boxes, 'right').get('a')).toEqual({ x: 200, y: 0 })
    expect(alignBoxes(boxes, 'centre').get('a')).toEqual({ x: 100, y: 0 })
    expect(alignBoxes(boxes, 'centre').get('b')).toEqual({ x: 150, y: 200 })
  })

  test('puts one after the other what would come to lie on each other', () => {
    const boxes = [aBox('a', 0, 0), aBox('b', 300, 40), aBox('c', 600, 20)]

    const places = alignBoxes(boxes, 'left')

    expect(places.get('a')).toEqual({ x: 0, y: 0 })
    expect(places.get('c')).toEqual({ x: 0, y: 96 })
    expect(places.get('b')).toEqual({ x: 0, y: 192 })
  })

  test('in height only among those of one band or one container', () => {
    const boxes = [
      aBox('a', 0, 0, { band: 'academic' }),
      aBox('b', 300, 200),
      aBox('c', 600, 260),
      aBox('d', 900, 700, { containerId: 'circonscription' }),
    ]

    const places = alignBoxes(boxes, 'top')

    expect([...places.keys()].sort()).toEqual(['b', 'c'])
    expect(places.get('c')).toEqual({ x: 600, y: 200 })
    expect(alignBoxes(boxes, 'bottom').get('b')).toEqual({ x: 300, y: 260 })
    expect(alignBoxes(boxes, 'middle').get('b')?.y).toBe(230)
  })

  test('one thing alone is aligned with nothing', () => {
    expect(alignBoxes([aBox('a', 0, 0)], 'left').size).toBe(0)
  })
})

describe('distributing', () => {
  test('leaves the same distance between each and the next; the first stays', () => {
    const boxes = [aBox('a', 0, 0), aBox('c', 700, 20), aBox('b', 220, 10)]

    const places = distributeBoxes(boxes, 'x')

    expect(places.get('a')).toEqual({ x: 0, y: 0 })
    // 300 units are left for two distances: 152 on the grid.
    expect(places.get('b')).toEqual({ x: 352, y: 10 })
    expect(places.get('c')).toEqual({ x: 704, y: 20 })
  })

  test('what lay on each other is spread, with the least distance', () => {
    const boxes = [aBox('a', 0, 0), aBox('b', 100, 0), aBox('c', 150, 0)]

    expect([...distributeBoxes(boxes, 'x').values()].map(({ x }) => x)).toEqual([0, 216, 432])
  })

  test('needs three, in one band when in height', () => {
    const boxes = [aBox('a', 0, 0), aBox('b', 0, 200), aBox('c', 0, 900, { band: 'school' })]

    expect(distributeBoxes(boxes, 'y').size).toBe(0)
    expect(distributeBoxes(boxes, 'x').size).toBe(3)
  })
})
