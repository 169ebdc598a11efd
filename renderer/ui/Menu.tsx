import { Check, ChevronDown, ChevronRight } from 'lucide-react'
import { Fragment, type ReactElement, type ReactNode, useContext } from 'react'
import {
  MenuItem,
  MenuTrigger,
  Menu as RacMenu,
  Separator,
  SubmenuTrigger,
  Text,
} from 'react-aria-components'
import { Button, type ButtonSize, type ButtonVariant, IconButton } from './Button.tsx'
import { Icon, type IconType } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { ReadOnlyContext } from './lock.ts'
import { Popover } from './Popover.tsx'
import './option.css'
import './Menu.css'

/** One line of a menu, or a rule between two groups. */
export type MenuEntry =
  | { readonly kind: 'rule'; readonly id: string }
  | {
      readonly kind?: 'item'
      readonly id: string
      readonly label: string
      readonly icon?: IconType | undefined
      readonly keys?: readonly string[] | undefined
      /** Why it cannot be used now: the line stays reachable and says it. */
      readonly disabledReason?: string | undefined
      /** Changes the document: says so where it can only be read. */
      readonly edits?: boolean
      readonly isChecked?: boolean | undefined
      readonly isDanger?: boolean
      readonly onAction?: () => void
      /** Opens beside; `onAction` is then ignored. */
      readonly entries?: readonly MenuEntry[]
    }

function Entry({ entry }: { readonly entry: MenuEntry }): ReactElement {
  if (entry.kind === 'rule') return <Separator className="ui-options-rule" />
  const isInert = entry.disabledReason !== undefined
  const item = (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      onAction={() => !isInert && entry.onAction?.()}
      shouldCloseOnSelect={!isInert}
      className={`ui-option${entry.isDanger === true ? ' ui-option-danger' : ''}${isInert ? ' ui-option-inert' : ''}`}
    >
      {entry.isChecked === true ? (
        <Icon icon={Check} size="var(--icon)" />
      ) : (
        entry.icon !== undefined && <Icon icon={entry.icon} size="var(--icon)" />
      )}
      <span className="ui-option-text">{entry.label}</span>
      {isInert && (
        <Text slot="description" className="ui-option-note">
          {entry.disabledReason}
        </Text>
      )}
      <span className="ui-option-end">
        {entry.entries !== undefined && <Icon icon={ChevronRight} size="0.875rem" />}
        {entry.keys !== undefined && <Kbd keys={entry.keys} />}
      </span>
    </MenuItem>
  )
  if (entry.entries === undefined) return item
  return (
    <SubmenuTrigger>
      {item}
      <Popover offset={2}>
        <Menu label={entry.label} entries={entry.entries} />
      </Popover>
    </SubmenuTrigger>
  )
}

type MenuProps = {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** Only for a menu opened by hand, outside a MenuButton. */
  readonly onClose?: () => void
}

/** A list of gestures. Put it in a MenuButton or a context menu. */
export function Menu({ label, entries, onClose }: MenuProps) {
  const readOnly = useContext(ReadOnlyContext)
  return (
    <RacMenu
      aria-label={label}
      className="ui-options ui-menu"
      {...(onClose === undefined ? {} : { onClose, autoFocus: 'first' as const })}
    >
      {entries.map((entry) => (
        <Fragment key={entry.id}>{Entry({ entry: lockedEntry(entry, readOnly) })}</Fragment>
      ))}
    </RacMenu>
  )
}

function lockedEntry(entry: MenuEntry, readOnly: string | null): MenuEntry {
  if (entry.kind === 'rule' || entry.edits !== true || readOnly === null) return entry
  return { ...entry, disabledReason: readOnly }
}

type MenuButtonProps = {
  /** Name of the button and of its menu. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly icon?: IconType
  /** Only the icon is shown; the label becomes the tooltip. */
  readonly isIconOnly?: boolean
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  /** Shown instead of the label when the button is richer than text. */
  readonly children?: ReactNode
}

/** A button that opens a menu. */
export function MenuButton(props: MenuButtonProps) {
  const { label, entries, icon, isIconOnly = false, variant = 'secondary', size = 'm', children } = props
  return (
    <MenuTrigger>
      {isIconOnly && icon !== undefined ? (
        <IconButton icon={icon} label={label} variant={variant} size={size} />
      ) : (
        <Button icon={icon} variant={variant} size={size}>
          {children ?? label}
          <Icon icon={ChevronDown} size="0.875rem" />
        </Button>
      )}
      <Popover>
        <Menu label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}
