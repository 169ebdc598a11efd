import {
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useRef,
  useState,
} from 'react'
import { figuresOf, readHabit, writeHabit } from './remembered.ts'
import './ResizablePane.css'

type ResizablePaneProps = {
  /** Makes the panel a named landmark. */
  readonly region: HTMLAttributes<HTMLElement> & { readonly ref: Ref<HTMLElement> }
  /** Name of the edge, read aloud: « Largeur de l'inspecteur ». */
  readonly label: string
  /** The side of the window it is on; its edge is the other one. */
  readonly side: 'left' | 'right'
  /** Widths in rem (16 px at the usual text size). */
  readonly width: number
  readonly min: number
  readonly max: number
  /** The width chosen by the user is kept on this machine under this name. */
  readonly rememberAs?: string
  readonly className?: string
  /** Lies over its neighbour instead of beside it. */
  readonly isOver?: boolean
  readonly children: ReactNode
}

const step = 1

/** A panel whose inner edge is dragged, or moved with the arrow keys; double click gives the first width back. */
export function ResizablePane(props: ResizablePaneProps) {
  const { region, label, side, min, max, rememberAs, className = '', isOver = false, children } = props
  const [width, setWidth] = useState(() => rememberedWidth(rememberAs) ?? props.width)
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const outward = side === 'left' ? 1 : -1

  function put(wanted: number) {
    const next = Math.min(max, Math.max(min, wanted))
    setWidth(next)
    if (rememberAs !== undefined) writeHabit(`pane.${rememberAs}`, { width: next })
  }
  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = {
      ArrowLeft: width - outward * step,
      ArrowRight: width + outward * step,
      Home: min,
      End: max,
    }
    const next = moves[event.key]
    if (next === undefined) return
    event.preventDefault()
    put(next)
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  function onPointerMove(event: PointerEvent) {
    if (start.current === null) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    put(start.current.width + (outward * (event.clientX - start.current.x)) / rem)
  }

  return (
    <aside
      {...region}
      className={`ui-pane ui-pane-${side} ${className}`}
      data-over={isOver || undefined}
      style={{ width: `min(${width}rem, 92vw)` }}
    >
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is a control, hr is not. */}
      <div
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation="vertical"
        aria-valuenow={Math.round(width)}
        aria-valuemin={min}
        aria-valuemax={max}
        className="ui-pane-edge"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          start.current = null
        }}
        onDoubleClick={() => put(props.width)}
      />
    </aside>
  )
}

function rememberedWidth(rememberAs: string | undefined): number | undefined {
  return rememberAs === undefined ? undefined : figuresOf(readHabit(`pane.${rememberAs}`)).width
}
