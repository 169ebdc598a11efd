import { useEffect, useState } from 'react'
import { ask } from '#renderer/actions/perform.ts'
import { useSnapshot } from '#renderer/document/hooks.ts'
import type { CopiesTold } from '#shared/api/copies.ts'

/** The copies that the document knows now, null until they are read; and how to show another answer. */
export function useCopies(): readonly [CopiesTold | null, (told: CopiesTold) => void] {
  const revision = useSnapshot((snapshot) => snapshot.revision)
  const [told, setTold] = useState<CopiesTold | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again at each revision
  useEffect(() => {
    let isWanted = true
    void ask('copy.list', undefined).then((answer) => {
      if (isWanted && answer !== null) setTold(answer)
    })
    return () => {
      isWanted = false
    }
  }, [revision])
  return [told, setTold]
}
