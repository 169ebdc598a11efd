import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ListBoxItem, Text } from 'react-aria-components'
import { Icon, type IconType } from './Icon.tsx'
import './option.css'

/** One choice of a Select or a ComboBox. */
export type Choice<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  /** Said at the right: sigle, commune, code. Searched too. */
  readonly note?: string | undefined
  readonly icon?: IconType | undefined
}

/** The line of a choice inside a list box. */
export function Option({ choice, end }: { readonly choice: Choice; readonly end?: ReactNode }) {
  return (
    <ListBoxItem id={choice.id} value={choice} textValue={choice.label} className="ui-option">
      {({ isSelected }) => (
        <>
          {choice.icon !== undefined && <Icon icon={choice.icon} size="var(--icon)" />}
          <Text slot="label" className="ui-option-text">
            {choice.label}
          </Text>
          {choice.note !== undefined && (
            <Text slot="description" className="ui-option-note">
              {choice.note}
            </Text>
          )}
          <span className="ui-option-end">{isSelected ? <Icon icon={Check} size="0.875rem" /> : end}</span>
        </>
      )}
    </ListBoxItem>
  )
}
