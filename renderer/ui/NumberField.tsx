import { Minus, Plus } from 'lucide-react'
import {
  Button,
  Group,
  Input,
  NumberField as RacNumberField,
  type NumberFieldProps as RacProps,
} from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps } from './FieldFrame.tsx'
import { Icon } from './Icon.tsx'
import { readOnlyProps, useReadOnly } from './lock.ts'
import { numberOfText, textOfNumber } from './number-text.ts'
import { type Commit, type DraftText, useDraft } from './use-draft.ts'

type NumberFieldProps = FieldTexts &
  Omit<RacProps, 'children' | 'className' | 'style' | 'value' | 'onChange' | 'isInvalid'> & {
    readonly value: number | null
    /** Once, on blur, Enter or a step. Null when the field was emptied. */
    readonly onCommit: Commit<number | null>
    /** Said after the figure: « min », « voix ». */
    readonly unit?: string | undefined
    readonly isWide?: boolean
  }

function figuresText(label: string, isNever = false): DraftText<number | null> {
  return { label, isNever, write: textOfNumber, read: numberOfText }
}

type Bounds = { readonly minValue?: number | undefined; readonly maxValue?: number | undefined }

/** What leaving the field keeps: within the bounds, and the value before where the text is no number. */
function keptNumber(text: string, before: number | null, { minValue, maxValue }: Bounds): number | null {
  if (text.trim() === '') return null
  const number = numberOfText(text)
  return number === null ? before : Math.min(maxValue ?? number, Math.max(minValue ?? number, number))
}

/** A whole number or an amount, with arrows; the value is kept on blur or Enter. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, errorMessage, value, onCommit, unit, isWide, ...rest } = props
  const draft = useDraft({ value, onCommit, text: figuresText(label, rest.isReadOnly) })
  const fault = errorMessage ?? draft.error
  const isReadOnly = useReadOnly(rest.isReadOnly)
  return (
    <RacNumberField
      {...rest}
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      value={draft.shown ?? Number.NaN}
      onChange={(next) => {
        draft.change(Number.isNaN(next) ? null : next)
        draft.commit()
      }}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame
        {...{ label, isLabelHidden, description, errorMessage: fault, isRequired: rest.isRequired }}
      >
        <Group className="ui-input ui-input-group ui-figures">
          {/* Told once it is left only; until then it is noted as it would be kept. */}
          <Input onInput={({ currentTarget }) => draft.note(keptNumber(currentTarget.value, value, rest))} />
          {unit !== undefined && <span className="ui-field-note">{unit}</span>}
          <Button slot="decrement" className="ui-input-part">
            <Icon icon={Minus} size="0.875rem" />
          </Button>
          <Button slot="increment" className="ui-input-part">
            <Icon icon={Plus} size="0.875rem" />
          </Button>
        </Group>
      </FieldFrame>
    </RacNumberField>
  )
}
