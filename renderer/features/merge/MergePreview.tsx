import { useDeferredValue, useMemo, useState } from 'react'
import { ChartPicture } from '#renderer/canvas/ChartPicture.tsx'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { DifferenceMarkView } from '#renderer/canvas/DifferenceMarkView.tsx'
import { viewShown } from '#renderer/canvas/shown-view.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { differenceMarks } from '#shared/chart/graph.ts'
import { previewInOneSentence, mergeWindow as text } from '#shared/text/merge/window.ts'
import { countOf, countsText } from '#shared/text/timeline.ts'
import { type MergedChart, mergedCharts } from './merged-chart.ts'
import type { Merging } from './use-merge.ts'

type Framing = 'changes' | 'everything'

/** The organisation as it will be, with what comes, goes and changes marked as between two dates. */
export function MergePreview({ merging }: { readonly merging: Merging }) {
  // The decisions come first: a large chart takes a moment.
  const drawn = useDeferredValue<Merging | null>(merging, null)
  return (
    <figure className="merge-preview" aria-label={text.preview} aria-busy={drawn === null}>
      {drawn !== null && <Drawn merging={drawn} />}
    </figure>
  )
}

function Drawn({ merging: { mine, merge } }: { readonly merging: Merging }) {
  const date = useShownDate()
  const [charts] = useState(mergedCharts)
  const [chosen, setChosen] = useState(useCanvas((state) => state.viewId))
  const [framing, setFraming] = useState<Framing>('changes')
  const view = viewShown(merge.merged, chosen)
  const shown = useMemo(
    () => (view === null ? null : charts(mine, merge, view.id, date)),
    [charts, mine, merge, view, date],
  )
  if (view === null || shown === null) return null
  const views = [...merge.merged.view.values()].sort((a, b) => a.order - b.order)
  return (
    <>
      <figcaption className="merge-preview-head">
        <strong>{text.preview}</strong>
        <Legend shown={shown} hasOthers={views.length > 1} />
      </figcaption>
      <div className="merge-preview-tools">
        {views.length > 1 && (
          <Select
            label={text.view}
            isLabelHidden
            keeps={false}
            choices={views.map(({ id, name }) => ({ id, label: name }))}
            value={view.id}
            onChange={setChosen}
          />
        )}
        <SegmentedControl<Framing>
          label={text.framing}
          segments={[
            { id: 'changes', label: text.onlyChanges },
            { id: 'everything', label: text.everything },
          ]}
          value={framing}
          onChange={setFraming}
        />
      </div>
      <div className="merge-picture">
        <ChartPicture
          key={`${view.id} ${framing}`}
          moving={text.moving}
          chart={shown.chart}
          label={previewInOneSentence(shown.differing.size === 0 ? null : countsText(shown.counts))}
          framed={framing === 'changes' ? shown.differing : null}
        />
      </div>
    </>
  )
}

function Legend({ shown, hasOthers }: { readonly shown: MergedChart; readonly hasOthers: boolean }) {
  if (shown.differing.size === 0)
    return <span className="merge-note">{hasOthers ? text.elsewhere : text.unchangedChart}</span>
  return differenceMarks.map((mark) => (
    <span key={mark} className="merge-count">
      <DifferenceMarkView mark={mark} />
      {countOf(mark, shown.counts[mark])}
    </span>
  ))
}
