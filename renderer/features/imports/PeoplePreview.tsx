import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import type { AppError } from '#shared/api/errors.ts'
import type { ImportReading } from '#shared/api/imports.ts'
import { peopleOutcome } from '#shared/imports/people/people-batch.ts'
import { namesPersons } from '#shared/imports/people/people-mapping.ts'
import { peopleImportedText, importText as text } from '#shared/text/imports.ts'
import { commonText } from '#shared/text/ui.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import { importPeople } from './import-people.ts'
import { MatchList } from './MatchList.tsx'
import { PersonLines } from './PersonLines.tsx'
import { RemarkList } from './RemarkList.tsx'
import { SamePersons } from './SamePersons.tsx'
import { SourceFile } from './SourceFile.tsx'
import { type PeopleDraft, usePeoplePlan } from './use-people-plan.ts'

type PeoplePreviewProps = {
  readonly reading: Extract<ImportReading, { readonly kind: 'people' }>
  /** Why another file was not understood. */
  readonly refusal: AppError | null
  readonly onOtherFile: () => void
  readonly onClose: () => void
}

/** What a list would do to the document: its columns at the left, what comes of them at the right. */
export function PeoplePreview({
  reading: { table, fileName },
  refusal,
  onOtherFile,
  onClose,
}: PeoplePreviewProps) {
  const [isImporting, setImporting] = useState(false)
  const draft = usePeoplePlan(table, isImporting)
  const outcome = peopleOutcome(draft.command)
  async function submit() {
    setImporting(true)
    const done = await importPeople(draft.command)
    setImporting(false)
    if (done) onClose()
  }
  return (
    <Dialog
      title={text.peopleTitle}
      isOpen
      size="xl"
      onClose={onClose}
      closeLabel={commonText.close}
      footer={
        <>
          <p className="import-outcome">{peopleImportedText({ ...outcome, isDone: false })}</p>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button
            edits
            variant="primary"
            disabledReason={isImporting ? text.importing : (missingIn(draft) ?? undefined)}
            onPress={() => void submit()}
          >
            {text.import}
          </Button>
        </>
      }
    >
      <div className="import-preview">
        <div className="import-head">
          <SourceFile label={fileName} refusal={refusal} onOtherFile={onOtherFile} />
        </div>
        <ColumnChoices table={table} draft={draft} />
        <Groups draft={draft} />
      </div>
    </Dialog>
  )
}

function missingIn({ mapping, command }: PeopleDraft): string | null {
  if (!namesPersons(mapping)) return text.nameColumnMissing
  const isEmpty = Object.values(peopleOutcome(command)).every((number) => number === 0)
  return isEmpty ? text.nothingNew : null
}

function Groups({ draft }: { readonly draft: PeopleDraft }) {
  const { plan, lines } = draft
  return (
    <Tabs
      label={text.peopleTitle}
      tabs={[
        { id: 'persons', label: text.persons, count: lines.length, panel: <PersonLines draft={draft} /> },
        { id: 'matches', label: text.matches, count: plan.names.length, panel: <MatchList draft={draft} /> },
        { id: 'same', label: text.same, count: plan.persons.length, panel: <SamePersons draft={draft} /> },
        {
          id: 'remarks',
          label: text.remarks,
          count: plan.remarks.length,
          panel: <RemarkList remarks={plan.remarks} />,
        },
      ]}
    />
  )
}
