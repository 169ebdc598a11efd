import { useState } from 'react'
import type { AppError } from '#shared/api/errors.ts'
import type { ImportKind, ImportReading } from '#shared/api/imports.ts'
import { cancelReading, readFile } from './read-file.ts'

type Read<K extends ImportKind> = Extract<ImportReading, { readonly kind: K }>

export type ImportFile<K extends ImportKind> = {
  /** What the file says; null until one was understood. */
  readonly reading: Read<K> | null
  /** Why the last file was not understood. */
  readonly refusal: AppError | null
  readonly choose: () => void
  readonly close: () => void
}

/** The file that a dialog of import is about; a file that is not understood leaves the one before in its place. */
export function useImportFile<K extends ImportKind>(kind: K, onClose: () => void): ImportFile<K> {
  const [reading, setReading] = useState<Read<K> | null>(null)
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const choose = async () => {
    setRefusal(null)
    const read = await readFile(kind)
    if (read === null) return
    if (read.ok) setReading(read.value)
    else if (read.error.code !== 'cancelled') setRefusal(read.error)
  }
  return {
    reading,
    refusal,
    choose: () => void choose(),
    close: () => {
      cancelReading()
      onClose()
    },
  }
}
