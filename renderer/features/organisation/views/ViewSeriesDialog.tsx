import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { showView } from '#renderer/canvas/shown-view.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { CheckList } from '#renderer/ui/CheckList.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { nodesAround } from '#shared/organisation/neighbours.ts'
import { mostSteps, type ViewId } from '#shared/organisation/view.ts'
import {
  membersOf,
  type SeriesMember,
  type ViewSeries,
  viewSeries,
  viewsOf,
} from '#shared/organisation/view-series.ts'
import { orderAfterAll } from '#shared/organisation/views.ts'
import {
  createSeriesVerb,
  elementsText,
  seriesLabels,
  seriesNote,
  viewText as text,
} from '#shared/text/views.ts'

type ViewSeriesDialogProps = { readonly date: string; readonly onClose: () => void }

/** One view for each constituency, committee or département: what will be made, before it is, and what is there already. */
export function ViewSeriesDialog({ date, onClose }: ViewSeriesDialogProps) {
  const data = useData()
  const all = useMemo(
    () => new Map(viewSeries.map((series) => [series, membersOf(data, series, date)])),
    [data, date],
  )
  const [series, setSeries] = useState<ViewSeries>(
    () => viewSeries.find((one) => all.get(one)?.some(({ existing }) => existing === null)) ?? 'constituency',
  )
  const [steps, setSteps] = useState(1)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const members = all.get(series) ?? []
  const existing = members.filter((member) => member.existing !== null)
  const made = members.filter((member) => member.existing === null && !left.has(member.centre.id))

  async function submit(): Promise<boolean> {
    const values = viewsOf(made, steps, orderAfterAll(currentData()), newId<ViewId>)
    const [first] = values
    if (first === undefined || !(await perform({ type: 'view.create-series', series, values }))) return false
    showView(first.id, date)
    return true
  }
  const choices = viewSeries.map((id) => ({ id, label: `${seriesLabels[id]} (${all.get(id)?.length ?? 0})` }))
  return (
    <FormDialog
      title={text.addSeries}
      verb={createSeriesVerb(made.length)}
      missing={whyNone(members, made)}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup<ViewSeries> label={text.seriesPer} value={series} choices={choices} onChange={setSeries} />
      <NumberField
        label={text.steps}
        unit={text.stepsUnit}
        value={steps}
        minValue={0}
        maxValue={mostSteps}
        onCommit={(wanted) => setSteps(wanted ?? 1)}
      />
      <Preview {...{ members, steps, date, left, onChange: setLeft }} />
      <p role="status" className="view-series-note">
        {members.length > 0 && seriesNote(made.length, existing.length)}
      </p>
    </FormDialog>
  )
}

function whyNone(members: readonly SeriesMember[], made: readonly SeriesMember[]): string | null {
  if (made.length > 0) return null
  if (members.length === 0) return text.seriesEmpty
  return members.every(({ existing }) => existing !== null) ? text.seriesAllExist : text.seriesNone
}

type PreviewProps = {
  readonly members: readonly SeriesMember[]
  readonly steps: number
  readonly date: string
  /** The centres of the views that are not wanted. */
  readonly left: ReadonlySet<string>
  readonly onChange: (left: ReadonlySet<string>) => void
}

/** Each view of the series, with how much it would show; what is there already is not made again. */
function Preview({ members, steps, date, left, onChange }: PreviewProps) {
  const data = useData()
  const choices = useMemo(
    () =>
      members.map(({ centre, name, existing }) => ({
        id: centre.id as string,
        label: name,
        end:
          existing === null
            ? elementsText(nodesAround(data, date, [centre.id], steps).size)
            : text.seriesExists,
        isFixed: existing !== null,
      })),
    [data, members, steps, date],
  )
  const ids = choices.flatMap(({ id, isFixed }) => (isFixed ? [] : [id]))
  return (
    <div className="view-series">
      <CheckList
        label={text.seriesWhich}
        choices={choices}
        selected={new Set(ids.filter((id) => !left.has(id)))}
        emptyText={text.seriesEmpty}
        onChange={(kept) => onChange(new Set(ids.filter((id) => !kept.has(id))))}
      />
    </div>
  )
}
