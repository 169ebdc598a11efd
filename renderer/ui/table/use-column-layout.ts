import { useState } from 'react'
import { readHabit, writeHabit } from '../remembered.ts'
import { type ColumnLayout, layoutOf, untouched } from './column-layout.ts'

/** The layout of a table's columns, kept on this machine under a name. */
export function useColumnLayout(
  rememberAs: string | undefined,
): readonly [ColumnLayout, (next: ColumnLayout) => void] {
  const key = `table.${rememberAs ?? ''}`
  const [layout, setLayout] = useState(() =>
    rememberAs === undefined ? untouched : layoutOf(readHabit(key)),
  )
  function put(next: ColumnLayout) {
    setLayout(next)
    if (rememberAs !== undefined) writeHabit(key, next)
  }
  return [layout, put]
}
