import type { Place } from '../named-links.ts'
import { capture, objectValue } from '../pdf-file.ts'
import type { ObjectCopier, Source } from './object-copier.ts'
import { reference } from './tokens.ts'

/** What leads to a place: a destination, and its page in the joined document. */
export type Destination = { readonly destination: string; readonly page: number }
export type Destinations = {
  /** Of a file whose first page is the page `first` of the joined document. */
  readonly tell: (source: Source, pages: readonly number[], places: readonly Place[], first: number) => void
  readonly find: (id: string) => Destination
}

/** Where the places of all parts are in the joined document, each written once when something leads to it. */
export function createDestinations(copier: ObjectCopier): Destinations {
  const told = new Map<string, () => Destination>()
  const written = new Map<string, Destination>()
  return {
    tell: (source, pages, places, first) => {
      for (const [id, page, x, y] of places) {
        told.set(id, () => {
          const number = pages[page - 1] ?? 0
          const height = Number(
            capture(objectValue(source.pdf, number), /\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/),
          )
          const target = reference(copier.numberOf(source, number))
          const place = copier.add(
            `[${target} /XYZ ${rounded(x)} ${rounded(height - Math.max(y - margin, 0))} 0]`,
          )
          return { destination: reference(place), page: first + page - 1 }
        })
      }
    },
    find: (id) => {
      const found = written.get(id) ?? told.get(id)?.()
      if (found === undefined) throw new Error(`A part leads to ${id}, which is in none`)
      written.set(id, found)
      return found
    },
  }
}

// As our compiler does it, for a glance above what is led to.
const margin = 10

function rounded(points: number): string {
  return String(Math.round(points * 1e3) / 1e3)
}
