import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idPattern } from '#shared/kit/fields.ts'
import { uuidV7 } from '#shared/kit/uuid.ts'

test('the example of RFC 9562 comes out as it is written there', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])

  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('every id has its version and variant, is an id of ours, and sorts by the time of its creation', () => {
  const time = fc.integer({ min: 0, max: 2 ** 48 - 2 })
  const random = fc.uint8Array({ minLength: 10, maxLength: 16 })

  fc.assert(
    fc.property(time, random, random, (now, some, others) => {
      const id = uuidV7(now, some)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(id).toMatch(idPattern)
      expect(uuidV7(now + 1, others) > id).toBe(true)
    }),
  )
})
