import type { KeyboardEvent } from 'react'
import { Input, type TextFieldProps as RacProps, TextField as RacTextField } from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps, noPlaceholder } from './FieldFrame.tsx'
import { readOnlyProps, useReadOnly } from './lock.ts'
import { type Commit, plainText, useDraft } from './use-draft.ts'

type TextFieldProps = FieldTexts &
  Omit<RacProps, 'children' | 'className' | 'style' | 'value' | 'defaultValue' | 'validate' | 'isInvalid'> & {
    readonly value: string
    /** At each keystroke: for dialogs, where the draft is the dialog's. */
    readonly onChange?: (value: string) => void
    /** Once, on blur or Enter, when it changed: for inspectors. Escape gives the old value back. */
    readonly onCommit?: Commit<string>
    /** Why this text cannot be kept, or undefined. Asked while typing. */
    readonly validate?: (value: string) => string | undefined
    /** A note on the text as it is being typed, in place of `description`. */
    readonly describe?: (value: string) => string
    readonly placeholder?: string | undefined
    /** The label stands above, even in an inline form. */
    readonly isWide?: boolean
  }

/** Escape gives back, Enter keeps; Escape on an untouched field is left to whatever is around. */
export function draftKeys(
  draft: { isDirty: boolean; cancel: () => void; commit: () => void },
  keepsOnEnter: boolean,
) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft.isDirty) {
      draft.cancel()
      event.stopPropagation()
    }
    if (event.key === 'Enter' && keepsOnEnter) draft.commit()
  }
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    errorMessage,
    placeholder,
    isWide,
    value,
    onChange,
    onCommit,
    validate,
    describe,
    ...others
  } = props
  const { description: note, ...rest } = others
  const isNever = rest.isReadOnly === true || rest.type === 'password' || rest.type === 'search'
  const draft = useDraft({ value, onCommit, validate, onChange, text: plainText(label, isNever) })
  const fault = errorMessage ?? draft.error
  const isDraft = onCommit !== undefined
  const isReadOnly = useReadOnly(rest.isReadOnly, isDraft)
  const shown = isDraft ? draft.shown : value
  const description = describe?.(shown) ?? note
  return (
    <RacTextField
      {...rest}
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      value={shown}
      onChange={draft.change}
      onBlur={(event) => {
        if (isDraft) draft.commit()
        rest.onBlur?.(event)
      }}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame
        {...{ label, isLabelHidden, description, errorMessage: fault, isRequired: rest.isRequired }}
      >
        <Input
          className="ui-input"
          placeholder={placeholder ?? noPlaceholder}
          {...(isDraft ? { onKeyDown: draftKeys(draft, true) } : {})}
        />
      </FieldFrame>
    </RacTextField>
  )
}
