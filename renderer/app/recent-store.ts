import { create } from 'zustand'
import { ask } from '#renderer/actions/perform.ts'
import { call } from '#renderer/document/client.ts'
import type { RecentFile } from '#shared/api/models.ts'
import { openFile } from './open-file.tsx'

/** The documents opened lately, as the main process knows them; null until it has said so. */
export const useRecent = create<{ readonly files: readonly RecentFile[] | null }>(() => ({ files: null }))

/** Reads the list; a failure leaves it empty, since the other ways in remain. */
export async function loadRecent(): Promise<void> {
  const answer = await call('recent.list', undefined)
  useRecent.setState({ files: answer.ok ? answer.value : [] })
}

/** Takes a document out of the list; its file is not touched. */
export async function forgetRecent(id: string): Promise<void> {
  await ask('recent.forget', { id })
  await loadRecent()
}

/** Opens a document of the list; if it has gone meanwhile, the list says so. */
export async function openRecent(id: string): Promise<void> {
  if (!(await openFile(id))) await loadRecent()
}
