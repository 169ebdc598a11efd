import { Search, X } from 'lucide-react'
import {
  Button,
  Input,
  type SearchFieldProps as RacProps,
  SearchField as RacSearchField,
} from 'react-aria-components'
import { Icon } from './Icon.tsx'
import './field.css'
import './SearchField.css'

type SearchFieldProps = Omit<RacProps, 'children' | 'className' | 'style' | 'value' | 'onChange'> & {
  /** Read aloud, and shown as the placeholder: « Rechercher une décision ». */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Filters what is shown, at each keystroke. Escape empties it. */
export function SearchField({ label, value, onChange, ...rest }: SearchFieldProps) {
  return (
    <RacSearchField
      {...rest}
      aria-label={label}
      value={value}
      onChange={onChange}
      className="ui-field ui-search"
    >
      <div className="ui-input ui-input-group">
        <Icon icon={Search} size="0.875rem" />
        <Input placeholder={label} />
        <Button className="ui-input-part">
          <Icon icon={X} size="0.875rem" />
        </Button>
      </div>
    </RacSearchField>
  )
}
