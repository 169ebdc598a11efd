import { ChevronDown, ChevronUp, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { rankByText } from '#renderer/actions/fuzzy.ts'
import { notify } from '#renderer/actions/notices.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { jumpTo } from '#renderer/canvas/jumps.ts'
import { shownView, showView } from '#renderer/canvas/shown-view.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { recordName } from '#shared/document/record-name.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { drawnIn } from '#shared/organisation/view-content.ts'
import { viewsInOrder } from '#shared/organisation/views.ts'
import { foundText, organisationText as text } from '#shared/text/organisation.ts'
import { notInViewText, viewText } from '#shared/text/views.ts'
import { type Found, findTargets } from './find-choices.ts'
import { includeNode } from './views/view-edits.ts'
import './find.css'

const mostShown = 12

/** Finds bodies, entities and persons of the shown day: Enter goes from one to the next, Escape returns to the chart. */
export function FindBox({ date }: { readonly date: string }) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  // Until someone comes to look for something, an edit of the document costs nothing here.
  const [isUsed, setUsed] = useState(false)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const data = useData((all) => (isUsed ? all : null))
  const targets = useMemo(() => (data === null ? [] : findTargets(data, date)), [data, date])
  const found = useMemo(
    () => (typed.trim() === '' ? [] : rankByText(typed, targets, textsOf)),
    [typed, targets],
  )
  useReadAhead(targets)

  function go(rank: number, takesKeyboard = false) {
    const target = found.at(rank)
    if (target === undefined) return
    setAt(found.indexOf(target))
    fly(target, date, takesKeyboard)
  }
  function leave() {
    setTyped('')
    setAt(null)
    const selected = document.querySelector<HTMLElement>('.react-flow__node.selected')
    ;(selected ?? input.current)?.focus()
    if (selected === null) input.current?.blur()
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key]
    if (by !== undefined && found.length > 0) {
      event.preventDefault()
      go(at === null ? (by > 0 ? 0 : -1) : (at + by + found.length) % found.length)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      leave()
    }
  }
  const isOpen = isUsed && typed.trim() !== ''
  const first = at === null ? 0 : Math.max(0, Math.min(at - 4, found.length - mostShown))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows whether the keyboard is inside.
    <div
      className="organisation-find"
      onFocus={() => setUsed(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setUsed(false)
      }}
    >
      <div className="ui-input ui-input-group">
        <Icon icon={Search} size="0.875rem" />
        <input
          ref={input}
          type="text"
          role="combobox"
          className="find-input"
          aria-label={text.find}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at === null ? undefined : `${listId} ${at}`}
          placeholder={text.findHint}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(null)
          }}
          onKeyDown={onKeyDown}
        />
        {isOpen && (
          <span className="find-count" role="status">
            {foundText(at, found.length)}
          </span>
        )}
      </div>
      {isOpen && found.length > 0 && (
        <span className="find-steps">
          <IconButton
            icon={ChevronUp}
            size="s"
            variant="quiet"
            label={text.findPrevious}
            onPress={() => go(at === null ? -1 : (at + found.length - 1) % found.length)}
          />
          <IconButton
            icon={ChevronDown}
            size="s"
            variant="quiet"
            label={text.findNext}
            onPress={() => go(at === null ? 0 : (at + 1) % found.length)}
          />
        </span>
      )}
      {isOpen && (
        <div className="find-list" id={listId} role="listbox" aria-label={text.find}>
          {found.slice(first, first + mostShown).map((target, rank) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, and goes through them.
            <div
              key={target.key}
              id={`${listId} ${first + rank}`}
              role="option"
              tabIndex={-1}
              aria-selected={first + rank === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                go(first + rank, true)
                setTyped('')
                setUsed(false)
              }}
            >
              <span>{target.label}</span>
              <span className="find-note">{target.note}</span>
            </div>
          ))}
          {found.length === 0 && <p>{text.noneFound}</p>}
        </div>
      )}
    </div>
  )
}

function textsOf({ label, note }: Found): readonly [string, string] {
  return [label, note ?? '']
}

/** What can be found is read before the first letter is typed: of ten thousand persons that takes longer than a letter may. */
function useReadAhead(targets: readonly Found[]): void {
  useEffect(() => {
    if (targets.length === 0) return
    const id = requestIdleCallback(() => rankByText('a', targets, textsOf))
    return () => cancelIdleCallback(id)
  }, [targets])
}

/** Gives the keyboard to the field: what Control+F does. */
export function focusFind(): void {
  const field = document.querySelector<HTMLInputElement>('.find-input')
  field?.focus()
  field?.select()
}

function fly({ node }: Found, date: string, takesKeyboard: boolean): void {
  const layout = shownCanvas()?.chart().layout
  if (layout?.boxes.has(node.id) || layout?.hiddenBy.has(node.id)) jumpTo(node.id, takesKeyboard)
  else tellElsewhere(node, date)
}

/** What the view on screen does not draw is shown by another one, or added to this one. */
function tellElsewhere(node: NodeRef, date: string): void {
  const data = currentData()
  const view = shownView()
  const other = viewsInOrder(data).find(
    (one) => one.id !== view?.id && (drawnIn(data, one, date)?.has(node.id) ?? true),
  )
  notify({
    tone: 'info',
    title: notInViewText(recordName(data, node.type, node.id)),
    actions: [
      ...(other === undefined
        ? []
        : [
            {
              label: viewText.seeIn(other.name),
              onPress: () => {
                showView(other.id, date)
                requestAnimationFrame(() => requestAnimationFrame(() => jumpTo(node.id)))
              },
            },
          ]),
      ...(view === null
        ? []
        : [
            {
              label: viewText.includeVerb,
              onPress: () => void includeNode(view, node, date).then(() => jumpTo(node.id)),
            },
          ]),
    ],
  })
}
