import { cancelExport, useExport } from '#renderer/actions/export-report.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Delayed } from '#renderer/ui/Delayed.tsx'
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx'
import { phaseText, exportText as text } from '#shared/text/exports.ts'
import './ExportProgress.css'

/** The export that is running: how far it is, and the way to stop it. Short ones pass without being seen. */
export function ExportProgress() {
  const isRunning = useExport((state) => state.isRunning)
  const progress = useExport((state) => state.progress)
  if (!isRunning || progress === null) return null
  const share = progress.total === 0 ? null : (100 * progress.done) / progress.total
  return (
    <Delayed>
      <section className="export-progress" aria-label={text.title}>
        <ProgressBar label={phaseText[progress.phase]} value={share} />
        <Button size="s" onPress={cancelExport}>
          {text.cancel}
        </Button>
      </section>
    </Delayed>
  )
}
