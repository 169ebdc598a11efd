import type { Meeting } from '#shared/meetings/meeting.ts'
import { meetingStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { capitalise } from '#shared/text/terms.ts'

const steps = ['planned', 'convened', 'held'] as const

/** Where the meeting stands, and what is next. */
export function MeetingSteps({ status }: { readonly status: Meeting['status'] }) {
  if (status === 'cancelled') return <p>{capitalise(meetingStatusLabels.cancelled)}</p>
  const reached = steps.indexOf(status)
  return (
    <ol className="meeting-steps" aria-label={text.steps}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-done={index < reached}
          {...(index === reached ? { 'aria-current': 'step' as const } : {})}
        >
          {capitalise(meetingStatusLabels[step])}
        </li>
      ))}
    </ol>
  )
}
