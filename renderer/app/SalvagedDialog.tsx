import { Button } from '#renderer/ui/Button.tsx'
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
    <Dialog
      title={text.title}
      isOpen
      size="l"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {commonText.close}
        </Button>
      }
    >
      <p>{text.intro}</p>
      <p className="app-salvaged-summary">{summary}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard */}
      <section aria-label={text.list} className="app-salvaged-list" tabIndex={0}>
        <ul className="app-salvaged">
          {facts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </Dialog>
  )
}
