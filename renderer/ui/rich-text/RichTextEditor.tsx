import { useMemo, useState } from 'react'
import { InputContext, useSlottedContext } from 'react-aria-components'
import { setLink } from './commands.ts'
import { LinkForm } from './LinkForm.tsx'
import type { KeysOf, RichTextGrammar, RichTextWords, Written } from './rich-text.ts'
import { ToolBar } from './ToolBar.tsx'
import { useEditor } from './use-editor.ts'

type RichTextEditorProps = {
  readonly shown: Written
  readonly onWrite: (written: Written) => void
  readonly isReadOnly: boolean
  readonly grammar: RichTextGrammar
  readonly words: RichTextWords
  readonly keysOf: KeysOf
}

/** The tools and the text, in the frame of a field that names them. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { shown, onWrite, isReadOnly, grammar, words, keysOf } = props
  const [isLinking, setLinking] = useState(false)
  const [isFull, setFull] = useState(false)
  const { place, tools, run } = useEditor({
    shown,
    onWrite,
    grammar,
    askLink: () => setLinking(true),
    onFull: setFull,
    isReadOnly,
    attributes: useNames(),
  })
  // A keystroke draws the text only.
  const bar = useMemo(
    () => <ToolBar {...{ tools, run, words, keysOf }} askLink={() => setLinking((isShown) => !isShown)} />,
    [tools, run, words, keysOf],
  )
  function link(href: string | null) {
    setLinking(false)
    run(setLink(href))
  }
  return (
    <>
      {!isReadOnly && bar}
      {isLinking && (
        <LinkForm
          href={tools.href}
          addressOf={grammar.addressOf}
          words={words}
          onKeep={link}
          onLeave={() => {
            setLinking(false)
            run(() => false)
          }}
        />
      )}
      <div ref={place} className="ui-rich-place" />
      {isFull && (
        <p role="alert" className="ui-rich-full">
          {words.full}
        </p>
      )}
    </>
  )
}

/** What the frame says of its control: the name, the note, the fault. */
function useNames(): Readonly<Record<string, string>> {
  const field = useSlottedContext(InputContext)
  const names = {
    id: field?.id,
    'aria-label': field?.['aria-label'],
    'aria-labelledby': field?.['aria-labelledby'],
    'aria-describedby': field?.['aria-describedby'],
    'aria-invalid': field?.['aria-invalid'] === undefined ? undefined : String(field['aria-invalid']),
  }
  const known = Object.entries(names).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  )
  return { role: 'textbox', 'aria-multiline': 'true', ...Object.fromEntries(known) }
}
