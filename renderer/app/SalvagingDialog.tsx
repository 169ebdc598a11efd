import { useEffect, useState } from 'react'
import { ask } from '#renderer/actions/perform.ts'
import { subscribe } from '#renderer/document/client.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx'
import { type SalvagePhase, salvagePhases } from '#shared/api/salvage.ts'
import { salvageText as text } from '#shared/text/salvage.ts'

/** How far a salvage is, once the person has said where to: it can be given up until the new document is written. */
export function SalvagingDialog({ onClose }: { readonly onClose: () => void }) {
  const [phase, setPhase] = useState<SalvagePhase | null>(null)
  useEffect(
    () =>
      subscribe((event) => {
        if (event.type === 'salvage-progressed') setPhase(event.phase)
      }),
    [],
  )
  const stop = () => {
    void ask('salvage.cancel', undefined)
    onClose()
  }
  // Until then the system's own box is in front.
  if (phase === null) return null
  const share = (100 * salvagePhases.indexOf(phase)) / salvagePhases.length
  return (
    <Dialog
      title={text.running}
      isOpen
      size="s"
      closeLabel={text.stop}
      onClose={stop}
      footer={<Button onPress={stop}>{text.stop}</Button>}
    >
      <p>{text.runningHint}</p>
      <ProgressBar label={text.phases[phase]} value={share} />
    </Dialog>
  )
}
