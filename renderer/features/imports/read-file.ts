import { create } from 'zustand'
import { ask } from '#renderer/actions/perform.ts'
import { call, subscribe } from '#renderer/document/client.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { ImportKind, ImportProgress, ImportReading } from '#shared/api/imports.ts'
import { ok, type Result } from '#shared/kit/result.ts'

/** The file that is being read, if any. */
export const useReading = create<{ readonly isRunning: boolean; readonly progress: ImportProgress | null }>(
  () => ({ isRunning: false, progress: null }),
)

/** Lets the person choose a file, unless she dropped one, and understands it; null while another one is being read. */
export async function readFile<K extends ImportKind>(
  kind: K,
  isDropped: boolean,
): Promise<Result<Extract<ImportReading, { readonly kind: K }>, AppError> | null> {
  if (useReading.getState().isRunning) return null
  useReading.setState({ isRunning: true, progress: null })
  const stop = subscribe((event) => {
    if (event.type === 'import-progressed') useReading.setState({ progress: event })
  })
  try {
    const answer = await call('import.read', isDropped ? { kind, isDropped } : { kind })
    if (!answer.ok) return answer
    return isOf(answer.value, kind) ? ok(answer.value) : null
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
  reading: ImportReading,
  kind: K,
): reading is Extract<ImportReading, { readonly kind: K }> {
  return reading.kind === kind
}
