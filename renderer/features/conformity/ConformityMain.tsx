import { useState } from 'react'
import { type Place, usePlace } from '#renderer/actions/navigation.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { Alterations } from './Alterations.tsx'
import { FindingsTable } from './FindingsTable.tsx'
import { MinimumPanel } from './MinimumPanel.tsx'
import './conformity.css'

type Face = 'result' | 'phase'

/** What the checks find, and the minimum organisation stage by stage. */
export function ConformityMain() {
  const results = useConformityStore((conformity) => conformity.results)
  const [face, setFace] = useFace(usePlace('conformity'))
  const counted = results?.filter(({ dismissal }) => dismissal === null).length
  return (
    <div className="conformity">
      <Alterations />
      <Tabs<Face>
        label={text.workspace}
        selected={face}
        onSelect={setFace}
        tabs={[
          {
            id: 'result',
            label: text.findings,
            count: counted,
            panel: results !== null && <FindingsTable results={results} />,
          },
          { id: 'phase', label: text.minimum, panel: <MinimumPanel /> },
        ]}
      />
    </div>
  )
}

/** The face that was chosen, until something of the other one is opened from elsewhere. */
function useFace(place: Place | null) {
  const [face, setFace] = useState<Face>('result')
  const [seen, setSeen] = useState<Place | null>(null)
  if (place !== seen) {
    setSeen(place)
    if (place?.kind === 'result' || place?.kind === 'phase') setFace(place.kind)
  }
  return [face, setFace] as const
}
