import { memo, useMemo, useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import type { AppError } from '#shared/api/errors.ts'
import type { Directory, ImportReading } from '#shared/api/imports.ts'
import { chosenOf, type DirectoryChoice } from '#shared/imports/directory/directory-choice.ts'
import type { EntityKind } from '#shared/organisation/entity.ts'
import { entityCounts, importedText, sourceText, importText as text } from '#shared/text/imports.ts'
import { commonText } from '#shared/text/ui.ts'
import { ChangedTable } from './ChangedTable.tsx'
import { ClosedTable } from './ClosedTable.tsx'
import { CreatedTable } from './CreatedTable.tsx'
import { DirectoryChoices } from './DirectoryChoices.tsx'
import { importDirectory, outcomeOf } from './import-directory.ts'
import { RemarkList } from './RemarkList.tsx'
import { SourceFile } from './SourceFile.tsx'
import { type DirectoryDraft, useDirectoryPlan } from './use-directory-plan.ts'

type DirectoryPreviewProps = {
  readonly reading: Extract<ImportReading, { readonly kind: 'directory' }>
  /** Why another file was not understood. */
  readonly refusal: AppError | null
  readonly onOtherFile: () => void
  readonly onClose: () => void
}

/** What a directory would do to the document: choices at the left, what comes of them at the right. */
export function DirectoryPreview({ reading, refusal, onOtherFile, onClose }: DirectoryPreviewProps) {
  const [isImporting, setImporting] = useState(false)
  const draft = useDirectoryPlan(reading.directory, isImporting)
  const outcome = outcomeOf(draft)
  const missing = missingIn(draft, outcome)
  async function submit() {
    setImporting(true)
    const done = await importDirectory(draft)
    setImporting(false)
    if (done) onClose()
  }
  return (
    <Dialog
      title={text.directoryTitle}
      isOpen
      size="xl"
      onClose={onClose}
      closeLabel={commonText.close}
      footer={
        <>
          <p className="import-outcome">{importedText({ ...outcome, isDone: false })}</p>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button
            edits
            variant="primary"
            disabledReason={isImporting ? text.importing : (missing ?? undefined)}
            onPress={() => void submit()}
          >
            {text.import}
          </Button>
        </>
      }
    >
      <Preview reading={reading} draft={draft} refusal={refusal} onOtherFile={onOtherFile} />
    </Dialog>
  )
}

type DraftProps = { readonly draft: DirectoryDraft }
type PreviewProps = DraftProps & Pick<DirectoryPreviewProps, 'reading' | 'refusal' | 'onOtherFile'>

/** Stays as it is while the import runs, however much it lists. */
const Preview = memo(function Preview({ reading, draft, refusal, onOtherFile }: PreviewProps) {
  const { directory, fileName } = reading
  const kinds = useMemo(() => chosenKinds(directory, draft.choice), [directory, draft.choice])
  return (
    <div className="import-preview">
      <div className="import-head">
        <SourceFile
          label={sourceText(fileName, directory.asOf)}
          refusal={refusal}
          onOtherFile={onOtherFile}
        />
        <Counts kinds={kinds} />
      </div>
      <DirectoryChoices directory={directory} draft={draft} />
      <Groups reading={reading} draft={draft} />
    </div>
  )
})

function missingIn({ choice }: DraftProps['draft'], outcome: ReturnType<typeof outcomeOf>): string | null {
  if (choice.departments.size === 0) return text.chooseDepartment
  return outcome.created.length + outcome.changed + outcome.closed === 0 ? text.nothing : null
}

/** What the file has of what is chosen, known to the document or not. */
function chosenKinds(directory: Directory, choice: DirectoryChoice): readonly EntityKind[] {
  const { schools, places } = chosenOf(directory, choice)
  return [...places.map(({ kind }) => kind), ...schools.map(() => 'school' as const)]
}

function Counts({ kinds }: { readonly kinds: readonly EntityKind[] }) {
  return (
    <dl className="import-counts">
      {entityCounts(kinds).map(({ kind, number, noun }) => (
        <div key={kind}>
          <dt>{noun}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  )
}

function Groups({ reading: { directory }, draft }: DraftProps & Pick<DirectoryPreviewProps, 'reading'>) {
  const { plan } = draft
  return (
    <Tabs
      label={text.directoryTitle}
      tabs={[
        {
          id: 'created',
          label: text.created,
          count: plan.created.length,
          panel: <CreatedTable draft={draft} />,
        },
        {
          id: 'changed',
          label: text.changed,
          count: plan.changed.length,
          panel: <ChangedTable draft={draft} />,
        },
        { id: 'closed', label: text.closed, count: plan.closed.length, panel: <ClosedTable draft={draft} /> },
        {
          id: 'remarks',
          label: text.remarks,
          count: directory.remarks.length,
          panel: <RemarkList remarks={directory.remarks} others={directory.others} />,
        },
      ]}
    />
  )
}
