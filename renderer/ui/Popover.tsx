import type { ReactNode } from 'react'
import { Popover as RacPopover, type PopoverProps as RacProps } from 'react-aria-components'
import './Popover.css'

type PopoverProps = Omit<RacProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode }

/** The raised surface under menus, lists and calendars. */
export function Popover({ children, ...rest }: PopoverProps) {
  return (
    <RacPopover offset={4} {...rest} className="ui-popover">
      {children}
    </RacPopover>
  )
}
