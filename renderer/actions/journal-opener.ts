import { create } from 'zustand'
import type { Collection } from '#shared/document/collections.ts'

/** The way to what the journal tells of one record, wherever that is shown. */
export type JournalOpener = { readonly open: (collection: Collection, id: string) => void }

/** Given once by the composition root. */
export const useJournalOpener = create<JournalOpener>(() => ({ open: () => {} }))
