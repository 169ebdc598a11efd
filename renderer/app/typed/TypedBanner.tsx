import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { typedText as text, typedInShort, unsavedTyping } from '#shared/text/typed-texts.ts'
import { dropKept, showKept, useKept } from './kept-store.ts'
import { takeUp } from './take-up.ts'

/** Gives back what was being typed when the program stopped: one text at once, several in a list. */
export function TypedBanner() {
  const texts = useKept((kept) => kept.texts)
  const [typed, ...others] = texts
  if (typed === undefined) return null
  const title = unsavedTyping(texts.length)
  const isOne = others.length === 0
  const gestures = isOne ? (
    <>
      <Button size="s" variant="primary" onPress={() => void takeUp(typed)}>
        {text.take}
      </Button>
      <Button size="s" onPress={() => dropKept([typed.id])}>
        {text.forget}
      </Button>
    </>
  ) : (
    <Button size="s" variant="primary" onPress={() => showKept(true)}>
      {text.see}
    </Button>
  )
  return (
    <section className="app-banner" aria-label={title}>
      <Callout tone="info" title={title} actions={gestures}>
        {isOne ? typedInShort(typed) : text.whySeveral}
      </Callout>
    </section>
  )
}
