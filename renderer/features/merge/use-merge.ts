import { useDeferredValue, useMemo, useState } from 'react'
import { useSnapshot } from '#renderer/document/hooks.ts'
import { useHeld } from '#renderer/ui/use-held.ts'
import type { MergeReading } from '#shared/api/copies.ts'
import { type DocumentData, mapsOf } from '#shared/document/document-data.ts'
import type { Conflict } from '#shared/merge/conflict.ts'
import { type Merge, mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'

/** What was answered, by the key of each conflict. */
export type Said = ReadonlyMap<string, Side>

export type Merging = {
  readonly mine: DocumentData
  readonly theirs: DocumentData
  readonly merge: Merge
  readonly said: Said
  /** How many conflicts nobody has settled. */
  readonly open: number
  readonly answer: (conflict: Conflict, side: Side) => void
  /** Settles what is open, and what opens by it. */
  readonly answerRest: (side: Side) => void
  /** The document is no longer what it was when the copy was opened. */
  readonly isMoved: boolean
}

/** Merges as long as the window is open: anew at each answer, and at each change of the document until it is applied. */
export function useMerge(reading: MergeReading, isApplying: boolean): Merging {
  const data = useHeld(
    useSnapshot((snapshot) => snapshot.data),
    isApplying,
  )
  const [first] = useState(data)
  const [said, setSaid] = useState<Said>(new Map())
  const base = useMemo(() => (reading.base === null ? null : mapsOf(reading.base)), [reading])
  const theirs = useMemo(() => mapsOf(reading.theirs), [reading])
  // An answer shows at once; what follows from it, as soon as it can.
  const mine = useDeferredValue(data)
  const heard = useDeferredValue(said)
  const merge = useMemo(
    () => mergeDocuments(base, mine, theirs, ({ key }) => heard.get(key) ?? null),
    [base, mine, theirs, heard],
  )
  return {
    ...{ mine, theirs, merge, said, isMoved: data !== first },
    open: merge.conflicts.filter(({ key }) => !said.has(key)).length,
    answer: ({ key, only }, side) => setSaid(new Map(said).set(key, only ?? side)),
    answerRest: (side) => {
      const { conflicts } = mergeDocuments(base, mine, theirs, ({ key }) => said.get(key) ?? side)
      setSaid(new Map(conflicts.map(({ key, answer }) => [key, answer ?? side])))
    },
  }
}
