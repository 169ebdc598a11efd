import { FileDown } from 'lucide-react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { ImportModel } from '#shared/api/imports.ts'
import { importText as text } from '#shared/text/imports.ts'
import { commonText } from '#shared/text/ui.ts'

/** Writes the file to be filled in and imported, where the person chooses. */
export function SaveModel({ kind }: { readonly kind: ImportModel }) {
  return (
    <Button size="l" icon={FileDown} onPress={() => void saveModel(kind)}>
      {text.saveModel}
    </Button>
  )
}

async function saveModel(kind: ImportModel): Promise<void> {
  const saved = await ask('import.save-model', { kind })
  if (saved === null) return
  const { fileId, fileName } = saved
  notify({
    tone: 'ok',
    title: text.modelSaved,
    text: fileName,
    actions: [
      { label: commonText.open, onPress: () => void ask('report.open', { fileId }) },
      { label: commonText.reveal, onPress: () => void ask('report.reveal', { fileId }) },
    ],
  })
}
