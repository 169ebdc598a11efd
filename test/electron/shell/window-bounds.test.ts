import { describe, expect, it } from 'vitest'
import { besideBounds, firstBounds, fitBounds } from '#electron/shell/window-bounds.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const second = { x: 1366, y: 0, width: 1920, height: 1040 }

describe('the bounds of a window', () => {
  it('fill a small screen and stay in the middle of a large one on the first day', () => {
    expect(firstBounds(laptop)).toEqual({ x: 0, y: 0, width: 1366, height: 728 })
    expect(firstBounds({ x: 0, y: 25, width: 2560, height: 1415 })).toEqual({
      x: 560,
      y: 283,
      width: 1440,
      height: 900,
    })
  })

  it('are kept when they still fit', () => {
    const saved = { x: 1500, y: 40, width: 1200, height: 800 }

    expect(fitBounds(saved, [laptop, second])).toEqual(saved)
  })

  it('come back to the first screen when theirs is gone', () => {
    expect(fitBounds({ x: 1500, y: 40, width: 1200, height: 700 }, [laptop])).toEqual({
      x: 83,
      y: 14,
      width: 1200,
      height: 700,
    })
  })

  it.each([
    ['above the screen', { x: 100, y: -300, width: 1000, height: 600 }],
    ['far to the left', { x: -950, y: 10, width: 1000, height: 600 }],
    ['under the screen', { x: 100, y: 900, width: 1000, height: 600 }],
  ])('are brought back when they are %s', (_, saved) => {
    const { x, y, width, height } = fitBounds(saved, [laptop])

    expect([width, height]).toEqual([1000, 600])
    expect(x >= 0 && y >= 0 && x + width <= 1366 && y + height <= 728).toBe(true)
  })

  it('shrink to the screen and grow to what can be worked in', () => {
    expect(fitBounds({ x: 0, y: 0, width: 3000, height: 2000 }, [laptop])).toEqual(laptop)
    expect(fitBounds({ x: 10, y: 10, width: 300, height: 200 }, [laptop])).toEqual({
      x: 10,
      y: 10,
      width: 900,
      height: 560,
    })
  })

  it('stay on a screen smaller than the least size', () => {
    const tiny = { x: 0, y: 0, width: 800, height: 500 }

    expect(fitBounds({ x: 50, y: 50, width: 1200, height: 800 }, [tiny])).toEqual(tiny)
  })

  it('of a second window leave the first one visible', () => {
    expect(besideBounds({ x: 100, y: 50, width: 1000, height: 600 }, [laptop])).toEqual({
      x: 132,
      y: 82,
      width: 1000,
      height: 600,
    })
  })

  it('are left alone when the system tells of no screen', () => {
    const saved = { x: 1, y: 2, width: 1000, height: 600 }

    expect(fitBounds(saved, [])).toEqual(saved)
  })
})
