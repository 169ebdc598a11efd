import { useEffect, useState } from 'react'
import { call } from '#renderer/document/client.ts'
import { useSnapshot } from '#renderer/document/hooks.ts'
import type { SearchAnswer } from '#shared/api/search.ts'
import type { SearchDraft } from './search-store.ts'

/** Enough to choose from; more words find less. */
const mostShown = 100
/** While annexes are being read, the answer grows: it is asked again after this time, in milliseconds. */
const askAgainAfter = 700

/**
 * What the document answers to the draft, asked at each change of either, and again while annexes are being read. Null before
 * anything was typed.
 */
export function useSearch(draft: SearchDraft): SearchAnswer | null {
  const revision = useSnapshot((snapshot) => snapshot.revision)
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision or round asks the same again.
  useEffect(() => {
    const { words, kind, bodyId, from, to } = draft
    if (words.trim() === '') {
      setAnswer(null)
      return
    }
    let isAwaited = true
    let again: ReturnType<typeof setTimeout> | undefined
    const query = { words, kinds: kind === null ? [] : [kind], bodyId, from, to, limit: mostShown }
    void call('search', query).then((result) => {
      if (!isAwaited || !result.ok) return
      setAnswer(result.value)
      if (result.value.annexesToRead > 0)
        again = setTimeout(() => setRound((last) => last + 1), askAgainAfter)
    })
    return () => {
      isAwaited = false
      clearTimeout(again)
    }
  }, [draft, revision, round])
  return answer
}
