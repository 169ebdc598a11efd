import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useTrail } from '#renderer/canvas/use-trail.ts'
import { useComparedDays } from '#renderer/day/use-compared-days.ts'
import { useDerived } from '#renderer/document/hooks.ts'
import { BodySheet } from '#renderer/sheets/BodySheet.tsx'
import { EntitySheet } from '#renderer/sheets/EntitySheet.tsx'
import { LinkSheet } from '#renderer/sheets/LinkSheet.tsx'
import { ProjectSheet } from '#renderer/sheets/ProjectSheet.tsx'
import { ComparisonSheet } from './ComparisonSheet.tsx'
import { inspected } from './inspected.ts'
import { SelectionList } from './SelectionList.tsx'
import { TrailSheet } from './TrailSheet.tsx'

/** The sheet of what is selected on the chart; of the project when nothing is, or of the thread or the comparison that is
 * drawn. */
export function OrganisationInspector() {
  const nodes = useCanvas((canvas) => canvas.selectedNodes)
  const links = useCanvas((canvas) => canvas.selectedLinks)
  const shown = useDerived((data) => inspected(data, nodes, links))
  const steps = useTrail()
  const days = useComparedDays()
  switch (shown.type) {
    case 'body':
      return <BodySheet key={shown.id} id={shown.id} />
    case 'entity':
      return <EntitySheet key={shown.id} id={shown.id} />
    case 'link':
      return <LinkSheet key={shown.id} id={shown.id} />
    case 'several':
      return <SelectionList nodes={shown.nodes} linkIds={shown.linkIds} />
    case 'project':
      if (steps.length > 0) return <TrailSheet steps={steps} />
      return days === null ? <ProjectSheet /> : <ComparisonSheet days={days} />
  }
}
