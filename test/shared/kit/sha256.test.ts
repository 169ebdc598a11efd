import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from '#shared/kit/sha256.ts'

test.each(['', 'abc', 'Séance n° 3 – « ENT » 😀', '%41', 'x'.repeat(55), 'y'.repeat(64), 'é'.repeat(70_001)])(
  'digests text %# as the standard does',
  (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  },
)
