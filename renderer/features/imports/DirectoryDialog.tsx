import { Dialog } from '#renderer/ui/Dialog.tsx'
import { importText as text } from '#shared/text/imports.ts'
import { commonText } from '#shared/text/ui.ts'
import { DirectoryPreview } from './DirectoryPreview.tsx'
import { FileStep } from './FileStep.tsx'
import { type ImportDialogProps, useImportFile } from './use-import-file.ts'
import './imports.css'

/** Takes the ministry's directory into the document: a file, then what it would do, then one step. */
export function DirectoryDialog(props: ImportDialogProps) {
  const { reading, refusal, choose, close } = useImportFile('directory', props)
  if (reading !== null) {
    // Another file is another import: nothing that was ticked for the one before is about it.
    return (
      <DirectoryPreview
        key={`${reading.fileName} ${reading.directory.schools.length}`}
        reading={reading}
        refusal={refusal}
        onOtherFile={choose}
        onClose={close}
      />
    )
  }
  return (
    <Dialog title={text.directoryTitle} isOpen onClose={close} closeLabel={commonText.close}>
      <FileStep hint={text.directoryHint} gives={text.directoryGives} refusal={refusal} onChoose={choose} />
    </Dialog>
  )
}
