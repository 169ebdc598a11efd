import { ListFilter } from 'lucide-react'
import { DialogTrigger, Dialog as RacDialog } from 'react-aria-components'
import { create } from 'zustand'
import { useAskedView } from '#renderer/canvas/view-filter.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { filterText as text } from '#shared/text/view-filter.ts'
import { FilterPanel } from './FilterPanel.tsx'
import './filter.css'

/** Whether the panel of the filter is open: an action opens it too. */
export const useFilterPanel = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** What the view on screen brings forward, chosen in a panel that works at once. */
export function FilterButton() {
  const isOpen = useFilterPanel((panel) => panel.isOpen)
  const view = useAskedView()
  if (view === null) return null
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(open) => useFilterPanel.setState({ isOpen: open })}>
      <Button icon={ListFilter} variant="quiet">
        {text.filter}
      </Button>
      <Popover>
        <RacDialog className="view-filter" aria-label={text.filterView}>
          <FilterPanel view={view} />
        </RacDialog>
      </Popover>
    </DialogTrigger>
  )
}
