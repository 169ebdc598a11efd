import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { ModalSurface } from '#renderer/ui/ModalSurface.tsx'
import { paletteText } from '#shared/text/ui.ts'
import { type PaletteEntry, paletteGroups } from './palette-entries.ts'
import '#renderer/ui/option.css'
import './CommandPalette.css'

/** Everything that can be done and found, from the keyboard. */
export function CommandPalette({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <ModalSurface isOpen={isOpen} onClose={onClose} size="m" closesOutside>
      <Dialog aria-label={paletteText.title} className="app-palette-dialog">
        <PaletteBody onClose={onClose} />
      </Dialog>
    </ModalSurface>
  )
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const registry = useRegistry()
  const [typed, setTyped] = useState('')
  const [index, setIndex] = useState(0)
  const listId = useId()
  // Read once for each query: what runs or loads behind must not move lines under the hand.
  const groups = useMemo(() => paletteGroups(registry, typed), [registry, typed])
  const entries = groups.flatMap((group) => group.entries)
  const current = entries[Math.min(index, entries.length - 1)]
  const optionId = (entry: PaletteEntry) => `${listId}-${entry.id}`

  function choose(entry: PaletteEntry | undefined) {
    if (entry === undefined) return
    onClose()
    // The dialog gives the focus back first, so that what opens next can take it. What cannot be done says why, in full.
    setTimeout(entry.run)
  }
  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const move = moves[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setIndex(movedIndex(index, move, entries.length))
    }
    if (event.key === 'Enter') choose(current)
  }

  return (
    <>
      <div className="app-palette-field">
        <Icon icon={Search} size="var(--icon)" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette was opened to type in it.
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={listId}
          aria-label={paletteText.title}
          {...(current === undefined ? {} : { 'aria-activedescendant': optionId(current) })}
          placeholder={paletteText.placeholder}
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setIndex(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        role="listbox"
        id={listId}
        aria-label={paletteText.title}
        className="app-palette-list"
        tabIndex={-1}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own.
          <div role="group" key={group.title} aria-label={group.title}>
            <div className="ui-options-title" aria-hidden>
              {group.title}
            </div>
            {group.entries.map((entry) => (
              <PaletteOption
                key={entry.id}
                id={optionId(entry)}
                entry={entry}
                isCurrent={entry === current}
                onPoint={() => setIndex(entries.indexOf(entry))}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="app-palette-none" role="status">
        {entries.length === 0 && `${paletteText.none} ${paletteText.hint}`}
      </p>
    </>
  )
}

type PaletteOptionProps = {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isCurrent: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function PaletteOption({ id, entry, isCurrent, onPoint, onChoose }: PaletteOptionProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const isInert = entry.disabledReason !== undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and answers Enter for the current line.
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={isInert}
      className={`ui-option app-palette-option${isInert ? ' ui-option-inert' : ''}`}
      onPointerMove={() => !isCurrent && onPoint()}
      onClick={onChoose}
    >
      {entry.icon === undefined ? (
        <span className="app-palette-blank" />
      ) : (
        <Icon icon={entry.icon} size="var(--icon)" />
      )}
      <span className="ui-option-text">{entry.label}</span>
      <span className="app-palette-note">{entry.disabledReason ?? entry.note}</span>
      {entry.keys !== undefined && <Kbd keys={entry.keys} />}
    </div>
  )
}

function movedIndex(index: number, move: number, length: number): number {
  if (length === 0) return 0
  const last = length - 1
  // By one, it goes round; by page, it stops at the ends.
  if (Math.abs(move) > 1) return Math.min(last, Math.max(0, index + move))
  return (Math.min(index, last) + move + length) % length
}
