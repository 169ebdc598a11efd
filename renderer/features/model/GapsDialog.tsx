import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { gapSubject, modelGaps } from '#shared/model/gaps.ts'
import { adaptationCode } from '#shared/quality/conformity/rule-codes.ts'
import type { Dismissal } from '#shared/quality/dismissal.ts'
import { gapDialogText as text } from '#shared/text/model-gaps.ts'
import { commonText } from '#shared/text/ui.ts'
import { GapCard } from './GapCard.tsx'
import './model.css'

/** Where the organisation departs from the model, each with the fiche's sentence and the reason that was given. */
export function GapsDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const date = useShownDate()
  const gaps = useMemo(() => modelGaps(data, date), [data, date])
  const reasons = useMemo(() => reasonsOf(data.dismissal.values(), date), [data.dismissal, date])
  const motivated = gaps.filter((gap) => reasons.has(gapSubject(gap))).length
  return (
    <Dialog
      title={text.title}
      isOpen
      size="l"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={<Button onPress={onClose}>{commonText.close}</Button>}
    >
      {gaps.length === 0 ? (
        <EmptyState icon={CircleCheck} title={text.none}>
          {text.noneHint}
        </EmptyState>
      ) : (
        <>
          <p className="model-intro">{text.intro}</p>
          <p className="model-note">{text.counts(gaps.length, motivated)}</p>
          <ul className="model-gaps">
            {gaps.map((gap) => (
              <GapCard key={gapSubject(gap)} gap={gap} reason={reasons.get(gapSubject(gap)) ?? null} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

/** The reasons in force on a day, by what they explain. */
function reasonsOf(dismissals: Iterable<Dismissal>, date: string): ReadonlyMap<string, Dismissal> {
  const inForce = [...dismissals].filter(
    ({ rule, revokedOn }) => rule === adaptationCode && (revokedOn === null || date < revokedOn),
  )
  return new Map(inForce.map((dismissal) => [dismissal.subject, dismissal]))
}
