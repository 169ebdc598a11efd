import { parseShortcut, shortcutKeys } from '#renderer/actions/shortcut.ts'
import { isMac } from '#renderer/actions/use-shortcuts.ts'
import { RichTextField } from '#renderer/ui/rich-text/RichTextField.tsx'
import type { Commit } from '#renderer/ui/use-draft.ts'
import { addressOf } from '#shared/prose/marks.ts'
import { parseProse } from '#shared/prose/parse-prose.ts'
import { printProse } from '#shared/prose/print-prose.ts'
import { richText } from '#shared/text/rich-text.ts'
import { keyNames } from '#shared/text/ui.ts'

type ProseFieldProps = {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onCommit: Commit<string>
  readonly isWide?: boolean
}

// Signs of markup come on top; the document takes 100,000 characters.
const grammar = { read: parseProse, print: printProse, addressOf, most: 80_000 }

/** A long text of the document, seen as it will be printed. */
export function ProseField(props: ProseFieldProps) {
  return <RichTextField {...props} grammar={grammar} words={richText} keysOf={keysOf} />
}

function keysOf(shortcut: string): readonly string[] {
  return shortcutKeys(parseShortcut(shortcut), keyNames, isMac())
}
