import { BellRing, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { FollowUp, Reminder, ReminderId } from '#shared/decisions/follow-up.ts'
import { isOpenFollowUp } from '#shared/decisions/follow-up-rules.ts'
import { factsOf, remindersOf } from '#shared/reports/follow-ups/follow-up-facts.ts'
import { reminderMeansLabels, reminderText, followUpText as text } from '#shared/text/follow-ups.ts'
import { RemindDialog } from './RemindDialog.tsx'

const meansChoices = choicesOf(reminderMeansLabels)

/** The reminders of a follow-up, the last one first; another one is prepared, or noted once it was said. */
export function ReminderLog({ followUp }: { readonly followUp: FollowUp }) {
  const data = useData()
  const reminders = remindersOf(data, followUp.id)
  return (
    <>
      {reminders.length === 0 && <p className="follow-up-card-note">{text.noReminder}</p>}
      <ul className="follow-up-lines">
        {reminders.map((reminder) => (
          <ReminderLine key={reminder.id} reminder={reminder} />
        ))}
      </ul>
      <div className="follow-up-gestures">
        <Button
          edits
          size="s"
          icon={Plus}
          onPress={() =>
            openDialog((onClose) => <NoteReminderDialog followUp={followUp} onClose={onClose} />)
          }
        >
          {text.addReminder}
        </Button>
        <Button
          size="s"
          icon={BellRing}
          disabledReason={isOpenFollowUp(followUp) ? undefined : text.nobodyToRemind}
          onPress={() => openDialog((onClose) => <RemindDialog ids={[followUp.id]} onClose={onClose} />)}
        >
          {text.remind}
        </Button>
      </div>
    </>
  )
}

function ReminderLine({ reminder: { id, on, means, addressee, note } }: { readonly reminder: Reminder }) {
  const words = reminderText(on, means)
  const more = [addressee, note].filter((part) => part !== '').join(' – ')
  return (
    <li>
      <span>
        {words}
        {more !== '' && <span className="follow-up-card-note"> {more}</span>}
      </span>
      <DeleteButton
        size="s"
        label={text.deleteReminder}
        name={words}
        onDelete={() => perform({ type: 'reminder.delete', id })}
      />
    </li>
  )
}

type NoteReminderProps = { readonly followUp: FollowUp; readonly onClose: () => void }

function NoteReminderDialog({ followUp, onClose }: NoteReminderProps) {
  const data = useData()
  const responsible = useMemo(() => factsOf(data, followUp, today()).responsible, [data, followUp])
  const [on, setOn] = useState<string | null>(today())
  const [means, setMeans] = useState<Reminder['means']>('phone')
  const [addressee, setAddressee] = useState(responsible)
  const [note, setNote] = useState('')
  const isPast = on !== null && on <= today()
  return (
    <FormDialog
      title={text.addReminder}
      missing={isPast ? null : text.futureReminder}
      onSubmit={async () => {
        if (on === null) return false
        const reminder = { id: newId<ReminderId>(), followUpId: followUp.id, on, means, addressee, note }
        return perform({ type: 'reminder.record', reminders: [reminder] })
      }}
      onClose={onClose}
    >
      <DatePicker label={text.reminderDay} value={on} max={today()} onCommit={setOn} onChange={setOn} />
      <Select label={text.reminderMeans} choices={meansChoices} value={means} onChange={setMeans} />
      <TextField label={text.addressee} value={addressee} onChange={setAddressee} />
      <TextField label={text.reminderNote} value={note} onChange={setNote} />
    </FormDialog>
  )
}
