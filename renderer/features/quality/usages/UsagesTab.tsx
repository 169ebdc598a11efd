import { type ReactNode, useState } from 'react'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { changeRequestText, goodPracticeText, usageReportText, usageText } from '#shared/text/usages.ts'
import { Parts } from '../Parts.tsx'
import { usePart } from '../use-part.ts'
import { PracticesPart } from './PracticesPart.tsx'
import { ReportsPart } from './ReportsPart.tsx'
import { RequestsPart, type RequestView } from './RequestsPart.tsx'

type Part = 'reports' | 'requests' | 'practices'

const parts = [
  { id: 'reports', label: usageReportText.part },
  { id: 'requests', label: changeRequestText.part },
  { id: 'practices', label: goodPracticeText.part },
] as const
const partOf: Readonly<Record<string, Part>> = {
  usageReport: 'reports',
  changeRequest: 'requests',
  goodPractice: 'practices',
}
const views = [
  { id: 'list', label: changeRequestText.list },
  { id: 'board', label: changeRequestText.board },
] as const

/** What users tell, what is asked of the éditeur because of it, and what deserves to spread. */
export function UsagesTab() {
  const [part, setPart] = usePart<Part>(partOf, 'reports')
  const [view, setView] = useState<RequestView>('list')
  const content: Readonly<Record<Part, ReactNode>> = {
    reports: <ReportsPart />,
    requests: <RequestsPart view={view} />,
    practices: <PracticesPart />,
  }
  return (
    <Parts label={usageText.parts} parts={parts} part={part} onChange={setPart} content={content[part]}>
      {part === 'requests' && (
        <div className="quality-parts-end">
          {view === 'board' && <span className="quality-note">{changeRequestText.moveHint}</span>}
          <SegmentedControl
            label={changeRequestText.views}
            segments={views}
            value={view}
            onChange={setView}
          />
        </div>
      )}
    </Parts>
  )
}
