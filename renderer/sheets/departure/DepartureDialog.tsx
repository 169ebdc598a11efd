import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import { seatText } from '#shared/text/bodies.ts'
import { departureOf, departureText as text } from '#shared/text/departures.ts'
import { commonText } from '#shared/text/ui.ts'
import { departureImpact } from '#shared/turnover/departure-impact.ts'
import { officesToFill } from '#shared/turnover/departure-offices.ts'
import { departurePlan } from '#shared/turnover/departure-plan.ts'
import { useShownDate } from '../today.ts'
import { ImpactList } from './ImpactList.tsx'
import { impactLines } from './impact-lines.ts'
import { OfficeSuccessor } from './OfficeSuccessor.tsx'
import { QuorumList } from './QuorumList.tsx'
import { missingSuccessor, proposedSuccessor, type SuccessorDraft, successorOf } from './successor-draft.ts'
import './departure.css'

type DepartureDialogProps = { readonly person: Person; readonly onClose: () => void }

/** What a person leaves after her last day, who takes over each thing, and all of it in one step. */
export function DepartureDialog({ person, onClose }: DepartureDialogProps) {
  const data = useData()
  const shown = useShownDate()
  const [lastDay, setLastDay] = useState<string | null>(shown)
  const [drafts, setDrafts] = useState<Readonly<Record<string, SuccessorDraft>>>({})
  const day = lastDay ?? shown
  const impact = useMemo(() => departureImpact(data, person.id, day), [data, person.id, day])
  const offices = useMemo(() => officesToFill(data, person.id, impact, day), [data, person.id, impact, day])
  const told = useMemo(() => impactLines(data, person.id, impact), [data, person.id, impact])
  const draftOf = (office: (typeof offices)[number]) => drafts[office.key] ?? proposedSuccessor(office)
  const missing =
    lastDay === null
      ? seatText.lastDayMissing
      : offices.length === 0
        ? text.nothing
        : (offices.map((office) => missingSuccessor(draftOf(office))).find((one) => one !== null) ?? null)

  async function submit() {
    if (missing !== null) return
    const answers = new Map(
      offices.map((office) => [office.key, successorOf(draftOf(office), newId<PersonId>)]),
    )
    const plan = departurePlan(
      currentData(),
      offices,
      day,
      ({ key }) => answers.get(key) ?? { type: 'nobody' },
      newId,
    )
    if (await perform({ type: 'batch.apply', purpose: 'departure', ...plan })) onClose()
  }
  return (
    <Dialog
      title={departureOf(person)}
      isOpen
      size="l"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button edits variant="primary" disabledReason={missing ?? undefined} onPress={submit}>
            {text.save}
          </Button>
        </>
      }
    >
      <div className="departure">
        <div className="departure-day">
          <DatePicker
            label={text.lastDay}
            value={lastDay}
            onCommit={setLastDay}
            onChange={setLastDay}
            autoFocus
          />
        </div>
        {offices.length === 0 && <Callout>{text.nothing}</Callout>}
        {offices.length > 0 && (
          <section className="departure-part">
            <h3>{text.successors}</h3>
            <ul className="departure-offices">
              {offices.map((office) => (
                <OfficeSuccessor
                  key={office.key}
                  office={office}
                  draft={draftOf(office)}
                  onChange={(draft) => setDrafts((before) => ({ ...before, [office.key]: draft }))}
                />
              ))}
            </ul>
          </section>
        )}
        <QuorumList quorums={impact.quorums} />
        {told.map((part) => (
          <ImpactList key={part.title} {...part} />
        ))}
      </div>
    </Dialog>
  )
}
