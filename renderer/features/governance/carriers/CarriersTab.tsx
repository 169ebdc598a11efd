import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { CarrierBlock } from './CarrierBlock.tsx'
import { carrierGroups } from './carrier-blocks.ts'
import './carriers.css'

/** Who carries what on the shown day, kind by kind, with what was before and what comes next. */
export function CarriersTab() {
  const data = useData()
  const date = useShownDate()
  const groups = useMemo(() => carrierGroups(data, date), [data, date])
  return (
    <div className="carriers">
      {groups.map((group) => (
        <section key={group.title} className="carriers-group">
          <h2>{group.title}</h2>
          {group.blocks.map((block) => (
            <CarrierBlock key={block.kind} block={block} />
          ))}
        </section>
      ))}
    </div>
  )
}
