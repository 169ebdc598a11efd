import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import { peopleText as text } from '#shared/text/people.ts'
import { commonText } from '#shared/text/ui.ts'

type PickDialogProps<Id extends string> = {
  readonly title: string
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly onPick: (id: Id) => unknown
  readonly onClose: () => void
}

/** Asks for one thing among many. */
export function PickDialog<Id extends string>({
  title,
  label,
  choices,
  onPick,
  onClose,
}: PickDialogProps<Id>) {
  const [picked, setPicked] = useState<Id | null>(null)
  const submit = () => {
    if (picked === null) return
    onPick(picked)
    onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      size="s"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button variant="primary" disabledReason={picked === null ? label : undefined} onPress={submit}>
            {title}
          </Button>
        </>
      }
    >
      <Form onSubmit={submit}>
        <ComboBox
          label={label}
          choices={choices}
          value={picked}
          emptyText={text.noneFound}
          onChange={setPicked}
          autoFocus
        />
      </Form>
    </Dialog>
  )
}
