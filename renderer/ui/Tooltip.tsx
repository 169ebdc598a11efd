import { type ComponentProps, isValidElement, type ReactNode } from 'react'
import { Focusable, type Placement, Tooltip as RacTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import './Tooltip.css'

type TooltipProps = {
  /** What the tooltip says; without it the child is rendered alone. */
  readonly text: string | undefined
  /** A second line: why the control cannot be used now. */
  readonly note?: string | undefined
  /** Keys of the shortcut, as shown: `['Ctrl', 'K']`. */
  readonly keys?: readonly string[] | undefined
  readonly placement?: Placement
  /** One focusable control. */
  readonly children: ReactNode
}

/** A short explanation beside a control, on hover and on keyboard focus. */
export function Tooltip({ text, note, keys, placement = 'bottom', children }: TooltipProps) {
  if (text === undefined) return children
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {isPlain(children) ? <Focusable>{children}</Focusable> : children}
      <RacTooltip className="ui-tooltip" placement={placement} offset={6}>
        <span>
          {text}
          {note !== undefined && <span className="ui-tooltip-note">{note}</span>}
        </span>
        {keys !== undefined && <Kbd keys={keys} />}
      </RacTooltip>
    </TooltipTrigger>
  )
}

/** An element of HTML, which does not know of tooltips by itself. */
function isPlain(node: ReactNode): node is ComponentProps<typeof Focusable>['children'] {
  return isValidElement(node) && typeof node.type === 'string'
}
