import type { Change } from '../document/changes.ts'
import type { Collection } from '../document/collections.ts'
import type { TrashCollection } from '../document/trash.ts'
import type { EntryLabel } from './models.ts'

/** One step of the history with what it changed, each record once. */
export type PastEntry = {
  readonly seq: number
  /** The moment, in UTC. */
  readonly at: string
  /** The name that the system gave whoever did it; empty when it is not known. */
  readonly author: string
  readonly label: EntryLabel
  /** An official act, which can only be answered. */
  readonly barrier: boolean
  readonly undone: boolean
  readonly changes: readonly Change[]
}

/** Something that a step is about: the objects under which it is told, the records that it changed, the persons it names. */
export type JournalSubject = {
  readonly collection: Collection
  readonly id: string
  /** « Instance « CPS » », « Mme Claire AUBÉPINE » */
  readonly name: string
  /** Told as an object of its own; the others are found from their sheet only. */
  readonly isObject: boolean
}

/** One step of the history in sentences. */
export type JournalLine = {
  readonly seq: number
  readonly at: string
  /** Empty when it is not known. */
  readonly author: string
  readonly state: 'done' | 'official' | 'undone'
  /** An infinitive: « Renommer « CPS » ». */
  readonly title: string
  readonly told: readonly { readonly title: string; readonly lines: readonly string[] }[]
  readonly subjects: readonly JournalSubject[]
}

/** Something deleted that can come back: an instance, a person, a meeting, with what went along. */
export type TrashItem = {
  /** The step that deleted it. */
  readonly seq: number
  readonly at: string
  readonly collection: TrashCollection
  readonly id: string
  readonly name: string
  /** How many records come back with it. */
  readonly along: number
}
