import { useEffect, useState } from 'react'
import { ask } from '#renderer/actions/perform.ts'
import { useSnapshot } from '#renderer/document/hooks.ts'
import type { JournalLine } from '#shared/api/history.ts'

/** The journal as it is now; null until it is read. */
export function useJournal(): readonly JournalLine[] | null {
  const revision = useSnapshot((snapshot) => snapshot.revision)
  const [lines, setLines] = useState<readonly JournalLine[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again at each revision
  useEffect(() => {
    let isWanted = true
    void ask('history.read', undefined).then((answer) => {
      if (isWanted) setLines(answer ?? [])
    })
    return () => {
      isWanted = false
    }
  }, [revision])
  return lines
}
