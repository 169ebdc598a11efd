import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { Edition } from '#shared/meetings/edition.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { minutesText as text } from '#shared/text/minutes.ts'
import { capitalise } from '#shared/text/terms.ts'

/** The documents after a meeting, in the edition that is chosen; nothing has to be prepared first. */
export function MinutesDocuments({ meeting }: { readonly meeting: Meeting }) {
  const [edition, setEdition] = useState<Edition>('full')
  const request = { meetingId: meeting.id, edition } as const
  const disabledReason = meeting.status === 'held' ? undefined : text.notHeld
  const minutes = (format: 'pdf' | 'docx') => void exportReport({ report: 'minutes', ...request, format })
  const list = (format: 'pdf' | 'docx' | 'csv') =>
    void exportReport({ report: 'decision-list', ...request, format })
  return (
    <section className="minutes-part" aria-label={text.export}>
      <div className="minutes-head">
        <h3>{text.export}</h3>
        <SegmentedControl
          label={text.edition}
          segments={[
            { id: 'full', label: capitalise(text.full) },
            { id: 'public', label: capitalise(text.public) },
          ]}
          value={edition}
          onChange={setEdition}
        />
      </div>
      {edition === 'public' && <p className="minutes-hint">{text.publicHint}</p>}
      <div className="minutes-gestures">
        <Button
          variant="primary"
          size="s"
          icon={FileDown}
          disabledReason={disabledReason}
          onPress={() => minutes('pdf')}
        >
          {text.exportMinutesPdf}
        </Button>
        <Button size="s" disabledReason={disabledReason} onPress={() => minutes('docx')}>
          {text.exportMinutesDocx}
        </Button>
        <Button size="s" disabledReason={disabledReason} onPress={() => list('pdf')}>
          {text.exportListPdf}
        </Button>
        <Button size="s" disabledReason={disabledReason} onPress={() => list('docx')}>
          {text.exportListDocx}
        </Button>
        <Button size="s" disabledReason={disabledReason} onPress={() => list('csv')}>
          {text.exportListCsv}
        </Button>
      </div>
    </section>
  )
}
