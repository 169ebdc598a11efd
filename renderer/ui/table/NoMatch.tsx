import { SearchX } from 'lucide-react'
import { Button } from '../Button.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { useTableWords } from './words.ts'

/** There are rows, but none is what is asked for. */
export function NoMatch({ onShowAll }: { readonly onShowAll: () => void }) {
  const words = useTableWords()
  return (
    <EmptyState
      icon={SearchX}
      title={words.noMatch}
      actions={<Button onPress={onShowAll}>{words.showAll}</Button>}
    >
      {words.noMatchHint}
    </EmptyState>
  )
}
