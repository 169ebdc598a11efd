import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FieldRow, Form } from '#renderer/ui/Form.tsx'
import type { PersonId } from '#shared/organisation/person.ts'
import type { Post, Tenure, TenureId } from '#shared/organisation/post.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { commonText } from '#shared/text/ui.ts'
import { personChoices } from './choices.ts'
import { today } from './today.ts'

type AppointDialogProps = {
  readonly post: Post
  readonly title: string
  /** The holder on the shown day, whose tenure ends the day before the new one begins. */
  readonly current: Tenure | null
  readonly onClose: () => void
}

/** Appoints a person to a post from a day on: every seat that follows the post changes with it. */
export function AppointDialog({ post, title, current, onClose }: AppointDialogProps) {
  const data = useData()
  const choices = useMemo(() => personChoices(data), [data])
  const [personId, setPersonId] = useState<PersonId | null>(null)
  const [from, setFrom] = useState<string | null>(today())
  const [to, setTo] = useState<string | null>(null)

  async function submit() {
    if (personId === null) return
    const tenure = { id: newId<TenureId>(), postId: post.id, personId, from, to, act: '', note: '' }
    if (await perform({ type: 'post.appoint', value: tenure, endsTenureId: current?.id ?? null })) onClose()
  }
  return (
    <Dialog
      title={`${text.appoint} : ${title}`}
      isOpen
      size="s"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button
            variant="primary"
            disabledReason={personId === null ? text.person : undefined}
            onPress={submit}
          >
            {text.appoint}
          </Button>
        </>
      }
    >
      <Form onSubmit={submit}>
        <ComboBox
          label={text.person}
          choices={choices}
          value={personId}
          emptyText={text.noneFound}
          onChange={setPersonId}
          autoFocus
        />
        <FieldRow>
          <DatePicker label={text.from} value={from} onCommit={setFrom} />
          <DatePicker label={text.to} value={to} onCommit={setTo} />
        </FieldRow>
      </Form>
    </Dialog>
  )
}
