import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Icon, type IconType } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import './SegmentedControl.css'

type Segment<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** With an icon, the label becomes the tooltip. */
  readonly icon?: IconType
}

type SegmentedControlProps<Id extends string> = {
  readonly label: string
  readonly segments: readonly Segment<Id>[]
  /** Null while nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (value: Id) => void
}

/** Two to five answers to one question, all in view: arrows go along them, Space chooses. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="ui-segmented"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id))
        if (chosen !== undefined) onChange(chosen.id)
      }}
    >
      {segments.map((segment) => (
        <Tooltip key={segment.id} text={segment.icon === undefined ? undefined : segment.label}>
          <ToggleButton
            id={segment.id}
            className="ui-segmented-item"
            {...(segment.icon === undefined ? {} : { 'aria-label': segment.label })}
          >
            {segment.icon === undefined ? segment.label : <Icon icon={segment.icon} size="var(--icon)" />}
          </ToggleButton>
        </Tooltip>
      ))}
    </ToggleButtonGroup>
  )
}
