import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import './field.css'

/** What every field has: a name, perhaps a note, perhaps a fault. */
export type FieldTexts = {
  readonly label: string
  /** The name is read aloud but not shown (the place already says it). */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: string | undefined
  /** Says what is wrong and what to do; marks the field invalid. */
  readonly errorMessage?: string | undefined
}

/** A style can tell an empty field by the placeholder that it shows: there is one, even of nothing. */
export const noPlaceholder = ' '

/** Props common to all fields, in the form that React Aria wants them. */
export function fieldProps({ label, isLabelHidden, errorMessage }: FieldTexts) {
  return {
    validationBehavior: 'aria' as const,
    isInvalid: errorMessage !== undefined,
    ...(isLabelHidden === true ? { 'aria-label': label } : {}),
  }
}

type FieldFrameProps = FieldTexts & {
  readonly isRequired?: boolean | undefined
  readonly children: ReactNode
}

/** The label above (or beside, in an inline form), the control, then the note or the fault. */
export function FieldFrame({
  label,
  isLabelHidden,
  description,
  errorMessage,
  isRequired,
  children,
}: FieldFrameProps) {
  return (
    <>
      {isLabelHidden !== true && (
        <Label className="ui-field-label" {...(isRequired === true ? { 'data-required': true } : {})}>
          {label}
        </Label>
      )}
      {children}
      {description !== undefined && errorMessage === undefined && (
        <Text slot="description" className="ui-field-note">
          {description}
        </Text>
      )}
      <FieldError className="ui-field-error">
        {errorMessage !== undefined && (
          <>
            <Icon icon={CircleAlert} size="0.875rem" />
            <span>{errorMessage}</span>
          </>
        )}
      </FieldError>
    </>
  )
}
