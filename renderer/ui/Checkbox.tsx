import { Check, Minus } from 'lucide-react'
import { Checkbox as RacCheckbox, type CheckboxProps as RacProps } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import './toggle.css'

type CheckboxProps = Omit<RacProps, 'children' | 'className' | 'style'> & {
  readonly label: string
  readonly isLabelHidden?: boolean
}

/** A yes or no among others. */
export function Checkbox({ label, isLabelHidden = false, ...rest }: CheckboxProps) {
  const isReadOnly = useReadOnly(rest.isReadOnly)
  return (
    <RacCheckbox
      {...rest}
      isReadOnly={isReadOnly}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className="ui-toggle"
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="ui-toggle-box">
            {isIndeterminate ? (
              <Icon icon={Minus} size="0.75rem" />
            ) : (
              isSelected && <Icon icon={Check} size="0.75rem" />
            )}
          </span>
          {!isLabelHidden && <span>{label}</span>}
        </>
      )}
    </RacCheckbox>
  )
}
