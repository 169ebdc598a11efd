import { ListFilter, Minus, Plus, X } from 'lucide-react'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { clearFilter, focusView, useAskedView, useForward } from '#renderer/canvas/view-filter.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { recordName } from '#shared/document/record-name.ts'
import { mostSteps } from '#shared/organisation/view.ts'
import { isFocused } from '#shared/organisation/view-content.ts'
import { filterInWords, focusInWords, keptText, filterText as text } from '#shared/text/view-filter.ts'

/** What the view brings forward, in words, how much that is, and the way back to everything. */
export function FilterBar({ date }: { readonly date: string }) {
  const view = useAskedView()
  const forward = useForward(date)
  const data = useData()
  if (view === null || forward === null) return null
  const all = shownCanvas()?.chart().graph.nodes
  const kept = all?.filter(({ id }) => forward.has(id)).length ?? forward.size
  const name = recordName(
    data,
    view.focusBodyId === null ? 'entity' : 'body',
    view.focusBodyId ?? view.focusEntityId ?? '',
  )
  const step = (by: number) => {
    const { focusEntityId, focusBodyId, focusSteps } = view
    void focusView({ focusEntityId, focusBodyId, focusSteps: focusSteps + by })
  }
  return (
    <section className="filter-bar" aria-label={text.bar}>
      <Icon icon={ListFilter} size="var(--icon)" />
      {isFocused(view) && (
        <span className="filter-bar-focus">
          {focusInWords(name, view.focusSteps)}
          <IconButton
            size="s"
            variant="quiet"
            icon={Minus}
            label={text.narrower}
            disabledReason={view.focusSteps === 0 ? text.narrowest : undefined}
            onPress={() => step(-1)}
          />
          <IconButton
            size="s"
            variant="quiet"
            icon={Plus}
            label={text.wider}
            disabledReason={view.focusSteps === mostSteps ? text.widest : undefined}
            onPress={() => step(1)}
          />
        </span>
      )}
      <span>{filterInWords(view).join(' · ')}</span>
      <span className="filter-bar-count" role="status">
        {keptText(kept, all?.length ?? kept)}
      </span>
      <Button size="s" variant="quiet" icon={X} onPress={() => void clearFilter()}>
        {text.clear}
      </Button>
    </section>
  )
}
