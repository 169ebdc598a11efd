import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { ChangeRequest } from '#shared/quality/usage.ts'
import { requestStandingAs } from '#shared/quality/usages.ts'
import { changeRequestStatusLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { changeRequestText as text } from '#shared/text/usages.ts'

type AnswerDialogProps = { readonly request: ChangeRequest; readonly onClose: () => void }
type AnswerStatus = 'promised' | 'delivered' | 'refused'

const statuses = ['promised', 'delivered', 'refused'] as const
const choices = statuses.map((id) => ({ id, label: capitalise(changeRequestStatusLabels[id]) }))

/** What the éditeur answered, and when: its file is annexed to the request afterwards. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const [status, setStatus] = useState<AnswerStatus>('promised')
  const [answeredOn, setAnswered] = useState<string | null>(today())
  const [expectedOn, setExpected] = useState<string | null>(request.expectedOn)
  const [answer, setAnswer] = useState(request.answer)
  async function submit() {
    if (answeredOn === null) return false
    const standing = requestStandingAs(status, { ...request, answeredOn }, answeredOn)
    const patch = { ...standing, answer, ...(status === 'promised' ? { expectedOn } : {}) }
    return perform({ type: 'change-request.edit', id: request.id, patch })
  }
  return (
    <FormDialog
      title={text.noteAnswerTitle}
      verb={text.noteAnswer}
      missing={answeredOn === null ? text.answerFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label={text.answerOutcome} choices={choices} value={status} onChange={setStatus} />
      <DatePicker label={text.answeredOn} value={answeredOn} onCommit={setAnswered} onChange={setAnswered} />
      {status === 'promised' && (
        <DatePicker
          label={text.expectedOn}
          value={expectedOn}
          onCommit={setExpected}
          onChange={setExpected}
        />
      )}
      <TextArea label={text.answer} rows={4} value={answer} onChange={setAnswer} />
    </FormDialog>
  )
}
