import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData, useRecord } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { useRegisterReason } from '#renderer/sheets/register/own-copy.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Minutes, RectificationId } from '#shared/meetings/minutes.ts'
import { minutesText as text } from '#shared/text/minutes.ts'
import { rectificationTitle } from '#shared/text/reports/minutes.ts'
import { frenchTypography } from '#shared/text/typography.ts'

/** The dated rectifications of adopted minutes; none is ever changed. */
export function Rectifications({ minutes }: { readonly minutes: Minutes }) {
  const all = useData((data) => data.rectification)
  const [isAdding, setAdding] = useState(false)
  const elsewhere = useRegisterReason(useRecord('meeting', minutes.meetingId)?.bodyId ?? null)
  const own = [...all.values()]
    .filter(({ minutesId }) => minutesId === minutes.id)
    .sort((a, b) => (`${a.date}${a.id}` < `${b.date}${b.id}` ? -1 : 1))
  return (
    <section className="minutes-part" aria-label={text.rectifications}>
      <div className="minutes-head">
        <h3>{text.rectifications}</h3>
        <Button edits size="s" icon={FilePlus2} disabledReason={elsewhere} onPress={() => setAdding(true)}>
          {text.addRectification}
        </Button>
      </div>
      {own.length === 0 && <p className="minutes-hint">{text.noRectifications}</p>}
      <ul className="minutes-list">
        {own.map(({ id, date, text: words }) => (
          <li key={id}>
            <strong>{frenchTypography(rectificationTitle(date))}</strong>
            <p>{words}</p>
          </li>
        ))}
      </ul>
      {isAdding && <RectificationDialog minutes={minutes} onClose={() => setAdding(false)} />}
    </section>
  )
}

type DialogProps = { readonly minutes: Minutes; readonly onClose: () => void }

function RectificationDialog({ minutes, onClose }: DialogProps) {
  const [date, setDate] = useState<string | null>(today())
  const [words, setWords] = useState('')

  async function submit() {
    if (date === null) return false
    const value = { id: newId<RectificationId>(), minutesId: minutes.id, date, text: words }
    return perform({ type: 'rectification.create', value })
  }
  const missing = date === null ? text.needDate : words.trim() === '' ? text.needRectification : null
  return (
    <FormDialog title={text.addRectification} missing={missing} onSubmit={submit} onClose={onClose}>
      <p className="minutes-hint">{text.rectificationHint}</p>
      <DatePicker label={text.rectificationDate} value={date} onCommit={setDate} onChange={setDate} />
      <TextArea label={text.rectificationText} value={words} onChange={setWords} rows={4} />
    </FormDialog>
  )
}
