import { useDocumentStore } from '#renderer/document/document-store.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { forgetTyped, keepTyped } from '#renderer/document/typed-texts.ts'
import type { TypedKeeper } from '#renderer/ui/typed.tsx'
import type { TypedPlace } from '#shared/api/typed-texts.ts'
import { namesOf, shownFields } from './shown-fields.ts'
import { takeWaiting } from './take-up.ts'
import { placeNow, titleOfPlace } from './typed-place.ts'

const longestObject = 500

/** Where the texts that are being typed were begun: the window may be elsewhere when a field is left. */
const begun = new Map<string, { readonly place: TypedPlace; readonly object: string }>()

/** What the fields of the kit tell, with where the window is. */
export const typedKeeper: TypedKeeper = {
  keep: (id, field, from, text) => {
    if (useDocumentStore.getState().state.phase !== 'open') return
    const where = begun.get(id) ?? whereNow()
    begun.set(id, where)
    keepTyped(id, () => {
      const typed = text()
      // Back to what it was: there is nothing to lose.
      return typed === from ? null : { id, ...where, ...namesOf(field), from, text: typed }
    })
  },
  forget: (id) => {
    begun.delete(id)
    forgetTyped(id)
  },
  show: (field) => {
    shownFields.add(field)
    void takeWaiting()
    return () => void shownFields.delete(field)
  },
}

function whereNow() {
  const place = placeNow()
  return { place, object: (titleOfPlace(currentData(), place) ?? '').slice(0, longestObject) }
}
