import type { ParcelScope } from '#shared/document/parcel-scope.ts'

/** How much is sent, while it is being chosen: a part may still be missing. */
export type Extent = { readonly isPart: boolean; readonly part: ParcelScope | null }

const whole: ParcelScope = { kind: 'everything' }
export const everything: Extent = { isPart: false, part: null }

/** What would be sent; null while it is not known which part. */
export function extentScope({ isPart, part }: Extent): ParcelScope | null {
  return isPart ? part : whole
}

/** The record that a part is about. */
export function partId(part: ParcelScope | null): string | null {
  if (part === null || part.kind === 'everything') return null
  return part.kind === 'entity' ? part.entityId : part.bodyId
}
