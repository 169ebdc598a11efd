import type { Node } from 'prosemirror-model'
import { type Command, EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useCallback, useEffect, useRef, useState } from 'react'
import { pasting } from './pasting.ts'
import { pluginsFor } from './plugins.ts'
import type { RichTextGrammar, Written } from './rich-text.ts'
import { isSameToolState, type ToolState, toolStateOf } from './tool-state.ts'
import { blocksOf, docOf } from './tree.ts'

type EditorOptions = {
  readonly shown: Written
  readonly onWrite: (written: Written) => void
  readonly grammar: RichTextGrammar
  readonly askLink: () => void
  /** Whether the last writing was left out, since the text would have been too long. */
  readonly onFull: (isFull: boolean) => void
  /** It can be entered and read, with the keyboard too. */
  readonly isReadOnly: boolean
  /** Of the element that is written in: its name and its notes. */
  readonly attributes: Readonly<Record<string, string>>
}

/** The editor in the element `place`: it writes drafts, and shows what comes from elsewhere. */
export function useEditor(options: EditorOptions) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(options)
  const [tools, setTools] = useState<ToolState>(() => toolStateOf(stateOf(options)))
  useEffect(() => {
    latest.current = options
  })

  useEffect(() => {
    const made = new EditorView(place.current, {
      state: stateOf(latest.current),
      editable: () => !latest.current.isReadOnly,
      attributes: ({ doc }) => ({
        ...latest.current.attributes,
        class: 'ui-rich-text ui-prose',
        // The edge of an empty field is seen at rest (see field.css).
        ...(latest.current.isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
        ...(doc.textContent === '' ? { 'data-placeholder': 'true' } : {}),
      }),
      dispatchTransaction: (transaction) => {
        const { onWrite, onFull, grammar } = latest.current
        const state = made.state.apply(transaction)
        const isFull = sizeOf(state) > Math.max(grammar.most, sizeOf(made.state))
        if (transaction.docChanged) onFull(isFull)
        // What could not be kept is never written: leaving the field would lose it with all the rest.
        if (isFull) return
        made.updateState(state)
        const now = toolStateOf(state)
        setTools((before) => (isSameToolState(before, now) ? before : now))
        if (transaction.docChanged) onWrite(writtenOf(state.doc, grammar))
      },
      ...pasting(() => latest.current.grammar),
      handleDOMEvents: {
        // Writing is no place to follow a link.
        click: (_, event) => {
          if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault()
        },
      },
    })
    view.current = made
    // A label leads into what it names, which the page does by itself for its own fields only.
    const label = document.getElementById(latest.current.attributes['aria-labelledby'] ?? '')
    const enter = () => made.focus()
    label?.addEventListener('click', enter)
    return () => {
      label?.removeEventListener('click', enter)
      view.current = null
      made.destroy()
    }
  }, [])

  const { shown } = options
  useEffect(() => {
    const made = view.current
    if (made === null || shown.doc === made.state.doc) return
    const { print, read } = latest.current.grammar
    if (print(blocksOf(made.state.doc)) === print(read(shown.text()))) return
    made.updateState(stateOf(latest.current))
    setTools(toolStateOf(made.state))
  }, [shown])

  const run = useCallback((command: Command) => {
    const made = view.current
    if (made === null) return
    command(made.state, made.dispatch, made)
    made.focus()
  }, [])
  return { place, tools, run }
}

function stateOf({ shown, grammar, askLink }: EditorOptions): EditorState {
  return EditorState.create({ doc: docOf(grammar.read(shown.text())), plugins: pluginsFor(askLink) })
}

function sizeOf({ doc }: EditorState): number {
  return doc.content.size
}

function writtenOf(doc: Node, grammar: RichTextGrammar): Written {
  return { doc, text: () => grammar.print(blocksOf(doc)) }
}
