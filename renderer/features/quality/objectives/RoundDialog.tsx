import { useState } from 'react'
import type { Objective } from '#shared/quality/objective.ts'
import { roundTitle } from '#shared/text/objectives.ts'
import { ReviewDialog } from './ReviewDialog.tsx'

type RoundDialogProps = {
  readonly objectives: readonly Objective[]
  readonly day: string
  readonly onClose: () => void
}

/** One objective after the other is confronted on a day; each can be passed over, and each is kept as it is confronted. */
export function RoundDialog({ objectives, day, onClose }: RoundDialogProps) {
  const [place, setPlace] = useState(0)
  const objective = objectives[place]
  if (objective === undefined) return null
  return (
    <ReviewDialog
      key={objective.id}
      objective={objective}
      review={null}
      day={day}
      round={{
        title: roundTitle(place + 1, objectives.length),
        isLast: place === objectives.length - 1,
        onNext: () => setPlace(place + 1),
      }}
      onClose={onClose}
    />
  )
}
