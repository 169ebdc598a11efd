import { Send, Stamp } from 'lucide-react'
import { useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { useRegisterReason } from '#renderer/sheets/register/own-copy.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { previousMeeting } from '#shared/meetings/agenda.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { type Minutes, minutesStatuses } from '#shared/meetings/minutes.ts'
import { areAdopted, isMinuted, minutesOf } from '#shared/meetings/minutes-life.ts'
import { quorumLoss } from '#shared/meetings/second-call.ts'
import {
  adoptMinutesOf,
  minutesDays,
  minutesStatusLabels,
  previousWaits,
  minutesText as text,
} from '#shared/text/minutes.ts'
import { minutesKindLabels } from '#shared/text/reports/minutes.ts'
import { capitalise } from '#shared/text/terms.ts'
import { AbsentOfficers } from '../AbsentOfficers.tsx'
import { AdoptMinutesDialog } from './AdoptMinutesDialog.tsx'
import { CirculateDialog } from './CirculateDialog.tsx'
import { MinutesDocuments } from './MinutesDocuments.tsx'
import { saveMinutes } from './minutes-edit.ts'
import { Observations } from './Observations.tsx'
import { Rectifications } from './Rectifications.tsx'
import { SignedCopy } from './SignedCopy.tsx'
import './minutes.css'

/** The life of the minutes of a meeting, from draft to locked, and the documents that come of it. */
export function MinutesTab({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const minutes = minutesOf(data, meeting.id)
  const isAdopted = minutes !== null && areAdopted(minutes)
  return (
    <div className="minutes">
      <PreviousMinutes meeting={meeting} />
      {!isAdopted && <AbsentOfficers meeting={meeting} />}
      <MinutesLife meeting={meeting} minutes={minutes} />
      <MinutesDocuments meeting={meeting} />
      <Observations meeting={meeting} minutes={minutes} />
      {isAdopted && <SignedCopy minutes={minutes} />}
      {isAdopted && <Rectifications minutes={minutes} />}
    </div>
  )
}

type LifeProps = { readonly meeting: Meeting; readonly minutes: Minutes | null }

function MinutesLife({ meeting, minutes }: LifeProps) {
  const [dialog, setDialog] = useState<'circulate' | 'adopt' | null>(null)
  const status = minutes?.status ?? 'draft'
  const reached = minutesStatuses.indexOf(status)
  const isAdopted = areAdopted({ status })
  const notHeld = meeting.status === 'held' ? undefined : text.notHeld
  const elsewhere = useRegisterReason(meeting.bodyId)
  const days = minutes === null ? '' : minutesDays(minutes)
  return (
    <section className="minutes-part" aria-label={text.steps}>
      <ol className="meeting-steps" aria-label={text.steps}>
        {minutesStatuses.map((step, index) => (
          <li
            key={step}
            data-done={index < reached}
            {...(index === reached ? { 'aria-current': 'step' as const } : {})}
          >
            {capitalise(minutesStatusLabels[step])}
          </li>
        ))}
      </ol>
      {days !== '' && <p className="minutes-hint">{days}</p>}
      {!isAdopted && (
        <div className="minutes-gestures">
          <Select
            label={text.kind}
            choices={choicesOf(minutesKindLabels)}
            value={minutes?.kind ?? 'summary'}
            onChange={(kind) => void saveMinutes(meeting.id, minutes, { kind })}
          />
          <Button edits icon={Send} disabledReason={notHeld} onPress={() => setDialog('circulate')}>
            {text.circulate}
          </Button>
          <Button edits icon={Stamp} disabledReason={notHeld ?? elsewhere} onPress={() => setDialog('adopt')}>
            {text.adopt}
          </Button>
        </div>
      )}
      {dialog === 'circulate' && (
        <CirculateDialog meeting={meeting} minutes={minutes} onClose={() => setDialog(null)} />
      )}
      {dialog === 'adopt' && <AdoptMinutesDialog meeting={meeting} onClose={() => setDialog(null)} />}
    </section>
  )
}

/** The minutes of the meeting before, while they wait to be adopted: usually at this one. */
function PreviousMinutes({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const [isAdopting, setAdopting] = useState(false)
  const previous = previousMeeting(data, meeting)
  const elsewhere = useRegisterReason(meeting.bodyId)
  // A meeting without a quorum adopts nothing.
  if (quorumLoss(data, meeting)?.when === 'opening') return null
  if (previous === null || previous.status !== 'held' || isMinuted(data, previous.id)) return null
  const kind = minutesOf(data, previous.id)?.kind ?? 'summary'
  return (
    <>
      <Callout
        tone="attention"
        actions={
          <Button edits size="s" disabledReason={elsewhere} onPress={() => setAdopting(true)}>
            {adoptMinutesOf(kind, previous)}
          </Button>
        }
      >
        {previousWaits(kind, previous)}
      </Callout>
      {isAdopting && <AdoptMinutesDialog meeting={previous} onClose={() => setAdopting(false)} />}
    </>
  )
}
