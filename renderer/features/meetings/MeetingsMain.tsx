import { CalendarPlus, Network } from 'lucide-react'
import { useState } from 'react'
import { goTo, show } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { calendarText } from '#shared/text/calendar.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { MeetingList } from './MeetingList.tsx'
import { MeetingPage } from './MeetingPage.tsx'
import { PlanMeetingDialog } from './PlanMeetingDialog.tsx'
import { useShownMeeting } from './shown-meeting.ts'
import { useMeetingsView } from './year/view.ts'
import { YearView } from './year/YearView.tsx'
import './meetings.css'

/** The meetings of every body at the left, one of them beside. */
export function MeetingsMain() {
  const meeting = useShownMeeting()
  const hasBodies = useData((data) => data.body.size > 0)
  const { layout } = useMeetingsView()
  const [planning, setPlanning] = useState<{ readonly date: string | null } | null>(null)
  const plan = (date: string | null = null) => setPlanning({ date })
  const open = (id: string) => {
    show('meetings', { kind: 'meeting', id })
    useMeetingsView.setState({ layout: 'list' })
  }
  return (
    <div className="meetings">
      {meeting === null ? (
        <NoMeeting hasBodies={hasBodies} onPlan={() => plan()} />
      ) : layout === 'year' ? (
        <YearView layoutChoice={<LayoutChoice />} onOpen={open} onPlan={plan} />
      ) : (
        <>
          <div className="meetings-list">
            <LayoutChoice />
            <Button edits icon={CalendarPlus} onPress={() => plan()}>
              {text.plan}
            </Button>
            <MeetingList selected={meeting.id} onSelect={(id) => show('meetings', { kind: 'meeting', id })} />
          </div>
          <MeetingPage key={meeting.id} meeting={meeting} />
        </>
      )}
      {planning !== null && <PlanMeetingDialog date={planning.date} onClose={() => setPlanning(null)} />}
    </div>
  )
}

function LayoutChoice() {
  const { layout } = useMeetingsView()
  return (
    <SegmentedControl
      label={calendarText.view}
      segments={[
        { id: 'list', label: calendarText.list },
        { id: 'year', label: calendarText.year },
      ]}
      value={layout}
      onChange={(next) => useMeetingsView.setState({ layout: next })}
    />
  )
}

/** What to do first: plan a meeting, or draw the body that is to meet. */
function NoMeeting({ hasBodies, onPlan }: { readonly hasBodies: boolean; readonly onPlan: () => void }) {
  const first = hasBodies ? (
    <Button edits variant="primary" icon={CalendarPlus} onPress={onPlan}>
      {text.plan}
    </Button>
  ) : (
    <Button variant="primary" icon={Network} onPress={() => goTo('organisation')}>
      {text.drawBodies}
    </Button>
  )
  return (
    <EmptyState icon={CalendarPlus} title={text.noMeetings} actions={first}>
      {hasBodies ? text.noMeetingsHint : text.noBodies}
    </EmptyState>
  )
}
