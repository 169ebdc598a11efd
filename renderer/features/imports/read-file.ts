import { create } from 'zustand'
import { ask } from '#renderer/actions/perform.ts'
import { subscribe } from '#renderer/document/client.ts'
import type { ImportKind, ImportProgress, ImportReading } from '#shared/api/imports.ts'

/** The file that is being read, if any. */
export const useReading = create<{ readonly isRunning: boolean; readonly progress: ImportProgress | null }>(
  () => ({ isRunning: false, progress: null }),
)

/** Lets the person choose a file and understands it; null when she gave up or it could not be, which she was told. */
export async function readFile<K extends ImportKind>(
  kind: K,
): Promise<Extract<ImportReading, { readonly kind: K }> | null> {
  if (useReading.getState().isRunning) return null
  useReading.setState({ isRunning: true, progress: null })
  const stop = subscribe((event) => {
    if (event.type === 'import-progressed') useReading.setState({ progress: event })
  })
  try {
    const reading = await ask('import.read', { kind })
    return isOf(reading, kind) ? reading : null
  } finally {
    stop()
    useReading.setState({ isRunning: false, progress: null })
  }
}

/** Gives up the file that is being read. */
export function cancelReading(): void {
  void ask('import.cancel', undefined)
}

function isOf<K extends ImportKind>(
  reading: ImportReading | null,
  kind: K,
): reading is Extract<ImportReading, { readonly kind: K }> {
  return reading?.kind === kind
}
