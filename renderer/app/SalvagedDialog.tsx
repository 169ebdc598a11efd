import { Dialog } from '#renderer/ui/Dialog.tsx'
import { salvageText as text } from '#shared/text/salvage.ts'
import { commonText } from '#shared/text/ui.ts'
import './SalvagedDialog.css'

/** What came back of a damaged file, and exactly what did not. */
export function SalvagedDialog({
  lines,
  onClose,
}: {
  readonly lines: readonly string[]
  readonly onClose: () => void
}) {
  const [summary, ...facts] = lines
  return (
    <Dialog title={text.title} isOpen size="l" closeLabel={commonText.close} onClose={onClose}>
      <p>{text.intro}</p>
      <p className="app-salvaged-summary">{summary}</p>
      <ul className="app-salvaged">
        {facts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  )
}
