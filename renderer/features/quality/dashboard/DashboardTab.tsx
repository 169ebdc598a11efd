import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { dashboardOf } from '#shared/reports/dashboard/dashboard.ts'
import { dashboardOn, dashboardText as text } from '#shared/text/dashboard.ts'
import { DashboardTools } from './DashboardTools.tsx'
import { PanelCard } from './PanelCard.tsx'
import './dashboard.css'

/** The « tableau de bord du comité », as it is printed: on a day, for one body or the whole project. */
export function DashboardTab() {
  const data = useData()
  const [date, setDate] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const [chosen, setBodyId] = useState<BodyId | null>(null)
  const bodyId = chosen !== null && data.body.has(chosen) ? chosen : null
  const now = today()
  const scope = useMemo(() => ({ bodyId, from, date: date ?? now, today: now }), [bodyId, from, date, now])
  const columns = useMemo(() => dashboardOf(data, scope), [data, scope])
  return (
    <div className="dashboard">
      <DashboardTools scope={scope} onDate={setDate} onFrom={setFrom} onBody={setBodyId} />
      <section className="dashboard-page" aria-label={text.title}>
        <h2>{dashboardOn(scope.date)}</h2>
        <div className="dashboard-columns">
          {columns.map((panels) => (
            <div key={panels[0]?.id} className="dashboard-column">
              {panels.map((panel) => (
                <PanelCard key={panel.id} panel={panel} date={scope.date} />
              ))}
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}
