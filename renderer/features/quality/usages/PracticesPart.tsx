import { Plus, Sprout } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { goodPracticeText as text } from '#shared/text/usages.ts'
import { QualityTable } from '../QualityTable.tsx'
import { AddPracticeDialog } from './AddPracticeDialog.tsx'
import { goodPracticeColumns } from './practice-columns.tsx'
import { type GoodPracticeRow, goodPracticeRows } from './rows.ts'

const search = {
  label: text.search,
  textOf: ({ practice, school, spreader }: GoodPracticeRow) =>
    [practice.name, practice.text, practice.sharedThrough, school, spreader].join(' '),
}

/** What succeeds somewhere, and how it was spread. */
export function PracticesPart() {
  const data = useData()
  const rows = useMemo(() => goodPracticeRows(data), [data])
  const add = (
    <Button
      edits
      icon={Plus}
      variant={rows.length === 0 ? 'primary' : 'secondary'}
      onPress={() => openDialog((onClose) => <AddPracticeDialog onClose={onClose} />)}
    >
      {text.add}
    </Button>
  )
  return (
    <QualityTable
      kind="goodPractice"
      title={text.table}
      search={search}
      columns={goodPracticeColumns}
      rows={rows}
      getId={({ practice }) => practice.id}
      gesture={rows.length > 0 && add}
      empty={
        <EmptyState icon={Sprout} title={text.none} actions={add}>
          {text.noneHint}
        </EmptyState>
      }
    />
  )
}
