import { FileUp } from 'lucide-react'
import { Button } from '#renderer/ui/Button.tsx'
import type { AppError } from '#shared/api/errors.ts'
import { importText as text } from '#shared/text/imports.ts'
import { FileRefusal } from './FileRefusal.tsx'

type SourceFileProps = {
  /** The file that is shown. */
  readonly label: string
  /** Why another file was not understood; the one that is shown stays. */
  readonly refusal: AppError | null
  readonly onOtherFile: () => void
}

/** Which file a preview is about, the way to another one, and why that one was refused. */
export function SourceFile({ label, refusal, onOtherFile }: SourceFileProps) {
  return (
    <>
      <div className="import-source">
        <span>{label}</span>
        <Button size="s" variant="quiet" icon={FileUp} onPress={onOtherFile}>
          {text.otherFile}
        </Button>
      </div>
      {refusal !== null && (
        <div className="import-refusal">
          <FileRefusal error={refusal} />
        </div>
      )}
    </>
  )
}
