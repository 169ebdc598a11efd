import { type ToggleButtonProps as RacProps, ToggleButton as RacToggleButton } from 'react-aria-components'
import type { ButtonSize } from './Button.tsx'
import { Icon, type IconType } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import './Button.css'

type ToggleButtonProps = Omit<RacProps, 'children' | 'className' | 'style' | 'onChange' | 'isDisabled'> & {
  readonly label: string
  readonly icon?: IconType | undefined
  /** Shows the label beside the icon; otherwise it is the tooltip. */
  readonly showsLabel?: boolean
  readonly size?: ButtonSize
  readonly keys?: readonly string[] | undefined
  /** Why it cannot be used now: it stays focusable, and its tooltip says the reason. */
  readonly disabledReason?: string | undefined
  readonly onChange?: (isSelected: boolean) => void
}

const inert: Pick<RacProps, 'render' | 'onChange'> = {
  onChange: () => undefined,
  render: (props) => <button {...props} aria-disabled="true" />,
}

/** A button that stays down. Its state is `isSelected`. */
export function ToggleButton({
  label,
  icon,
  showsLabel = icon === undefined,
  size = 'm',
  keys,
  disabledReason,
  ...rest
}: ToggleButtonProps) {
  return (
    <Tooltip
      text={showsLabel ? disabledReason : label}
      note={showsLabel ? undefined : disabledReason}
      keys={keys}
    >
      <RacToggleButton
        {...rest}
        {...(disabledReason === undefined ? {} : inert)}
        {...(showsLabel ? {} : { 'aria-label': label })}
        className={`ui-button ui-button-quiet ui-button-${size}${showsLabel ? '' : ' ui-button-icon'}`}
      >
        {icon !== undefined && <Icon icon={icon} size="var(--icon)" />}
        {showsLabel && label}
      </RacToggleButton>
    </Tooltip>
  )
}
