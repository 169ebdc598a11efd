import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import {
  Group,
  Input,
  ListBox,
  ComboBox as RacComboBox,
  type ComboBoxProps as RacProps,
} from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps, noPlaceholder } from './FieldFrame.tsx'
import { Icon } from './Icon.tsx'
import { type Choice, Option } from './Option.tsx'
import { Popover } from './Popover.tsx'

type FindFieldProps<Id extends string> = FieldTexts &
  Pick<RacProps<Choice>, 'autoFocus' | 'isRequired'> & {
    /** The few that what is typed finds, best first. Asked at each keystroke; late answers are ignored. */
    readonly find: (typed: string) => Promise<readonly Choice<Id>[]>
    /** What is written in the field while something is chosen; empty for a field that only adds. */
    readonly chosen: string
    readonly onChoose: (id: Id) => void
    readonly placeholder?: string
    /** Said when nothing is found. */
    readonly emptyText: string
  }

/** One thing among very many that are not here: typing asks for them, arrows and Enter choose. */
export function FindField<Id extends string>({ onChoose, ...props }: FindFieldProps<Id>) {
  // A new field after each choice: its list closes and what was typed goes, since nothing of it holds any more.
  const [round, setRound] = useState(0)
  return (
    <Field<Id>
      key={round}
      {...props}
      autoFocus={round > 0 || props.autoFocus === true}
      onChoose={(id) => {
        onChoose(id)
        setRound(round + 1)
      }}
    />
  )
}

function Field<Id extends string>(props: FindFieldProps<Id>) {
  const { label, isLabelHidden, description, errorMessage, find, chosen, onChoose, placeholder, emptyText } =
    props
  // Null while nobody types: the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const [found, setFound] = useState<readonly Choice<Id>[]>([])
  const asked = useRef(0)

  async function ask(text: string) {
    asked.current += 1
    const mine = asked.current
    const answer = text.trim() === '' ? [] : await find(text)
    if (mine === asked.current) setFound(answer)
  }
  return (
    <RacComboBox
      {...fieldProps({ label, isLabelHidden, errorMessage })}
      {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
      {...(props.isRequired === undefined ? {} : { isRequired: props.isRequired })}
      items={found}
      allowsEmptyCollection={typed !== null && typed.trim() !== ''}
      inputValue={typed ?? chosen}
      onInputChange={(text) => {
        if (text === chosen && typed === null) return
        setTyped(text)
        void ask(text)
      }}
      value={null}
      onChange={(key) => {
        const choice = found.find(({ id }) => id === key)
        if (choice !== undefined) onChoose(choice.id)
      }}
      onBlur={() => setTyped(null)}
      menuTrigger="input"
      className="ui-field"
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isRequired: props.isRequired }}>
        <Group className="ui-input ui-input-group">
          <Icon icon={Search} size="0.875rem" />
          <Input placeholder={placeholder ?? noPlaceholder} />
        </Group>
      </FieldFrame>
      <Popover>
        <ListBox<Choice>
          className="ui-options"
          renderEmptyState={() => <div className="ui-options-empty">{emptyText}</div>}
        >
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </RacComboBox>
  )
}
