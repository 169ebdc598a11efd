import { create } from 'zustand'
import type { Collection } from '#shared/document/collections.ts'

/** The way to any record, wherever it is shown: the frame knows, features ask. */
export type RecordOpener = {
  readonly canOpen: (collection: Collection, id: string) => boolean
  readonly open: (collection: Collection, id: string) => void
}

const nowhere: RecordOpener = { canOpen: () => false, open: () => {} }

/** Given once by the composition root. */
export const useRecordOpener = create<RecordOpener>(() => nowhere)
