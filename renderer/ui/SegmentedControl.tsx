import { useContext } from 'react'
import { ToggleButton, ToggleButtonGroup, type ToggleButtonProps } from 'react-aria-components'
import { Icon, type IconType } from './Icon.tsx'
import { ReadOnlyContext, useReadOnly } from './lock.ts'
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
  /** The answer is kept in the document: it is only read where nothing can be changed. */
  readonly keeps?: boolean
}

// What is natively disabled can be neither focused nor hovered, so it could not explain itself.
const inert: Pick<ToggleButtonProps, 'render'> = {
  render: (props) => <button {...props} aria-disabled="true" />,
}

/** Two to five answers to one question, all in view: arrows go along them, Space chooses. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
  keeps = false,
}: SegmentedControlProps<Id>) {
  const isLocked = useReadOnly(false, keeps)
  const readOnly = useContext(ReadOnlyContext)
  const reason = isLocked ? (readOnly ?? undefined) : undefined
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="ui-segmented"
      disallowEmptySelection
      isDisabled={isLocked && reason === undefined}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id))
        if (chosen !== undefined && !isLocked) onChange(chosen.id)
      }}
    >
      {segments.map((segment) => (
        <Tooltip
          key={segment.id}
          text={segment.icon === undefined ? reason : segment.label}
          note={segment.icon === undefined ? undefined : reason}
        >
          <ToggleButton
            id={segment.id}
            className="ui-segmented-item"
            {...(reason === undefined ? {} : inert)}
            {...(segment.icon === undefined ? {} : { 'aria-label': segment.label })}
          >
            {segment.icon === undefined ? segment.label : <Icon icon={segment.icon} size="var(--icon)" />}
          </ToggleButton>
        </Tooltip>
      ))}
    </ToggleButtonGroup>
  )
}
