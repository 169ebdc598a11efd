import { CircleHelp, LogOut, Projector } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { uncover } from '#renderer/actions/cover.ts'
import { ask } from '#renderer/actions/perform.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge, type Tone } from '#renderer/ui/Badge.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx'
import type { SessionState } from '#shared/meetings/session.ts'
import type { Sitting } from '#shared/secretary/sitting.ts'
import { fullDate, timeOfDay } from '#shared/text/dates.ts'
import { meetingHeading } from '#shared/text/meetings.ts'
import { anotherDay, sessionStateText, sessionText as text } from '#shared/text/secretary.ts'
import { useClock } from './use-clock.ts'

const tones: Readonly<Record<SessionState, Tone>> = {
  waiting: 'info',
  open: 'ok',
  suspended: 'attention',
  closed: 'neutral',
}

type HeadProps = { readonly sitting: Sitting; readonly onHelp: () => void; readonly isHelped: boolean }

/** Which meeting, where it stands, and what time it is. */
export function SessionHead({ sitting: { meeting, data, now }, onHelp, isHelped }: HeadProps) {
  const time = useClock()
  return (
    <header className="session-head">
      <h1>{meetingHeading(data.body.get(meeting.bodyId), meeting)}</h1>
      <StatusBadge tone={tones[now.state]}>{sessionStateText(now)}</StatusBadge>
      {meeting.date !== today() && <span className="session-day">{anotherDay(fullDate(meeting.date))}</span>}
      <time className="session-clock" dateTime={time}>
        {timeOfDay(time)}
      </time>
      <ActionButton id="edit.undo" isIconOnly />
      <ActionButton id="edit.redo" isIconOnly />
      <IconButton
        icon={Projector}
        label={text.projection}
        onPress={() => ask('projection.open', { meetingId: meeting.id })}
      />
      <ToggleButton icon={CircleHelp} label={text.help} isSelected={isHelped} onChange={onHelp} />
      <Button icon={LogOut} onPress={uncover} keys={[text.escape]}>
        {text.leave}
      </Button>
    </header>
  )
}
