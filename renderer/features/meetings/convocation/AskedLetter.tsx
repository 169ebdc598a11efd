import { useData } from '#renderer/document/hooks.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { kindsToPrint } from '#shared/reports/convocation/sending.ts'
import { askLetter, useAskedLetter } from './asked-letter.ts'
import { LetterDialog } from './LetterDialog.tsx'
import { likeliestFirst } from './likeliest-first.ts'

/** The dialog of the letter of a meeting, when something asked for it. */
export function AskedLetter({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const isAsked = useAskedLetter(({ meetingId }) => meetingId === meeting.id)
  const kinds = likeliestFirst(data, meeting, kindsToPrint(data, meeting))
  if (!isAsked || kinds.length === 0) return null
  return <LetterDialog meeting={meeting} kinds={kinds} onClose={() => askLetter(null)} />
}
