import { useState } from 'react'
import { useRegisterActions } from '#renderer/actions/ActionsProvider.tsx'
import { ChartCanvas } from '#renderer/canvas/ChartCanvas.tsx'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useLivingSelection } from '#renderer/canvas/use-living-selection.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { organisationActions } from './actions.ts'
import { DeleteSelection } from './DeleteSelection.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Palette } from './Palette.tsx'
import { TrailBar } from './TrailBar.tsx'
import { firstView } from './view.ts'
import { ZoomControls } from './ZoomControls.tsx'
import './organisation.css'

/** The organisation as a chart, with its palette. */
export function OrganisationMain() {
  const view = useData((data) => firstView(data))
  const isEmpty = useData((data) => data.entity.size + data.body.size === 0)
  const isPlacing = useCanvas((state) => state.tool.type !== 'select')
  const date = useShownDate()
  const [actions] = useState(organisationActions)
  useRegisterActions(actions)
  useLivingSelection()
  if (view === null) return null
  return (
    <div className="organisation">
      <ChartCanvas viewId={view.id} date={date} />
      <Palette viewId={view.id} />
      <ZoomControls />
      <TrailBar viewId={view.id} />
      {isEmpty && !isPlacing && <FirstSteps viewId={view.id} />}
      <DeleteSelection />
    </div>
  )
}
