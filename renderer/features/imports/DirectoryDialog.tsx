import { useState } from 'react'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { ImportReading } from '#shared/api/imports.ts'
import { importText as text } from '#shared/text/imports.ts'
import { commonText } from '#shared/text/ui.ts'
import { DirectoryPreview } from './DirectoryPreview.tsx'
import { FileStep } from './FileStep.tsx'
import { cancelReading, readFile } from './read-file.ts'
import './imports.css'

type DirectoryReading = Extract<ImportReading, { readonly kind: 'directory' }>

/** Takes the ministry's directory into the document: a file, then what it would do, then one step. */
export function DirectoryDialog({ onClose }: { readonly onClose: () => void }) {
  const [reading, setReading] = useState<DirectoryReading | null>(null)
  const chooseFile = async () => {
    const read = await readFile('directory')
    if (read !== null) setReading(read)
  }
  const close = () => {
    cancelReading()
    onClose()
  }
  if (reading !== null) {
    // Another file is another import: nothing that was ticked for the one before is about it.
    return (
      <DirectoryPreview
        key={`${reading.fileName} ${reading.directory.schools.length}`}
        reading={reading}
        onOtherFile={() => void chooseFile()}
        onClose={close}
      />
    )
  }
  return (
    <Dialog title={text.directoryTitle} isOpen onClose={close} closeLabel={commonText.close}>
      <FileStep hint={text.directoryHint} gives={text.directoryGives} onChoose={() => void chooseFile()} />
    </Dialog>
  )
}
