import { CalendarCheck, Vote } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { peopleText } from '#shared/text/people.ts'
import { reviewText as text } from '#shared/text/reviews.ts'
import { reviewKinds } from '#shared/turnover/review-items.ts'
import { ReviewDialog } from './ReviewDialog.tsx'

const icons = { 'school-year': CalendarCheck, elections: Vote } as const

/** The two reviews of seats, from any workspace. */
export const reviewActions: readonly Action[] = reviewKinds.map((kind) => ({
  id: `people.review-${kind}`,
  group: peopleText.workspace,
  label: () => text.actions[kind],
  icon: icons[kind],
  keywords: text.actionWords[kind],
  edits: true,
  isEnabled: () => withDocument((data) => data.seat.size > 0 || { reason: text.noSeat }),
  run: () => openDialog((onClose) => <ReviewDialog kind={kind} onClose={onClose} />),
}))
