import { ListFilter, Minus, Plus, X } from 'lucide-react'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { clearFilter, focusText, useAskedView, useForward, widenFocus } from '#renderer/canvas/view-filter.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { mostSteps } from '#shared/organisation/view.ts'
import { isFocused } from '#shared/organisation/view-content.ts'
import { filterInWords, keptText, filterText as text } from '#shared/text/view-filter.ts'

/** What the view brings forward, in words, how much that is, and the way back to everything. */
export function FilterBar({ date }: { readonly date: string }) {
  const view = useAskedView()
  const forward = useForward(date)
  const data = useData()
  if (view === null || forward === null) return null
  const all = shownCanvas()?.chart().graph.nodes
  const kept = all?.filter(({ id }) => forward.has(id)).length ?? forward.size
  return (
    <section className="filter-bar" aria-label={text.bar}>
      <Icon icon={ListFilter} size="var(--icon)" />
      {isFocused(view) && (
        <span className="filter-bar-focus">
          <span title={view.focusNodes === undefined ? undefined : text.notKept}>
            {focusText(data, view)}
          </span>
          <IconButton
            size="s"
            variant="quiet"
            icon={Minus}
            label={text.narrower}
            disabledReason={view.focusSteps === 0 ? text.narrowest : undefined}
            onPress={() => void widenFocus(-1)}
          />
          <IconButton
            size="s"
            variant="quiet"
            icon={Plus}
            label={text.wider}
            disabledReason={view.focusSteps === mostSteps ? text.widest : undefined}
            onPress={() => void widenFocus(1)}
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
