import { FileDown } from 'lucide-react'
import { useMemo } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { agendaOf } from '#shared/meetings/agenda.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { convocationText } from '#shared/text/convocations.ts'
import { meetingHeading, meetingMoment, meetingTitle, meetingText as text } from '#shared/text/meetings.ts'
import { capitalise } from '#shared/text/terms.ts'
import { Agenda } from './Agenda.tsx'
import { Convocation } from './convocation/Convocation.tsx'
import { MeetingDecisions } from './MeetingDecisions.tsx'
import { MeetingSteps } from './MeetingSteps.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { RollCall } from './RollCall.tsx'

/** One meeting: where it stands, its agenda, who came, what was decided. */
export function MeetingPage({ meeting }: { readonly meeting: Meeting }) {
  const body = useRecord('body', meeting.bodyId)
  const data = useData()
  const items = useMemo(() => agendaOf(data, meeting.id), [data, meeting.id])
  const decisions = useMemo(
    () => [...data.decision.values()].filter((decision) => decision.meetingId === meeting.id),
    [data.decision, meeting.id],
  )
  const isAhead = meeting.status === 'planned' || meeting.status === 'convened'
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
            onPress={() => exportReport({ report: 'pack', meetingId: meeting.id, format: 'pdf' })}
          >
            {text.exportPack}
          </Button>
          <ActionButton id="meeting.hold" variant={isAhead ? 'primary' : 'secondary'} />
        </div>
        <MeetingSteps status={meeting.status} />
        {meeting.status === 'planned' && meeting.date >= today() && <NoticeLine meeting={meeting} />}
      </header>
      <div className="meeting-tabs">
        <Tabs
          label={meetingTitle(meeting)}
          tabs={[
            {
              id: 'agenda',
              label: text.agenda,
              count: items.length,
              panel: <Agenda meeting={meeting} items={items} />,
            },
            {
              id: 'convocation',
              label: convocationText.tab,
              panel: <Convocation meeting={meeting} />,
            },
            { id: 'attendance', label: text.attendance, panel: <RollCall meeting={meeting} /> },
            {
              id: 'decisions',
              label: text.decisions,
              count: decisions.length,
              panel: <MeetingDecisions decisions={decisions} />,
            },
          ]}
        />
      </div>
    </article>
  )
}
