import {
  type TextFieldProps as RacProps,
  TextArea as RacTextArea,
  TextField as RacTextField,
} from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps, noPlaceholder } from './FieldFrame.tsx'
import { readOnlyProps, useReadOnly } from './lock.ts'
import { draftKeys } from './TextField.tsx'
import { type Commit, plainText, useDraft } from './use-draft.ts'
import './TextArea.css'

type TextAreaProps = FieldTexts &
  Omit<RacProps, 'children' | 'className' | 'style' | 'value' | 'defaultValue' | 'validate' | 'isInvalid'> & {
    readonly value: string
    /** At each keystroke: for dialogs. */
    readonly onChange?: (value: string) => void
    /** Once, on blur, when it changed: for inspectors and sheets. */
    readonly onCommit?: Commit<string>
    readonly validate?: (value: string) => string | undefined
    readonly placeholder?: string | undefined
    /** Lines shown when empty; it grows with its text up to `maxRows`. */
    readonly rows?: number
    readonly maxRows?: number
    /** Official text: reading face, 65 characters wide. */
    readonly isProse?: boolean
    readonly isWide?: boolean
  }

/** Several lines of text; the box grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    isLabelHidden,
    description,
    errorMessage,
    placeholder,
    isWide,
    isProse,
    rows = 3,
    maxRows = 20,
    ...others
  } = props
  const { value, onChange, onCommit, validate, ...rest } = others
  const text = plainText(label, rest.isReadOnly === true)
  const draft = useDraft({ value, onCommit, validate, onChange, text })
  const fault = errorMessage ?? draft.error
  const isDraft = onCommit !== undefined
  const isReadOnly = useReadOnly(rest.isReadOnly, isDraft)
  return (
    <RacTextField
      {...rest}
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      value={isDraft ? draft.shown : value}
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
        <RacTextArea
          className={`ui-input ui-textarea${isProse === true ? ' ui-prose' : ''}`}
          // Room to write, where one writes.
          style={{
            minHeight: `calc(${isReadOnly ? 1 : rows}lh + 0.5rem)`,
            maxHeight: `calc(${maxRows}lh + 0.5rem)`,
          }}
          placeholder={placeholder ?? noPlaceholder}
          {...(isDraft ? { onKeyDown: draftKeys(draft, false) } : {})}
        />
      </FieldFrame>
    </RacTextField>
  )
}
