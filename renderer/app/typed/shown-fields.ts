import type { FieldName, ShownField } from '#renderer/ui/typed.tsx'
import type { KeptText } from '#shared/api/typed-texts.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { placeNow } from './typed-place.ts'

const most = { words: 300, parts: 12 } as const

/** The fields on the screen. */
export const shownFields = new Set<ShownField>()

/** A field's name as it is stored, within bounds. */
export function namesOf({ within, label, form }: FieldName) {
  return {
    within: within.slice(-most.parts).map((part) => part.slice(0, most.words)),
    field: label.slice(0, most.words),
    form: form?.slice(0, most.words) ?? null,
  }
}

/** The field in which a text was typed; null unless it is on the screen, and surely that one. */
export function shownFieldOf({ place, within, field, form }: KeptText): ShownField | null {
  if (!isAlike(place, placeNow())) return null
  const [found, ...others] = [...shownFields].filter((shown) =>
    isAlike(namesOf(shown), { within, field, form }),
  )
  return found === undefined || others.length > 0 ? null : found
}
