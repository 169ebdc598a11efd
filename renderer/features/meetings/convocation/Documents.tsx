import { FileDown, FileText } from 'lucide-react'
import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { Meeting, MeetingId } from '#shared/meetings/meeting.ts'
import { kindsToPrint } from '#shared/reports/convocation/sending.ts'
import { meetingDocumentsText as text } from '#shared/text/meeting-documents.ts'
import { LetterDialog } from './LetterDialog.tsx'
import { likeliestFirst } from './likeliest-first.ts'

/** What goes out before a meeting: the letters, and the sheets that go with them. */
export function Documents({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const [isWriting, setWriting] = useState(false)
  const kinds = likeliestFirst(data, meeting, kindsToPrint(data, meeting))
  return (
    <section className="convocation-head" aria-label={text.title}>
      <h3>{text.title}</h3>
      <div className="convocation-documents">
        <Button
          size="s"
          icon={FileText}
          disabledReason={kinds.length === 0 ? text.noLetter : undefined}
          onPress={() => setWriting(true)}
        >
          {text.prepare}
        </Button>
        <MenuButton label={text.others} icon={FileDown} size="s" entries={otherDocuments(meeting.id)} />
      </div>
      {isWriting && <LetterDialog meeting={meeting} kinds={kinds} onClose={() => setWriting(false)} />}
    </section>
  )
}

function otherDocuments(meetingId: MeetingId): readonly MenuEntry[] {
  const inBoth = (report: 'agenda' | 'proxies', labels: Readonly<Record<'pdf' | 'docx', string>>) =>
    (['pdf', 'docx'] as const).map(
      (format): MenuEntry => ({
        id: `${report}-${format}`,
        label: labels[format],
        onAction: () => void exportReport({ report, meetingId, format }),
      }),
    )
  return [
    ...inBoth('agenda', text.agenda),
    { kind: 'rule', id: 'rule-proxies' },
    ...inBoth('proxies', text.proxies),
    { kind: 'rule', id: 'rule-sign-in' },
    {
      id: 'sign-in',
      label: text.signIn,
      onAction: () => void exportReport({ report: 'sign-in', meetingId, format: 'pdf' }),
    },
  ]
}
