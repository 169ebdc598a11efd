import { type Collection, collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import type { ParcelScope } from '../document/parcel-scope.ts'
import { allOf, withFields } from '../merge/sides.ts'
import { type Chosen, nothingChosen } from './chosen.ts'
import { coreOf } from './core.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Names, namedBy } from './names.ts'
import { redacted, type Staying } from './redact.ts'
import { missingFields } from './references.ts'
import { settingsOfPart } from './settings.ts'
import { staysIn } from './stays.ts'
import { viewsOfPart } from './views.ts'

/** A part of a document, and which of its entities, bodies and posts are only named in it. */
export type Parcel = { readonly part: DocumentData; readonly names: Names }

/**
 * A part of a document that is a document itself: what the scope is about, with all that belongs to it, the persons that it
 * names, and the bare names of what stands around it. It holds nothing else: no other person, meeting or decision, nothing
 * confidential, no note that an office keeps for itself. Of everything, the document as it is.
 */
export function partOf(data: DocumentData, scope: ParcelScope): DocumentData {
  return parcelOf(data, scope).part
}

/** The same, with what is only named in it. */
export function parcelOf(data: DocumentData, scope: ParcelScope): Parcel {
  const core = coreOf(data, scope)
  if (core === null)
    return { part: data, names: { entity: new Map(), body: new Map(), post: new Map(), person: new Map() } }
  const frame = frameOf(data, core)
  const chosen = chosenIn(frame)
  strip(frame, chosen)
  const names = namedBy(data, chosen)
  for (const collection of ['entity', 'body', 'post', 'person'] as const)
    for (const [id, record] of names[collection]) chosen[collection].set(id, record)
  Object.assign(chosen, viewsOfPart(data, core, chosen))
  Object.assign(chosen, settingsOfPart(frame, scope, chosen, names))
  return { part: chosen as unknown as DocumentData, names } // records of its own collection in each map
}

/** The records that stay as what they are. Collections come after those to which they refer. */
function chosenIn(frame: Frame): Chosen {
  const chosen = nothingChosen()
  const isThere = (collection: Collection, id: string) => chosen[collection].has(id)
  for (const collection of collections) {
    for (const [id, record] of allOf(frame.data, collection)) {
      if (!staysIn(frame, collection, record)) continue
      if (missingFields(collection, record, isThere).every(({ isOptional }) => isOptional))
        chosen[collection].set(id, record)
    }
  }
  return chosen
}

/** What stays, without what is not told, and without references to what does not stay. */
function strip(frame: Frame, chosen: Chosen): void {
  const annexes = [...chosen.attachment.values()] as readonly { readonly sha256: string }[] // of this collection
  const staying: Staying = {
    has: (collection, id) => chosen[collection].has(id),
    contents: new Set(annexes.map(({ sha256 }) => sha256)),
  }
  for (const collection of collections)
    for (const [id, record] of chosen[collection]) {
      const told = redacted(frame, staying, collection, record)
      const missing = missingFields(collection, told, staying.has)
      if (missing.length === 0 && told === record) continue
      const nothing = Object.fromEntries(missing.map(({ field }) => [field, null]))
      chosen[collection].set(id, missing.length === 0 ? told : withFields(told, nothing))
    }
}
