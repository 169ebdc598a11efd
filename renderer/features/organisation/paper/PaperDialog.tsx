import { useMemo, useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { fadingOn } from '#renderer/canvas/view-filter.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { PagePreview } from '#renderer/sheets/preview/PagePreview.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { byOrder } from '#shared/kit/by-order.ts'
import { paperFormats } from '#shared/kit/paper.ts'
import { finestPicture, pictureSize } from '#shared/reports/chart/picture-size.ts'
import { finenessName, paperName, selectionOf, paperText as text } from '#shared/text/paper.ts'
import { type PaperDraft, type PaperSubject, paperRequest, previewOf, usePaperDraft } from './paper-draft.ts'
import './paper.css'

type PaperDialogProps = { readonly subject: PaperSubject; readonly onClose: () => void }

/** The organigramme or the atlas: of what, on what, in what; with its pages beside, as they will be printed. */
export function PaperDialog({ subject: first, onClose }: PaperDialogProps) {
  const [subject, setSubject] = useState(first)
  const draft = usePaperDraft((state) => state.draft)
  const choose = (choices: Partial<PaperDraft>) => usePaperDraft.setState({ draft: { ...draft, ...choices } })
  const { viewId, date } = subject
  const { forward } = useMemo(() => fadingOn(viewId, date), [viewId, date])
  const request = useMemo(() => paperRequest(draft, { ...subject, forward }), [draft, subject, forward])

  async function submit() {
    void exportReport(request)
    return true
  }
  return (
    <FormDialog
      title={text.title}
      verb={text.verb}
      missing={null}
      edits={false}
      onSubmit={submit}
      onClose={onClose}
      aside={<PagePreview request={previewOf(request)} isLying={draft.orientation === 'landscape'} />}
    >
      <SegmentedControl
        label={text.what}
        segments={[
          { id: 'chart', label: text.chart },
          { id: 'atlas', label: text.atlas },
        ]}
        value={draft.what}
        onChange={(what) => choose({ what })}
      />
      {draft.what === 'atlas' && <p className="paper-hint">{text.atlasHint}</p>}
      <ViewChoice subject={subject} onChange={setSubject} />
      <DatePicker
        label={text.date}
        value={subject.date}
        onCommit={(date) => setSubject({ ...subject, date: date ?? first.date })}
      />
      {draft.what === 'chart' && <ChartChoices draft={draft} subject={subject} choose={choose} />}
      {forward !== undefined && <FadingChoice draft={draft} choose={choose} />}
      <PaperChoices draft={draft} choose={choose} />
    </FormDialog>
  )
}

function ViewChoice(props: {
  readonly subject: PaperSubject
  readonly onChange: (next: PaperSubject) => void
}) {
  const { subject, onChange } = props
  const data = useData()
  const views = [...data.view.values()].sort(byOrder)
  if (views.length < 2) return null
  return (
    <Select
      label={text.view}
      keeps={false}
      choices={views.map(({ id, name }) => ({ id, label: name }))}
      value={subject.viewId}
      onChange={(viewId) => onChange({ ...subject, viewId })}
    />
  )
}

type Choosing = { readonly draft: PaperDraft; readonly choose: (choices: Partial<PaperDraft>) => void }

function ChartChoices({ draft, subject, choose }: Choosing & { readonly subject: PaperSubject }) {
  const { selected, onScreen } = subject
  const parts = [
    { id: 'all', label: text.all },
    ...(selected.length === 0 ? [] : [{ id: 'selection', label: selectionOf(selected.length) } as const]),
    ...(onScreen.length === 0 ? [] : [{ id: 'screen', label: text.screen } as const]),
  ] as const
  return (
    <>
      <Select
        label={text.part}
        keeps={false}
        choices={parts}
        value={parts.some(({ id }) => id === draft.part) ? draft.part : 'all'}
        onChange={(part) => choose({ part })}
      />
      <Select
        label={text.format}
        keeps={false}
        choices={[
          { id: 'pdf', label: text.pdf },
          { id: 'svg', label: text.svg },
          { id: 'png', label: text.png },
        ]}
        value={draft.format}
        onChange={(format) => choose({ format })}
      />
    </>
  )
}

function FadingChoice({ draft, choose }: Choosing) {
  return (
    <Select
      label={text.fading}
      keeps={false}
      choices={[
        { id: 'screen', label: text.asOnScreen },
        { id: 'none', label: text.allAlike },
      ]}
      value={draft.fades ? 'screen' : 'none'}
      onChange={(fading) => choose({ fades: fading === 'screen' })}
    />
  )
}

function PaperChoices({ draft, choose }: Choosing) {
  const { what, format } = draft
  const isPdf = what === 'atlas' || format === 'pdf'
  return (
    <>
      <div className="paper-row">
        <Select
          label={text.paper}
          keeps={false}
          choices={paperFormats.map((id) => ({ id, label: paperName(id) }))}
          value={draft.page}
          onChange={(page) =>
            choose({ page, fineness: Math.min(draft.fineness, finestPicture({ ...draft, format: page })) })
          }
        />
        <Select
          label={text.orientation}
          keeps={false}
          choices={[
            { id: 'landscape', label: text.landscape },
            { id: 'portrait', label: text.portrait },
          ]}
          value={draft.orientation}
          onChange={(orientation) => choose({ orientation })}
        />
      </div>
      {what === 'atlas' && (
        <Select
          label={text.by}
          keeps={false}
          choices={[
            { id: 'constituency', label: text.byConstituency },
            { id: 'level', label: text.byLevel },
          ]}
          value={draft.by}
          onChange={(by) => choose({ by })}
        />
      )}
      {what === 'chart' && isPdf && <SpreadChoices draft={draft} choose={choose} />}
      {what === 'chart' && format === 'png' && <FinenessChoice draft={draft} choose={choose} />}
      <div className="paper-row">
        <Select
          label={text.ink}
          keeps={false}
          choices={[
            { id: 'colour', label: text.colour },
            { id: 'mono', label: text.mono },
          ]}
          value={draft.ink}
          onChange={(ink) => choose({ ink })}
        />
        {what === 'chart' && isPdf && (
          <Select
            label={text.words}
            keeps={false}
            choices={[
              { id: 'yes', label: text.withWords },
              { id: 'no', label: text.withoutWords },
            ]}
            value={draft.words ? 'yes' : 'no'}
            onChange={(words) => choose({ words: words === 'yes' })}
          />
        )}
      </div>
    </>
  )
}

const sheetCounts = Array.from({ length: 12 }, (_, i) => ({ id: String(i + 1), label: String(i + 1) }))

function SpreadChoices({ draft, choose }: Choosing) {
  return (
    <>
      <Select
        label={text.spread}
        keeps={false}
        choices={[
          { id: 'one', label: text.one },
          { id: 'fewest', label: text.fewest },
          { id: 'chosen', label: text.chosen },
        ]}
        value={draft.spread}
        onChange={(spread) => choose({ spread })}
      />
      {draft.spread === 'chosen' && (
        <div className="paper-row">
          <Select
            label={text.columns}
            keeps={false}
            choices={sheetCounts}
            value={String(draft.columns)}
            onChange={(columns) => choose({ columns: Number(columns) })}
          />
          <Select
            label={text.rows}
            keeps={false}
            choices={sheetCounts}
            value={String(draft.rows)}
            onChange={(rows) => choose({ rows: Number(rows) })}
          />
        </div>
      )}
    </>
  )
}

function FinenessChoice({ draft, choose }: Choosing) {
  const sheet = { format: draft.page, orientation: draft.orientation }
  const finest = finestPicture(sheet)
  const choices = [1, 2, 3, 4]
    .filter((fineness) => fineness <= finest)
    .map((fineness) => ({
      id: String(fineness),
      label: finenessName(fineness, pictureSize(sheet, fineness)),
    }))
  return (
    <Select
      label={text.fineness}
      keeps={false}
      choices={choices}
      value={String(Math.min(draft.fineness, finest))}
      onChange={(fineness) => choose({ fineness: Number(fineness) })}
    />
  )
}
