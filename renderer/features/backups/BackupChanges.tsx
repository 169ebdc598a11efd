import { useEffect, useMemo, useState } from 'react'
import { call } from '#renderer/document/client.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Delayed } from '#renderer/ui/Delayed.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { Backup } from '#shared/api/backups.ts'
import { type DocumentData, mapsOf } from '#shared/document/document-data.ts'
import { type RecordDifference, recordDifferences } from '#shared/document/record-differences.ts'
import { backupMoment, sinceLabels, sinceSummary, backupText as text } from '#shared/text/backups.ts'
import { nameWithDay } from '#shared/text/dated-name.ts'
import { fieldName } from '#shared/text/field-names.ts'
import { listText } from '#shared/text/plurals.ts'
import { collectionNouns } from '#shared/text/record-nouns.ts'
import { capitalise } from '#shared/text/terms.ts'

type Row = RecordDifference & { readonly key: string }

const columns: readonly Column<Row>[] = [
  {
    id: 'sign',
    title: text.change,
    width: 116,
    value: ({ sign }) => capitalise(sinceLabels[sign]),
    filter: 'choice',
  },
  {
    id: 'record',
    title: text.record,
    width: 132,
    value: ({ collection }) => capitalise(collectionNouns[collection]),
    filter: 'choice',
  },
  { id: 'name', title: text.name, width: '2fr', minWidth: 140, isRowHeader: true, value: nameOf },
  {
    id: 'fields',
    title: text.fields,
    width: '2fr',
    minWidth: 120,
    value: ({ fields }) => listText(fields.map(fieldName)),
  },
]

type Held = 'reading' | 'unreadable' | DocumentData

/** What changed in the document since a backup. */
export function BackupChanges({ backup }: { readonly backup: Backup }) {
  const now = useData()
  const held = useHeld(backup.id)
  const title = `${text.changes} – ${backupMoment(backup)}`
  return (
    <section aria-label={title} className="backups-changes">
      <h3 className="backups-title">{title}</h3>
      {held === 'reading' ? (
        <Delayed>
          <p className="backups-note">{text.reading}</p>
        </Delayed>
      ) : held === 'unreadable' ? (
        <p className="backups-note">{text.unreadable}</p>
      ) : (
        <Differences label={title} before={held} now={now} />
      )}
    </section>
  )
}

type DifferencesProps = {
  readonly label: string
  readonly before: DocumentData
  readonly now: DocumentData
}

function Differences({ label, before, now }: DifferencesProps) {
  const rows = useMemo(
    () => recordDifferences(before, now).map((one): Row => ({ ...one, key: `${one.collection} ${one.id}` })),
    [before, now],
  )
  if (rows.length === 0) return <p className="backups-note">{text.same}</p>
  return (
    <>
      <p className="backups-note">{sinceSummary(counted(rows))}</p>
      <Table label={label} columns={columns} rows={rows} getId={keyOf} />
    </>
  )
}

/** What a backup holds, once it is read. */
function useHeld(id: string): Held {
  const [held, setHeld] = useState<Held>('reading')
  useEffect(() => {
    let isWanted = true
    void call('backup.read', { id }).then((answer) => {
      if (isWanted) setHeld(answer.ok ? mapsOf(answer.value.records) : 'unreadable')
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return held
}

function counted(rows: readonly Row[]): Record<RecordDifference['sign'], number> {
  const of = (wanted: RecordDifference['sign']) => rows.filter(({ sign }) => sign === wanted).length
  return { added: of('added'), removed: of('removed'), changed: of('changed') }
}

function nameOf({ collection, name }: Row): string {
  return nameWithDay(collection, name)
}

function keyOf({ key }: Row): string {
  return key
}
