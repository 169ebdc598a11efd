import { expect, test } from 'vitest'
import { isLongPassword } from '#shared/api/passwords.ts'
import { phraseWords, proposePhrase } from '#shared/text/passphrase.ts'

test('a phrase is six words drawn one by one from a list that has each once, as every keyboard types it', () => {
  const drawn: number[] = []

  const phrase = proposePhrase((below) => {
    drawn.push(below)
    return drawn.length - 1
  })

  expect(phrase).toBe(phraseWords.slice(0, 6).join('-'))
  expect(drawn).toEqual(Array(6).fill(phraseWords.length))
  expect(new Set(phraseWords).size).toBe(phraseWords.length)
  expect(phraseWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  // What a machine can try for ever: 64 bits at least, before the work that each costs.
  expect(6 * Math.log2(phraseWords.length)).toBeGreaterThan(64)
})

test('the shortest phrase is a password that is long enough, and spaces around one do not count', () => {
  expect(isLongPassword(proposePhrase(() => 0))).toBe(true)
  expect(isLongPassword('onze lettre      ')).toBe(false)
  expect(isLongPassword('douze lettre')).toBe(true)
})
