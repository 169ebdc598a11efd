import { useState } from 'react'
import { Button } from '../Button.tsx'
import { TextField } from '../TextField.tsx'
import type { RichTextWords } from './rich-text.ts'

type LinkFormProps = {
  /** Where the chosen words lead now. */
  readonly href: string | null
  readonly addressOf: (typed: string) => string | null
  readonly words: RichTextWords
  /** null takes the link away. */
  readonly onKeep: (href: string | null) => void
  readonly onLeave: () => void
}

/** Where the chosen words are to lead. Enter keeps, Escape leaves. */
export function LinkForm({ href, addressOf, words, onKeep, onLeave }: LinkFormProps) {
  const [typed, setTyped] = useState(href ?? '')
  const [isWrong, setWrong] = useState(false)
  function keep() {
    const address = addressOf(typed)
    if (address === null) setWrong(true)
    else onKeep(address)
  }
  return (
    <fieldset
      className="ui-rich-link"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <TextField
        label={words.address}
        isLabelHidden
        placeholder={words.address}
        autoFocus
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setWrong(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return event.continuePropagation()
          // The cursor goes back to the text, which must not hear this Enter.
          event.preventDefault()
          keep()
        }}
        errorMessage={isWrong ? words.addressFault : undefined}
      />
      <Button size="s" onPress={keep}>
        {words.keepLink}
      </Button>
      {href !== null && (
        <Button size="s" variant="quiet" onPress={() => onKeep(null)}>
          {words.removeLink}
        </Button>
      )}
    </fieldset>
  )
}
