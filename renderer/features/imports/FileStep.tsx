import { Check, FileSpreadsheet } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx'
import type { AppError } from '#shared/api/errors.ts'
import type { ImportProgress } from '#shared/api/imports.ts'
import { importText as text } from '#shared/text/imports.ts'
import { FileRefusal } from './FileRefusal.tsx'
import { cancelReading, useReading } from './read-file.ts'

type FileStepProps = {
  /** Where the file comes from and what happens to it. */
  readonly hint: string
  /** What it gives, one line each. */
  readonly gives: readonly string[]
  /** Why the file that was chosen could not be understood. */
  readonly refusal: AppError | null
  readonly onChoose: () => void
  /** Other gestures beside the choice of the file. */
  readonly children?: ReactNode
}

/** Before a file is chosen: what it is for, and the first gesture; then how far its reading is. */
export function FileStep({ hint, gives, refusal, onChoose, children }: FileStepProps) {
  const { isRunning, progress } = useReading()
  return (
    <div className="import-start">
      <span className="import-start-icon">
        <Icon icon={FileSpreadsheet} size="1.75rem" />
      </span>
      <p className="import-start-hint">{hint}</p>
      <ul className="import-gives">
        {gives.map((line) => (
          <li key={line}>
            <Icon icon={Check} size="var(--icon)" />
            {line}
          </li>
        ))}
      </ul>
      {refusal !== null && <FileRefusal error={refusal} />}
      {isRunning && progress !== null ? (
        <div className="import-progress">
          <ProgressBar label={text.phases[progress.phase]} value={shareOf(progress)} />
          <Button size="s" onPress={cancelReading}>
            {text.stop}
          </Button>
        </div>
      ) : (
        <div className="import-start-actions">
          <Button variant="primary" size="l" onPress={onChoose}>
            {text.chooseFile}
          </Button>
          {children}
        </div>
      )}
    </div>
  )
}

function shareOf({ done, total }: ImportProgress): number | null {
  return total === 0 ? null : (100 * done) / total
}
