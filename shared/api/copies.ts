import { z } from 'zod'
import type { Collection } from '../document/collections.ts'
import type { RecordArrays } from '../document/document-data.ts'
import { type ParcelScope, parcelScopeSchema } from '../document/parcel-scope.ts'
import { nameField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { type EncryptionOutputs, encryptionMethods, passwordField } from './passwords.ts'

/** Another copy of the project. */
export type KnownCopyTold = {
  readonly copyId: string
  /** Sent from here; the one that this came from; or merged without having been sent. */
  readonly relation: 'sent' | 'origin' | 'met'
  /** To whom it was sent, or from whom it came. */
  readonly name: string
  /** The name that the system gave whoever sent it. */
  readonly sender: string
  /** In UTC. */
  readonly sentAt: string
  readonly scope: ParcelScope
  /** In UTC; null while it was never merged here. */
  readonly mergedAt: string | null
}

export type CopiesTold = {
  /** Which copy the open document is. */
  readonly copyId: string
  /** It came from no other. */
  readonly isOriginal: boolean
  readonly copies: readonly KnownCopyTold[]
}

/** Who last changed a record, and when (UTC), as far as the history of a document goes. */
export type Touch = {
  readonly collection: Collection
  readonly id: string
  readonly at: string
  readonly author: string
}

/** What of a copy was erased here, and stays so: persons, how to reach them, or their names; when it was, as days. */
export type ErasedTold = {
  readonly what: 'person' | 'contacts' | 'name'
  readonly count: number
  readonly first: string
  readonly last: string
}

/** A copy that came back, read to be merged. */
export type MergeReading = {
  readonly token: string
  /** Of its file, without extension. */
  readonly name: string
  /** What is known of it; `same`: a copy of the document made by hand; `none`: nothing. */
  readonly known: {
    readonly relation: KnownCopyTold['relation'] | 'same' | 'none'
    readonly name: string
    readonly sentAt: string | null
    readonly mergedAt: string | null
  }
  /** What both last had in common; null when nothing proves a common state. */
  readonly base: RecordArrays | null
  readonly theirs: RecordArrays
  readonly erased: readonly ErasedTold[]
  readonly touched: { readonly mine: readonly Touch[]; readonly theirs: readonly Touch[] }
}

/** What the page asks about copies: method → schema of its input. */
export const copyMethods = {
  ...encryptionMethods,
  /** The other copies of the project that the document knows. */
  'copy.list': z.undefined(),
  /** Writes a copy for somebody, whole or a part, where the person chooses; `given`: bodies whose register goes along. */
  'copy.send': z.strictObject({
    to: nameField(200),
    from: nameField(200),
    scope: parcelScopeSchema,
    given: z.array(bodyIdField).max(20_000).readonly(),
    /** Only this opens the copy; without one, anybody. */
    password: passwordField.optional(),
  }),
  'copy.forget': z.strictObject({ copyId: z.string().min(1).max(64) }),
  /** The person chooses a copy that came back; nothing of the document changes. */
  'merge.open': z.undefined(),
  /** Merges it, as the page showed it, when each conflict is answered by its key. */
  'merge.apply': z.strictObject({
    token: z.string().min(1).max(64),
    answers: z
      .array(z.strictObject({ key: z.string().min(1).max(2000), side: z.enum(['mine', 'theirs']) }))
      .max(100_000)
      .readonly(),
  }),
  'merge.close': z.undefined(),
} as const satisfies Record<string, z.ZodType>

export type CopyOutputs = EncryptionOutputs & {
  'copy.list': CopiesTold
  'copy.send': { readonly fileName: string; readonly fileId: string }
  'copy.forget': CopiesTold
  'merge.open': MergeReading
  'merge.apply': { readonly changes: number; readonly revision: number; readonly backedUp: boolean }
  'merge.close': null
}
