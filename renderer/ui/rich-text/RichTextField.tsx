import { lazy, Suspense, useMemo } from 'react'
import { TextField as RacTextField } from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps } from '../FieldFrame.tsx'
import { readOnlyProps, useReadOnly } from '../lock.ts'
import { draftKeys } from '../TextField.tsx'
import { type Commit, useDraft } from '../use-draft.ts'
import type { KeysOf, RichTextGrammar, RichTextWords, Written } from './rich-text.ts'
import './RichText.css'

// The editor is read from the disk when the first field is shown, not when the program starts.
const RichTextEditor = lazy(async () => ({
  default: (await import('./RichTextEditor.tsx')).RichTextEditor,
}))

type RichTextFieldProps = FieldTexts & {
  /** The stored text. */
  readonly value: string
  /** Once, on leaving the field, when it changed. */
  readonly onCommit: Commit<string>
  readonly grammar: RichTextGrammar
  readonly words: RichTextWords
  readonly keysOf: KeysOf
  readonly isWide?: boolean
}

/** A text with headings, lists, tables, bold, italics and links, seen as it will be read. */
export function RichTextField(props: RichTextFieldProps) {
  const { label, isLabelHidden, description, errorMessage, value, onCommit, isWide, ...editor } = props
  const { read, print } = editor.grammar
  const stored = useMemo((): Written => ({ doc: null, text: () => value }), [value])
  const draft = useDraft<Written>({
    value: stored,
    onCommit: (written) => {
      const text = written.text()
      // Giving back what was typed is no change, even of a text that we would print otherwise.
      return text === value || text === print(read(value)) ? undefined : onCommit(text)
    },
    text: { label, write: (written) => written.text(), read: (text) => ({ doc: null, text: () => text }) },
  })
  const fault = errorMessage ?? draft.error
  const isReadOnly = useReadOnly(false)
  return (
    <RacTextField
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage: fault }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what its editor and its tools do not use. */}
        <div
          className="ui-input ui-rich"
          onKeyDown={draftKeys(draft, false)}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) draft.commit()
          }}
        >
          <Suspense fallback={<div className="ui-rich-text ui-prose">{value}</div>}>
            <RichTextEditor {...editor} isReadOnly={isReadOnly} shown={draft.shown} onWrite={draft.change} />
          </Suspense>
        </div>
      </FieldFrame>
    </RacTextField>
  )
}
