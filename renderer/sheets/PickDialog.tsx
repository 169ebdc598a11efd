import { useState } from 'react'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import { peopleText as text } from '#shared/text/people.ts'
import { FormDialog } from './FormDialog.tsx'

type PickDialogProps<Id extends string> = {
  readonly title: string
  /** The verb of the main button; the title says it when they are the same. */
  readonly verb?: string
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly onPick: (id: Id) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for one thing among many. */
export function PickDialog<Id extends string>({
  title,
  verb = title,
  label,
  choices,
  onPick,
  onClose,
}: PickDialogProps<Id>) {
  const [picked, setPicked] = useState<Id | null>(null)
  return (
    <FormDialog
      title={title}
      verb={verb}
      missing={picked === null ? label : null}
      onSubmit={async () => picked !== null && onPick(picked)}
      onClose={onClose}
    >
      <ComboBox
        label={label}
        choices={choices}
        value={picked}
        emptyText={text.noneFound}
        onChange={setPicked}
        autoFocus
      />
    </FormDialog>
  )
}
