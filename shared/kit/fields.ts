import { z } from 'zod'

/** Our own text ids: UUIDs v7 in documents, readable slugs allowed in files written by hand. */
export const idPattern = /^[a-z0-9][a-z0-9-]{1,63}$/

/** An id field of the given brand: ids of different nouns do not mix. */
export function idField<B extends string>() {
  return z.string().regex(idPattern).brand<B>()
}

// Control characters and lone surrogates break exports and files, and have no place in an administrative text.
const oneLine = /^[^\p{Cc}\p{Cs}]*$/u
const brokenProse = /[^\P{Cc}\t\n]|\p{Cs}/u

/** One line of text, possibly empty, at most `max` characters. */
export function lineField(max = 300) {
  return z.string().max(max).regex(oneLine, { error: 'control-character' })
}

/** One line of text with at least one visible character. */
export function nameField(max = 300) {
  return lineField(max).regex(/\S/u, { error: 'blank' })
}

/** Several paragraphs of plain text. */
export function proseField(max = 100_000) {
  return z
    .string()
    .max(max)
    .refine((text) => !brokenProse.test(text), { error: 'control-character' })
}

/** A figure as it is typed: at most 15 significant digits, which the file, its history and a dump all keep exactly. */
export const quantityField = z
  .number()
  .min(-1e12)
  .max(1e12)
  .refine((value) => Number(value.toPrecision(15)) === value && !Object.is(value, -0), { error: 'digits' })

/** A calendar day, ISO 8601 (`2026-03-10`), that exists. */
export const dateField = z.iso.date()

/** A local time of day, `14:30`. */
export const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** An instant, ISO 8601 with offset or Z. */
export const instantField = z.iso.datetime({ offset: true })

/** A period of existence or of office; both days are included, null means open. */
export const periodShape = { from: dateField.nullable(), to: dateField.nullable() } as const

/** The sha-256 of some bytes in lower-case hexadecimal: the name of a content that a document keeps. */
export const sha256Field = z.string().regex(/^[0-9a-f]{64}$/)
