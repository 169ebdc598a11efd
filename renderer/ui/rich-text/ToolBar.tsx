import {
  BetweenHorizontalEnd,
  BetweenVerticalEnd,
  Bold,
  FoldHorizontal,
  FoldVertical,
  Heading1,
  Heading2,
  Italic,
  Link,
  List,
  ListOrdered,
  Table,
  Trash2,
} from 'lucide-react'
import type { Command } from 'prosemirror-state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from 'prosemirror-tables'
import { Toolbar } from 'react-aria-components'
import { IconButton } from '../Button.tsx'
import type { IconType } from '../Icon.tsx'
import { ToggleButton } from '../ToggleButton.tsx'
import { insertTable, toggleEmphasis, toggleHeading, toggleList, toggleStrong } from './commands.ts'
import type { KeysOf, RichTextWords } from './rich-text.ts'
import type { ToolState } from './tool-state.ts'

type ToolBarProps = {
  readonly tools: ToolState
  readonly run: (command: Command) => void
  readonly askLink: () => void
  readonly words: RichTextWords
  readonly keysOf: KeysOf
}

type Tool = readonly [icon: IconType, label: string, shortcut: string, isOn: boolean, command: Command]

/** One stop of Tab; the arrows go from one tool to the other. */
export function ToolBar({ tools, run, askLink, words, keysOf }: ToolBarProps) {
  const toggles: readonly Tool[] = [
    [Heading1, words.heading, 'Mod+Shift+1', tools.heading === 1, toggleHeading(1)],
    [Heading2, words.subheading, 'Mod+Shift+2', tools.heading === 2, toggleHeading(2)],
    [Bold, words.strong, 'Mod+B', tools.isStrong, toggleStrong],
    [Italic, words.emphasis, 'Mod+I', tools.isEmphasis, toggleEmphasis],
    [List, words.bullets, 'Mod+Shift+8', tools.list === 'bullets', toggleList('bullets')],
    [ListOrdered, words.numbers, 'Mod+Shift+7', tools.list === 'numbers', toggleList('numbers')],
  ]
  return (
    <Toolbar aria-label={words.tools} className="ui-rich-tools">
      {toggles.map(([icon, label, shortcut, isSelected, command]) => (
        <ToggleButton
          key={label}
          {...{ icon, label, isSelected }}
          size="s"
          keys={keysOf(shortcut)}
          onChange={() => run(command)}
        />
      ))}
      <ToggleButton
        icon={Link}
        label={words.link}
        size="s"
        keys={keysOf('Mod+Shift+K')}
        isSelected={tools.href !== null}
        onChange={askLink}
      />
      {tools.isInTable ? (
        <TableTools run={run} words={words} />
      ) : (
        <IconButton icon={Table} label={words.table} size="s" onPress={() => run(insertTable)} />
      )}
    </Toolbar>
  )
}

function TableTools({ run, words }: Pick<ToolBarProps, 'run' | 'words'>) {
  const tools: readonly (readonly [IconType, string, Command])[] = [
    [BetweenHorizontalEnd, words.addRow, addRowAfter],
    [BetweenVerticalEnd, words.addColumn, addColumnAfter],
    [FoldVertical, words.removeRow, deleteRow],
    [FoldHorizontal, words.removeColumn, deleteColumn],
    [Trash2, words.removeTable, deleteTable],
  ]
  return tools.map(([icon, label, command]) => (
    <IconButton key={label} {...{ icon, label }} size="s" onPress={() => run(command)} />
  ))
}
