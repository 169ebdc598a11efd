import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaidMap } from '#shared/kit/overlaid-map.ts'

const maps = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer()))
  .map((entries) => new Map(entries))

test('is what a copy would be, with what is told anew at the end', () => {
  fc.assert(
    fc.property(maps, maps, (base, over) => {
      const copy = new Map(base)
      for (const [key, value] of over) {
        copy.delete(key)
        copy.set(key, value)
      }
      const map = overlaidMap(base, over)

      expect([...map]).toEqual([...copy])
      expect([...map.keys()]).toEqual([...copy.keys()])
      expect([...map.values()]).toEqual([...copy.values()])
      expect(map.size).toBe(copy.size)
      for (let key = 0; key < 10; key++) {
        expect(map.get(key)).toBe(copy.get(key))
        expect(map.has(key)).toBe(copy.has(key))
      }
      const visited: unknown[] = []
      map.forEach((value, key) => {
        visited.push([key, value])
      })
      expect(visited).toEqual([...copy])
    }),
  )
})
