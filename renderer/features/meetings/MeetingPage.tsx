import { FileDown } from 'lucide-react'
import { type ReactNode, useContext, useMemo, useState } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { agendaOf } from '#shared/meetings/agenda.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { isMinuted } from '#shared/meetings/minutes-life.ts'
import { convocationText } from '#shared/text/convocations.ts'
import { meetingHeading, meetingMoment, meetingTitle, meetingText as text } from '#shared/text/meetings.ts'
import { minutesText } from '#shared/text/minutes.ts'
import { capitalise } from '#shared/text/terms.ts'
import { Agenda } from './Agenda.tsx'
import { AskedLetter } from './convocation/AskedLetter.tsx'
import { Convocation } from './convocation/Convocation.tsx'
import { MeetingDecisions } from './MeetingDecisions.tsx'
import { MeetingSteps } from './MeetingSteps.tsx'
import { MinutesBanner } from './minutes/MinutesBanner.tsx'
import { MinutesTab } from './minutes/MinutesTab.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { PackDialog } from './pack/PackDialog.tsx'
import { RollCall } from './RollCall.tsx'
import { SecondCall } from './second-call/SecondCall.tsx'
import './MeetingPage.css'

/** One meeting: where it stands, its agenda, who came, what was decided. */
export function MeetingPage({ meeting }: { readonly meeting: Meeting }) {
  const body = useRecord('body', meeting.bodyId)
  const data = useData()
  const items = useMemo(() => agendaOf(data, meeting.id), [data, meeting.id])
  const decisions = useMemo(
    () => [...data.decision.values()].filter((decision) => decision.meetingId === meeting.id),
    [data.decision, meeting.id],
  )
  const [isExporting, setExporting] = useState(false)
  const isAhead = meeting.status === 'planned' || meeting.status === 'convened'
  const isAdopted = isMinuted(data, meeting.id)
  const isFixed = useContext(LockContext) || isAdopted
  return (
    <article className="meeting">
      <header className="meeting-head">
        <div>
          <h2>{meetingHeading(body, meeting)}</h2>
          <p>
            {capitalise([meetingMoment(meeting), meeting.place].filter((part) => part !== '').join(' · '))}
          </p>
        </div>
        <div className="meeting-gestures">
          <Button
            variant={isAhead ? 'secondary' : 'primary'}
            icon={FileDown}
            onPress={() => setExporting(true)}
          >
            {text.exportPack}
          </Button>
          <ActionButton id="meeting.hold" variant={isAhead ? 'primary' : 'secondary'} />
        </div>
        <MeetingSteps status={meeting.status} />
        {meeting.status === 'planned' && meeting.date >= today() && <NoticeLine meeting={meeting} />}
        <SecondCall meeting={meeting} />
      </header>
      {isExporting && <PackDialog meeting={meeting} onClose={() => setExporting(false)} />}
      {isAdopted && <MinutesBanner />}
      <div className="meeting-tabs">
        <Tabs
          label={meetingTitle(meeting)}
          tabs={[
            {
              id: 'agenda',
              label: text.agenda,
              count: items.length,
              panel: locked(isFixed, <Agenda meeting={meeting} items={items} />),
            },
            {
              id: 'convocation',
              label: convocationText.tab,
              panel: <Convocation meeting={meeting} />,
            },
            {
              id: 'attendance',
              label: text.attendance,
              panel: locked(isFixed, <RollCall meeting={meeting} />),
            },
            {
              id: 'decisions',
              label: text.decisions,
              count: decisions.length,
              panel: <MeetingDecisions decisions={decisions} />,
            },
            { id: 'minutes', label: minutesText.tab, panel: <MinutesTab meeting={meeting} /> },
          ]}
        />
      </div>
      <AskedLetter meeting={meeting} />
    </article>
  )
}

/** What minutes tell is shown read-only once they are adopted. */
function locked(isFixed: boolean, panel: ReactNode): ReactNode {
  return <LockContext.Provider value={isFixed}>{panel}</LockContext.Provider>
}
