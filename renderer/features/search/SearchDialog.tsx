import { TextSearch } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { type SearchHit, searchKinds } from '#shared/api/search.ts'
import { collectionOfKind } from '#shared/search/searched-records.ts'
import { annexesToRead, foundCount, searchKindLabels, searchText as text } from '#shared/text/search.ts'
import { capitalise } from '#shared/text/terms.ts'
import { commonText } from '#shared/text/ui.ts'
import { SearchResult } from './SearchResult.tsx'
import { type SearchDraft, useSearchDraft } from './search-store.ts'
import { useSearch } from './use-search.ts'
import '#renderer/ui/option.css'
import './search.css'

const every = 'every'

/** Words, what narrows them down, and where they stand: arrows go along the results while one types, Enter opens one. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useSearchDraft()
  const change = (patch: Partial<SearchDraft>) => useSearchDraft.setState(patch)
  const answer = useSearch(draft)
  const hits = answer?.hits ?? []
  const [index, setIndex] = useState(0)
  const current = hits[Math.min(index, hits.length - 1)]
  const listId = useId()
  const optionId = (hit: SearchHit) => `${listId}-${hit.kind}-${hit.id}`
  const bodies = useBodyChoices()

  function open(hit: SearchHit | undefined) {
    if (hit === undefined) return
    onClose()
    // The dialog gives the focus back first, so that what opens can take it.
    setTimeout(() => useRecordOpener.getState().open(collectionOfKind[hit.kind], hit.id))
  }
  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }
    const move = moves[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setIndex(Math.max(0, Math.min(index + move, hits.length - 1)))
    }
    if (event.key === 'Enter') open(current)
  }
  return (
    <Dialog title={text.title} isOpen onClose={onClose} closeLabel={commonText.close} size="l">
      <div className="search-box">
        <div className="search-field">
          <Icon icon={TextSearch} size="var(--icon)" />
          <input
            autoFocus
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={listId}
            aria-label={text.field}
            {...(current === undefined ? {} : { 'aria-activedescendant': optionId(current) })}
            placeholder={text.placeholder}
            spellCheck={false}
            value={draft.words}
            onChange={(event) => {
              change({ words: event.target.value.slice(0, 200) })
              setIndex(0)
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div className="search-filters">
          <Select
            label={text.kind}
            keeps={false}
            choices={[
              { id: every, label: text.everyKind },
              ...searchKinds.map((kind) => ({ id: kind, label: capitalise(searchKindLabels[kind]) })),
            ]}
            value={draft.kind ?? every}
            onChange={(kind) => change({ kind: kind === every ? null : kind })}
          />
          <Select
            label={text.body}
            keeps={false}
            choices={[{ id: every, label: text.everyBody }, ...bodies]}
            value={draft.bodyId ?? every}
            onChange={(bodyId) =>
              change({ bodyId: bodyId === every ? null : (bodyId as SearchDraft['bodyId']) })
            }
          />
          <TypedNowhere>
            <DatePicker label={text.from} value={draft.from} onCommit={(from) => change({ from })} />
            <DatePicker label={text.to} value={draft.to} onCommit={(to) => change({ to })} />
          </TypedNowhere>
        </div>
        <p className="search-count" role="status">
          {answer === null
            ? text.hint
            : hits.length === 0
              ? text.none
              : foundCount(hits.length, answer.total)}
          {answer !== null && answer.annexesToRead > 0 && ` · ${annexesToRead(answer.annexesToRead)}`}
        </p>
        <div role="listbox" id={listId} aria-label={text.results} className="search-results" tabIndex={-1}>
          {hits.map((hit) => (
            <SearchResult
              key={`${hit.kind} ${hit.id}`}
              id={optionId(hit)}
              hit={hit}
              isCurrent={hit === current}
              onPoint={() => setIndex(hits.indexOf(hit))}
              onChoose={() => open(hit)}
            />
          ))}
        </div>
      </div>
    </Dialog>
  )
}

/** The bodies of the project, by their short names. */
function useBodyChoices() {
  const bodies = useData((data) => data.body)
  return useMemo(
    () =>
      [...bodies.values()]
        .map(({ id, name, sigle }) => ({ id: id as string, label: sigle || name }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    [bodies],
  )
}
