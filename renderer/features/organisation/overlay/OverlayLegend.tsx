import { ChevronRight, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { selectNodes } from '#renderer/canvas/canvas-store.ts'
import { bringOut, lookAhead, useOverlay, useOverlayMarks } from '#renderer/canvas/overlay-store.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import {
  joinedFacts,
  mostMonths,
  type Overlay,
  type OverlayFact,
  type OverlayMark,
} from '#shared/organisation/overlays/overlay.ts'
import {
  categoryLabel,
  categoryTotal,
  nextOf,
  overlayEmpty,
  overlayName,
  placeAmong,
  overlayText as text,
} from '#shared/text/overlays.ts'
import { capitalise } from '#shared/text/terms.ts'
import { OverlaySignView } from './OverlaySignView.tsx'
import './overlay.css'

/** What is brought out over the chart: what its marks mean, how many there are, and the ways to them and out. */
export function OverlayLegend({ date }: { readonly date: string }) {
  const overlay = useOverlay((state) => state.overlay)
  return overlay !== null && <Legend overlay={overlay} date={date} />
}

function Legend({ overlay, date }: { readonly overlay: Overlay; readonly date: string }) {
  const marks = useOverlayMarks(date)
  const totals = useMemo(() => joinedFacts(marks.flatMap(({ facts }) => facts)), [marks])
  return (
    <section className="overlay-legend" aria-label={text.legend}>
      <header>
        <strong>{capitalise(overlayName(overlay.kind))}</strong>
        <IconButton icon={X} size="s" variant="quiet" label={text.close} onPress={() => bringOut(null)} />
      </header>
      {overlay.kind === 'endings' && <Months months={overlay.months} />}
      {totals.length === 0 ? (
        <p role="status">{overlayEmpty(overlay, date)}</p>
      ) : (
        <ul>
          {totals.map((total) => (
            <Entry key={total.category} total={total} marks={marks} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Looking further ahead changes nothing in the document. */
function Months({ months }: { readonly months: number }) {
  return (
    <LockContext value={false}>
      <TypedNowhere>
        <NumberField
          label={text.months}
          unit={text.monthsUnit}
          value={months}
          minValue={1}
          maxValue={mostMonths}
          onCommit={(next) => lookAhead(next ?? months)}
        />
      </TypedNowhere>
    </LockContext>
  )
}

/** Selects all that it counts, or goes from one to the next. */
function Entry({ total, marks }: { readonly total: OverlayFact; readonly marks: readonly OverlayMark[] }) {
  const { category } = total
  const [at, setAt] = useState(-1)
  const shown = () => {
    const drawn = shownCanvas()?.chart().graph.nodes ?? []
    const told = new Set(
      marks.flatMap(({ nodeId, facts }) =>
        facts.some((fact) => fact.category === category) ? [nodeId] : [],
      ),
    )
    return drawn.flatMap(({ id }) => (told.has(id) ? [id] : []))
  }
  function all() {
    const ids = shown()
    selectNodes(ids)
    if (ids.length > 0) shownCanvas()?.fit(ids, 80)
  }
  function next() {
    const ids = shown()
    const id = ids[(at + 1) % ids.length]
    if (id === undefined) return
    setAt((at + 1) % ids.length)
    selectNodes([id])
    shownCanvas()?.flyTo(id, false)
  }
  const label = capitalise(categoryLabel(category))
  return (
    <li>
      <button type="button" className="overlay-entry" onClick={all}>
        <OverlaySignView category={category} />
        <span>{label}</span>
        <span className="overlay-count">{categoryTotal(total)}</span>
      </button>
      {at >= 0 && (
        <span className="overlay-place" role="status">
          {placeAmong(at, shown().length)}
        </span>
      )}
      <IconButton icon={ChevronRight} size="s" variant="quiet" label={nextOf(category)} onPress={next} />
    </li>
  )
}
