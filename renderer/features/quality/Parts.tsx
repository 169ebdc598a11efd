import type { ReactNode } from 'react'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import './parts.css'

type PartsProps<Part extends string> = {
  readonly label: string
  readonly parts: readonly { readonly id: Part; readonly label: string }[]
  readonly part: Part
  readonly onChange: (part: Part) => void
  /** Beside the switch: how the part is shown. */
  readonly children?: ReactNode
  /** What the part holds, under the switch. */
  readonly content: ReactNode
}

/** A tab of several parts, one of which is shown. */
export function Parts<Part extends string>(props: PartsProps<Part>) {
  const { label, parts, part, onChange, children, content } = props
  return (
    <div className="quality-parts">
      <div className="quality-parts-bar">
        <SegmentedControl label={label} segments={parts} value={part} onChange={onChange} />
        {children}
      </div>
      {content}
    </div>
  )
}
