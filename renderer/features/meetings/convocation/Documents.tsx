import { FileDown, FileText } from 'lucide-react'
import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { kindsToPrint } from '#shared/reports/convocation/sending.ts'
import { meetingDocumentsText as text } from '#shared/text/meeting-documents.ts'
import { LetterDialog } from './LetterDialog.tsx'

/** What goes out before a meeting: the letters, and the sheets that go with them. */
export function Documents({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const [isWriting, setWriting] = useState(false)
  const kinds = kindsToPrint(data, meeting)
  const meetingId = meeting.id
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
        <MenuButton
          label={text.others}
          icon={FileDown}
          size="s"
          entries={[
            ...(['pdf', 'docx'] as const).map((format) => ({
              id: `agenda-${format}`,
              label: text.agenda[format],
              onAction: () => void exportReport({ report: 'agenda', meetingId, format }),
            })),
            { kind: 'rule', id: 'rule-proxies' },
            ...(['pdf', 'docx'] as const).map((format) => ({
              id: `proxies-${format}`,
              label: text.proxies[format],
              onAction: () => void exportReport({ report: 'proxies', meetingId, format }),
            })),
            { kind: 'rule', id: 'rule-sign-in' },
            {
              id: 'sign-in',
              label: text.signIn,
              onAction: () => void exportReport({ report: 'sign-in', meetingId, format: 'pdf' }),
            },
          ]}
        />
      </div>
      {isWriting && <LetterDialog meeting={meeting} kinds={kinds} onClose={() => setWriting(false)} />}
    </section>
  )
}
