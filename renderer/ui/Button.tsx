import type { ReactNode } from 'react'
import { Button as RacButton, type ButtonProps as RacButtonProps } from 'react-aria-components'
import { Icon, type IconType } from './Icon.tsx'
import { useDisabledReason } from './lock.ts'
import { Tooltip } from './Tooltip.tsx'
import './Button.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 's' | 'm' | 'l'

type SharedProps = Omit<RacButtonProps, 'children' | 'className' | 'style' | 'isDisabled' | 'render'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: IconType | undefined
  readonly keys?: readonly string[] | undefined
  /** Why it cannot be used now. The button stays focusable and its tooltip says the reason. */
  readonly disabledReason?: string | undefined
  /** Changes the document, or leads to what only does that: says so where it can only be read. */
  readonly edits?: boolean
}

type ButtonProps = SharedProps & { readonly children: ReactNode; readonly tooltip?: string | undefined }

/** What makes a button inert: a natively disabled one can be neither focused nor hovered, so it could not explain itself. */
export function inertProps(disabledReason: string | undefined): Partial<RacButtonProps> {
  if (disabledReason === undefined) return {}
  return {
    type: 'button',
    onPress: () => undefined,
    render: (props) => <button {...props} aria-disabled="true" />,
  }
}

/** A gesture, said by a verb. `primary` at most once on a screen. */
export function Button({
  variant = 'secondary',
  size = 'm',
  icon,
  keys,
  tooltip,
  disabledReason: ownReason,
  edits,
  children,
  ...rest
}: ButtonProps) {
  const disabledReason = useDisabledReason(ownReason, edits)
  return (
    <Tooltip text={disabledReason ?? tooltip} keys={disabledReason === undefined ? keys : undefined}>
      <RacButton
        {...rest}
        {...inertProps(disabledReason)}
        className={`ui-button ui-button-${variant} ui-button-${size}`}
      >
        {icon !== undefined && <Icon icon={icon} size="var(--icon)" />}
        {children}
      </RacButton>
    </Tooltip>
  )
}

type IconButtonProps = SharedProps & { readonly icon: IconType; readonly label: string }

/** A button reduced to its icon: its name is the tooltip and is read aloud. */
export function IconButton({
  variant = 'quiet',
  size = 'm',
  icon,
  label,
  keys,
  disabledReason: ownReason,
  edits,
  ...rest
}: IconButtonProps) {
  const disabledReason = useDisabledReason(ownReason, edits)
  return (
    <Tooltip text={label} note={disabledReason} keys={keys}>
      <RacButton
        {...rest}
        {...inertProps(disabledReason)}
        aria-label={label}
        className={`ui-button ui-button-icon ui-button-${variant} ui-button-${size}`}
      >
        <Icon icon={icon} size="var(--icon)" />
      </RacButton>
    </Tooltip>
  )
}
