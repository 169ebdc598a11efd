import { useEffect, useRef, useState } from 'react'
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

export type ImportDialogProps = {
  /** The file was dropped on the window: it is read at once. */
  readonly isDropped?: boolean
  readonly onClose: () => void
}

/** The file that a dialog of import is about; a file that is not understood leaves the one before in its place. */
export function useImportFile<K extends ImportKind>(
  kind: K,
  { isDropped = false, onClose }: ImportDialogProps,
): ImportFile<K> {
  const [reading, setReading] = useState<Read<K> | null>(null)
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const choose = async (isGiven = false) => {
    setRefusal(null)
    const read = await readFile(kind, isGiven)
    if (read === null) return
    if (read.ok) setReading(read.value)
    else if (read.error.code !== 'cancelled') setRefusal(read.error)
  }
  const first = useRef(() => isDropped && void choose(true))
  useEffect(() => void first.current(), [])
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
