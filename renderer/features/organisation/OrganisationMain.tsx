import { Network } from 'lucide-react'
import { useState } from 'react'
import { useRegisterActions } from '#renderer/actions/ActionsProvider.tsx'
import { ChartCanvas } from '#renderer/canvas/ChartCanvas.tsx'
import { useLivingSelection } from '#renderer/canvas/use-living-selection.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { organisationText as text } from '#shared/text/organisation.ts'
import { organisationActions } from './actions.ts'
import { DeleteSelection } from './DeleteSelection.tsx'
import { Palette } from './Palette.tsx'
import { firstView } from './view.ts'
import './organisation.css'

/** The organisation as a chart, with its palette. */
export function OrganisationMain() {
  const view = useData((data) => firstView(data))
  const isEmpty = useData((data) => data.entity.size + data.body.size === 0)
  const date = useShownDate()
  const [actions] = useState(organisationActions)
  useRegisterActions(actions)
  useLivingSelection()
  if (view === null) return null
  return (
    <div className="organisation">
      <ChartCanvas viewId={view.id} date={date} />
      <Palette viewId={view.id} />
      {isEmpty && (
        <div className="organisation-empty">
          <EmptyState icon={Network} title={text.empty}>
            {text.emptyHint}
          </EmptyState>
        </div>
      )}
      <DeleteSelection />
    </div>
  )
}
