import { Dialog } from '#renderer/ui/Dialog.tsx'
import { importText as text } from '#shared/text/imports.ts'
import { commonText } from '#shared/text/ui.ts'
import { FileStep } from './FileStep.tsx'
import { PeoplePreview } from './PeoplePreview.tsx'
import { SaveModel } from './SaveModel.tsx'
import { type ImportDialogProps, useImportFile } from './use-import-file.ts'
import './imports.css'

/** Takes a list of persons into the document: a file, then what it would do, then one step. */
export function PeopleDialog(props: ImportDialogProps) {
  const { reading, refusal, choose, close } = useImportFile('people', props)
  if (reading !== null) {
    return (
      <PeoplePreview
        key={`${reading.fileName} ${reading.table.rows.length}`}
        reading={reading}
        refusal={refusal}
        onOtherFile={choose}
        onClose={close}
      />
    )
  }
  return (
    <Dialog title={text.peopleTitle} isOpen onClose={close} closeLabel={commonText.close}>
      <FileStep hint={text.peopleHint} gives={text.peopleGives} refusal={refusal} onChoose={choose}>
        <SaveModel kind="people" />
      </FileStep>
    </Dialog>
  )
}
