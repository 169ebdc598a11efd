import { History } from 'lucide-react'
import { useMemo, useState } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { JournalLine } from '#shared/api/history.ts'
import type { Collection } from '#shared/document/collections.ts'
import { journalText as text } from '#shared/text/journal.ts'
import { titleOf } from '#shared/text/merge/objects.ts'
import { commonText } from '#shared/text/ui.ts'
import { JournalEntry } from './JournalEntry.tsx'
import { JournalList } from './JournalList.tsx'
import {
  authorsOf,
  type JournalFilter,
  matching,
  noFilter,
  subjectChoices,
  subjectKey,
} from './journal-filter.ts'
import { TrashDialog } from './TrashDialog.tsx'
import { useJournal } from './use-journal.ts'
import { WaysBack } from './WaysBack.tsx'
import './journal.css'

type Subject = { readonly collection: Collection; readonly id: string }

type JournalDialogProps = {
  /** Only what is about this record. */
  readonly about?: Subject | null
  readonly onClose: () => void
}

/** What was done in the document, in sentences, and the ways back. */
export function JournalDialog({ about = null, onClose }: JournalDialogProps) {
  const lines = useJournal()
  const [kept] = useState(() => choiceOf(about))
  const [filter, setFilter] = useState<JournalFilter>(() => filterOn(kept?.id ?? null))
  const [chosenSeq, setChosenSeq] = useState<number | null>(null)
  const shown = useMemo(() => matching(lines ?? [], filter), [lines, filter])
  const authors = useMemo(() => authorsOf(lines ?? []), [lines])
  if (lines === null) return null
  const chosen = shown.find(({ seq }) => seq === chosenSeq) ?? shown[0] ?? null
  const showStep = (seq: number) => {
    if (!shown.some((line) => line.seq === seq)) setFilter(noFilter)
    setChosenSeq(seq)
  }
  return (
    <Dialog
      title={text.title}
      isOpen
      size="xl"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => openDialog((close) => <TrashDialog onClose={close} />)}>{text.trash}</Button>
          {chosen !== null && <WaysBack lines={lines} chosen={chosen} onShow={showStep} />}
        </>
      }
    >
      <p className="journal-intro">{text.intro}</p>
      <Filters {...{ lines, authors, kept, filter }} onFilter={setFilter} />
      {chosen === null ? (
        <NothingShown isFiltered={lines.length > 0} onClear={() => setFilter(noFilter)} />
      ) : (
        <div className="journal">
          <JournalList
            lines={shown}
            chosen={chosen}
            areSeveral={authors.length > 1}
            onChoose={setChosenSeq}
          />
          <JournalEntry line={chosen} />
        </div>
      )}
    </Dialog>
  )
}

type FiltersProps = {
  readonly lines: readonly JournalLine[]
  readonly authors: readonly string[]
  readonly kept: { readonly id: string; readonly label: string } | null
  readonly filter: JournalFilter
  readonly onFilter: (filter: JournalFilter) => void
}

function Filters({ lines, authors, kept, filter, onFilter }: FiltersProps) {
  const isPerson = kept?.id.startsWith('person ') === true
  const objects = useMemo(
    () => subjectChoices(lines, 'object', isPerson ? null : kept),
    [lines, kept, isPerson],
  )
  const persons = useMemo(
    () => subjectChoices(lines, 'person', isPerson ? kept : null),
    [lines, kept, isPerson],
  )
  return (
    <div className="journal-filters">
      <ComboBox
        label={text.object}
        choices={objects}
        value={filter.object}
        placeholder={text.all}
        emptyText={text.noSuch}
        onChange={(object) => onFilter({ ...filter, object })}
      />
      <ComboBox
        label={text.person}
        choices={persons}
        value={filter.person}
        placeholder={text.everyone}
        emptyText={text.noSuch}
        onChange={(person) => onFilter({ ...filter, person })}
      />
      {authors.length > 1 && (
        <ComboBox
          label={text.author}
          choices={authors.map((author) => ({ id: author, label: author }))}
          value={filter.author}
          placeholder={text.anyone}
          emptyText={text.noSuch}
          onChange={(author) => onFilter({ ...filter, author })}
        />
      )}
    </div>
  )
}

function NothingShown({
  isFiltered,
  onClear,
}: {
  readonly isFiltered: boolean
  readonly onClear: () => void
}) {
  if (!isFiltered)
    return (
      <EmptyState icon={History} title={text.none}>
        {text.noneHint}
      </EmptyState>
    )
  return (
    <EmptyState icon={History} title={text.noMatch} actions={<Button onPress={onClear}>{text.clear}</Button>}>
      {text.noMatchHint}
    </EmptyState>
  )
}

function choiceOf(chosen: Subject | null) {
  const data = currentData()
  const record = chosen === null ? undefined : data[chosen.collection].get(chosen.id)
  if (chosen === null || record === undefined) return null
  return { id: subjectKey(chosen), label: titleOf({ collection: chosen.collection, record, data }) }
}

function filterOn(key: string | null): JournalFilter {
  if (key === null) return noFilter
  return key.startsWith('person ') ? { ...noFilter, person: key } : { ...noFilter, object: key }
}
