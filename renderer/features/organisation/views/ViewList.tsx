import { Layers } from 'lucide-react'
import { useContext, useState } from 'react'
import { Autocomplete, DialogTrigger, ListBox, Dialog as RacDialog } from 'react-aria-components'
import { showView } from '#renderer/canvas/shown-view.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { MatchesContext } from '#renderer/ui/matching.ts'
import { type Choice, Option } from '#renderer/ui/Option.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { SearchField } from '#renderer/ui/SearchField.tsx'
import type { View, ViewId } from '#shared/organisation/view.ts'
import { allViewsText, viewText as text } from '#shared/text/views.ts'
import { listViews, useViewTabs } from './view-tabs-store.ts'

type ViewListProps = { readonly views: readonly View[]; readonly shown: View | null; readonly date: string }

/** All views in one list that one searches: tabs are for a dozen, an académie has more. */
export function ViewList({ views, shown, date }: ViewListProps) {
  const isOpen = useViewTabs((state) => state.isListOpen)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={listViews}>
      <IconButton icon={Layers} size="s" label={allViewsText(views.length)} />
      <Popover placement="top start">
        <RacDialog className="view-list" aria-label={text.choose}>
          <Found {...{ views, shown, date }} />
        </RacDialog>
      </Popover>
    </DialogTrigger>
  )
}

function Found({ views, shown, date }: ViewListProps) {
  const [typed, setTyped] = useState('')
  const matches = useContext(MatchesContext)
  const choices: readonly Choice<ViewId>[] = views
    .filter(({ name }) => typed.trim() === '' || matches(typed, name))
    .map(({ id, name }) => ({ id, label: name }))
  function choose(key: string | number) {
    const view = views.find(({ id }) => id === key)
    if (view === undefined) return
    listViews(false)
    showView(view.id, date)
  }
  return (
    // Arrows go along the list and Enter chooses, while one types.
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        label={text.search}
        value={typed}
        onChange={setTyped}
        // The list was opened to look for something.
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && listViews(false)}
      />
      <ListBox<Choice<ViewId>>
        aria-label={text.views}
        className="ui-options"
        items={choices}
        selectionMode="single"
        selectedKeys={shown === null ? [] : [shown.id]}
        onSelectionChange={(keys) => {
          // The one on screen, chosen again, is let go: it stays on screen.
          const [key = shown?.id] = keys === 'all' ? [] : keys
          if (key !== undefined) choose(key)
        }}
        renderEmptyState={() => <div className="ui-options-empty">{text.noneFound}</div>}
      >
        {(choice) => <Option choice={choice} />}
      </ListBox>
    </Autocomplete>
  )
}
