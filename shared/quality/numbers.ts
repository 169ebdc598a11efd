import { z } from 'zod'

/** The key under which a document keeps the last numbers given (collection `setting`). */
export const numbersSettingId = 'quality-numbers'

const count = z.int().min(0).max(1_000_000).default(0)
const numbersSchema = z.strictObject({ risk: count, changeRequest: count }).readonly()

/** The kinds of records that are numbered through the whole project. */
export type Numbered = keyof z.infer<typeof numbersSchema>

type NumberData = {
  readonly [K in Numbered]: ReadonlyMap<string, { readonly number: number }>
} & { readonly setting: ReadonlyMap<string, { readonly value: string }> }

/**
 * The next number of a kind, one after the last that was ever given, and the setting that remembers it: a number whose record
 * was deleted is not given again, for it may stand on a slip that was sent.
 */
export function nextQualityNumber(
  data: NumberData,
  kind: Numbered,
): { readonly number: number; readonly setting: { readonly id: string; readonly value: string } } {
  const last = lastNumbers(data.setting)
  const highest = [...data[kind].values()].reduce((most, { number }) => Math.max(most, number), last[kind])
  const number = highest + 1
  return { number, setting: { id: numbersSettingId, value: JSON.stringify({ ...last, [kind]: number }) } }
}

function lastNumbers(setting: NumberData['setting']): z.infer<typeof numbersSchema> {
  const value = setting.get(numbersSettingId)?.value ?? '{}'
  try {
    return numbersSchema.parse(JSON.parse(value))
  } catch {
    return numbersSchema.parse({})
  }
}
