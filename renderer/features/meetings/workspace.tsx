import { CalendarDays } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { MeetingInspector } from './MeetingInspector.tsx'
import { MeetingsMain } from './MeetingsMain.tsx'

export const meetingsWorkspace: Workspace = {
  id: 'meetings',
  label: meetingText.workspace,
  icon: CalendarDays,
  Main: MeetingsMain,
  Inspector: MeetingInspector,
}
