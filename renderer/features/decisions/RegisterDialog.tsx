import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { decisionText as text } from '#shared/text/decisions.ts'

const formats = [
  { id: 'pdf', label: text.registerPdf },
  { id: 'xlsx', label: text.registerXlsx },
  { id: 'csv', label: text.registerCsv },
] as const
type Format = (typeof formats)[number]['id']

/** The register from a day to another, of every body or of one. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [bodyId, setBodyId] = useState<BodyId | 'all'>('all')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [format, setFormat] = useState<Format>('pdf')
  const fault = from !== null && to !== null && to < from ? text.periodReversed : undefined
  return (
    <FormDialog
      title={text.registerOfPeriodTitle}
      verb={text.export}
      edits={false}
      missing={fault ?? null}
      onSubmit={() =>
        exportReport({ report: 'register', bodyId: bodyId === 'all' ? null : bodyId, from, to, format })
      }
      onClose={onClose}
    >
      <Select
        label={text.body}
        choices={[{ id: 'all', label: text.allBodies }, ...bodiesWithRegister(data)]}
        value={bodyId}
        keeps={false}
        onChange={setBodyId}
      />
      {/* A fault takes the place of a note: what is below is pressed where it was seen. */}
      <div className="ui-field-row">
        <DatePicker
          label={text.periodFrom}
          description={text.periodFromHint}
          value={from}
          onCommit={setFrom}
        />
        <DatePicker
          label={text.periodTo}
          description={text.periodToHint}
          errorMessage={fault}
          value={to}
          onCommit={setTo}
        />
      </div>
      <Select label={text.format} choices={formats} value={format} keeps={false} onChange={setFormat} />
    </FormDialog>
  )
}

/** The bodies that have given a number. */
export function bodiesWithRegister(data: DocumentData): readonly Choice<BodyId>[] {
  const numbered = new Set([...data.decision.values()].flatMap((d) => (d.number === null ? [] : [d.bodyId])))
  return bodyChoices(data).filter(({ id }) => numbered.has(id))
}
