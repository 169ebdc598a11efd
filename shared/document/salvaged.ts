import type { Collection } from './collections.ts'
import type { Finding } from './findings.ts'

/** A record that a damaged file had and that could not be recovered. */
export type LostRecord = {
  readonly collection: Collection
  readonly id: string
  /** How a user knew it; empty when nothing tells any more. */
  readonly name: string
  /** Its page cannot be read, it is nothing without what it referred to, which is lost, or without a value that cannot be read. */
  readonly why: 'page' | 'reference' | 'value'
}

/** What was recovered of a damaged file, and exactly what was not. */
export type Salvaged = {
  /** How many records the new document has. */
  readonly kept: number
  readonly lost: readonly LostRecord[]
  /** Tables of which more may be lost than what is told: nothing says any more how many records they had. */
  readonly unsure: readonly Collection[]
  /** Tables of which a value is no longer as it was written, nothing says which. */
  readonly altered: readonly Collection[]
  /** Records that referred to something that is lost, or had a value that cannot be read, and no longer say so. */
  readonly emptied: readonly {
    readonly collection: Collection
    readonly id: string
    readonly name: string
    readonly field: string
    readonly why: 'reference' | 'value'
  }[]
  /** How many contents of attachments and logos are lost or altered. */
  readonly contentsLost: number
  /** Fixed records that had to be made again. */
  readonly added: readonly Collection[]
  /** Pages of the file that hold nothing that can be read, from 1. */
  readonly lostPages: readonly number[]
  /** What `verify` finds in the new document. */
  readonly remaining: readonly Finding[]
}
