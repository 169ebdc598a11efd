import { useDeferredValue, useState } from 'react'
import { useRegisterActions } from '#renderer/actions/ActionsProvider.tsx'
import { ChartCanvas } from '#renderer/canvas/ChartCanvas.tsx'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useShownView } from '#renderer/canvas/shown-view.ts'
import { useLivingSelection } from '#renderer/canvas/use-living-selection.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { ArrangeBar } from './ArrangeBar.tsx'
import { organisationActions } from './actions.ts'
import { ChartMenu } from './ChartMenu.tsx'
import { ComparisonBar } from './ComparisonBar.tsx'
import { DeleteSelection } from './DeleteSelection.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { FilterBar } from './filter/FilterBar.tsx'
import { filterActions } from './filter/filter-actions.ts'
import { OutlinePane } from './outline/OutlinePane.tsx'
import { OverlayLegend } from './overlay/OverlayLegend.tsx'
import { overlayActions } from './overlay/overlay-actions.ts'
import { Palette } from './Palette.tsx'
import { placeActions } from './place-actions.ts'
import { StepAnnouncer } from './StepAnnouncer.tsx'
import { TrailBar } from './TrailBar.tsx'
import { useFollowSelection } from './use-follow-selection.ts'
import { useNativeClipboard } from './use-native-clipboard.ts'
import { ViewTabs } from './views/ViewTabs.tsx'
import { viewActions } from './views/view-actions.tsx'
import { ZoomControls } from './ZoomControls.tsx'
import './organisation.css'

/** The organisation as a chart, with its palette. */
export function OrganisationMain() {
  const view = useShownView()
  const isEmpty = useData((data) => data.entity.size + data.body.size === 0)
  const isPlacing = useCanvas((state) => state.tool.type !== 'select')
  // The line of time follows the hand at once; a large chart, as soon as it can.
  const date = useDeferredValue(useShownDate())
  const [actions] = useState(() => [
    ...organisationActions(),
    ...viewActions(),
    ...filterActions,
    ...overlayActions,
    ...placeActions,
  ])
  useRegisterActions(actions)
  useFollowSelection()
  useNativeClipboard()
  useLivingSelection()
  if (view === null) return null
  return (
    <>
      <div className="organisation-beside">
        <OutlinePane date={date} />
        <div className="organisation">
          <ChartMenu>
            <ChartCanvas key={view.id} viewId={view.id} date={date} />
          </ChartMenu>
          <Palette viewId={view.id} />
          <ArrangeBar />
          <ZoomControls />
          <TrailBar viewId={view.id} />
          <ComparisonBar viewId={view.id} />
          <FilterBar date={date} />
          <OverlayLegend date={date} />
          <StepAnnouncer />
          {isEmpty && !isPlacing && <FirstSteps viewId={view.id} />}
          <DeleteSelection />
        </div>
      </div>
      <ViewTabs />
    </>
  )
}
