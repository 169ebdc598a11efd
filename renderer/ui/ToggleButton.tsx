import { type ToggleButtonProps as RacProps, ToggleButton as RacToggleButton } from 'react-aria-components'
import type { ButtonSize } from './Button.tsx'
import { Icon, type IconType } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import './Button.css'

type ToggleButtonProps = Omit<RacProps, 'children' | 'className' | 'style' | 'onChange'> & {
  readonly label: string
  readonly icon?: IconType | undefined
  /** Shows the label beside the icon; otherwise it is the tooltip. */
  readonly showsLabel?: boolean
  readonly size?: ButtonSize
  readonly keys?: readonly string[] | undefined
  readonly onChange?: (isSelected: boolean) => void
}

/** A button that stays down. Its state is `isSelected`. */
export function ToggleButton({
  label,
  icon,
  showsLabel = icon === undefined,
  size = 'm',
  keys,
  ...rest
}: ToggleButtonProps) {
  return (
    <Tooltip text={showsLabel ? undefined : label} keys={keys}>
      <RacToggleButton
        {...rest}
        {...(showsLabel ? {} : { 'aria-label': label })}
        className={`ui-button ui-button-quiet ui-button-${size}${showsLabel ? '' : ' ui-button-icon'}`}
      >
        {icon !== undefined && <Icon icon={icon} size="var(--icon)" />}
        {showsLabel && label}
      </RacToggleButton>
    </Tooltip>
  )
}
