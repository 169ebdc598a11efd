import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { Side } from '#shared/merge/sides.ts'
import { restTitle, restVerbs, restWarning, mergeWindow as text } from '#shared/text/merge/window.ts'
import { commonText } from '#shared/text/ui.ts'

type AnswerRestProps = { readonly open: number; readonly onAnswer: (side: Side) => void }

/** One answer for everything that is still open, once it is confirmed. */
export function AnswerRest({ open, onAnswer }: AnswerRestProps) {
  const [asked, setAsked] = useState<Side | null>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is about fields, and these are buttons
    <div role="group" aria-label={text.rest} className="merge-rest">
      <span aria-hidden>{text.rest}</span>
      {(['mine', 'theirs'] as const).map((side) => (
        <Button key={side} size="s" onPress={() => setAsked(side)}>
          {restVerbs[side]}
        </Button>
      ))}
      {asked !== null && (
        <ConfirmDialog
          title={restTitle(asked, open)}
          isOpen
          confirmLabel={restVerbs[asked]}
          cancelLabel={commonText.cancel}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            onAnswer(asked)
          }}
        >
          {restWarning[asked]}
        </ConfirmDialog>
      )}
    </div>
  )
}
