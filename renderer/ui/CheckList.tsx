import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import './option.css'
import './toggle.css'
import './CheckList.css'

export type CheckChoice = {
  readonly id: string
  readonly label: string
  /** At the right: how many there are. */
  readonly end?: ReactNode
  /** Stays as it is. */
  readonly isFixed?: boolean
}

type CheckListProps = {
  readonly label: string
  readonly choices: readonly CheckChoice[]
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
  readonly emptyText?: string
  readonly autoFocus?: boolean
}

/** Several of many, ticked in a list with one Tab stop: arrows, Space, first letters. */
export function CheckList(props: CheckListProps) {
  const { label, choices, selected, onChange, emptyText, autoFocus = false } = props
  return (
    <ListBox
      aria-label={label}
      items={choices}
      selectionMode="multiple"
      selectedKeys={selected}
      disabledKeys={choices.flatMap(({ id, isFixed }) => (isFixed === true ? [id] : []))}
      onSelectionChange={(keys) =>
        onChange(new Set(keys === 'all' ? choices.map(({ id }) => id) : [...keys].map(String)))
      }
      // Escape closes what is around; it must not untick everything on the way.
      escapeKeyBehavior="none"
      autoFocus={autoFocus && 'first'}
      className="ui-options ui-check-list"
      renderEmptyState={() => <div className="ui-options-empty">{emptyText}</div>}
    >
      {({ id, label: text, end }) => (
        <ListBoxItem id={id} textValue={text} className="ui-option">
          {({ isSelected }) => (
            <>
              <span className="ui-toggle-box">{isSelected && <Icon icon={Check} size="0.75rem" />}</span>
              {/* What stands at the right is a part of the name, as it is of what is seen. */}
              <Text slot="label" className="ui-check-label">
                <span className="ui-option-text">{text} </span>
                <span className="ui-option-end">{end}</span>
              </Text>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
