import { useContext, useMemo, useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { notify } from '#renderer/actions/notices.ts'
import { ask, perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import { ReadOnlyContext } from '#renderer/ui/lock.ts'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { FollowUpId, Reminder, ReminderId } from '#shared/decisions/follow-up.ts'
import { mostLinks } from '#shared/reports/follow-ups/mail-links.ts'
import {
  isReached,
  type ReminderGroup,
  reminderGroups,
  remindersAsText,
} from '#shared/reports/follow-ups/reminders.ts'
import { followUpsText, reminderMeansLabels, followUpText as text } from '#shared/text/follow-ups.ts'
import { firstAndLastName } from '#shared/text/names.ts'

type RemindDialogProps = { readonly ids: readonly FollowUpId[]; readonly onClose: () => void }

const ways = [
  { id: 'eml', label: text.drafts },
  { id: 'mail', label: text.written },
  { id: 'text', label: text.copied },
  { id: 'csv', label: text.csv },
  { id: 'none', label: text.onlyNoted },
] as const
type Way = (typeof ways)[number]['id']
const meansChoices = choicesOf(reminderMeansLabels)

/** One reminder for each person who answers for some of the chosen follow-ups, then noted in the log of each. */
export function RemindDialog({ ids, onClose }: RemindDialogProps) {
  const data = useData()
  const isReadOnly = useContext(ReadOnlyContext) !== null
  const groups = useMemo(() => reminderGroups(data, ids, today()), [data, ids])
  const [way, setWay] = useState<Way>('eml')
  const [means, setMeans] = useState<Reminder['means']>('mail')
  const [isNoted, setNoted] = useState(!isReadOnly)
  const noted = !isReadOnly && (isNoted || way === 'none')
  async function submit() {
    const words = () => remindersAsText(data, groups, today())
    const isPrepared = way === 'mail' ? await write(ids, words) : await prepare(way, ids, words)
    return isPrepared && (!noted || perform({ type: 'reminder.record', reminders: reminders(groups, means) }))
  }
  return (
    <FormDialog
      title={text.remindTitle}
      verb={text.remindVerb}
      edits={way === 'none'}
      missing={missing(way, groups)}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="follow-up-groups">
        {groups.map((group) => (
          <GroupLine key={group.key} group={group} />
        ))}
      </ul>
      <RadioGroup label={text.remindWay} choices={ways} value={way} onChange={setWay} />
      {!isReadOnly && (
        <>
          {/* What does nothing else is noted: that is not asked. */}
          {way !== 'none' && <Checkbox label={text.noteReminders} isSelected={noted} onChange={setNoted} />}
          {noted && (
            <Select label={text.reminderMeans} choices={meansChoices} value={means} onChange={setMeans} />
          )}
        </>
      )}
    </FormDialog>
  )
}

function GroupLine({ group }: { readonly group: ReminderGroup }) {
  const { person, addressee, facts } = group
  const name = person === null ? addressee || text.nobody : firstAndLastName(person)
  return (
    <li>
      {name}
      <span className="follow-up-card-note">
        {` – ${followUpsText(facts.length)}${isReached(group) ? '' : `, ${text.noAddress}`}`}
      </span>
    </li>
  )
}

function missing(way: Way, groups: readonly ReminderGroup[]): string | null {
  if (groups.length === 0) return text.nobodyToRemind
  if (way !== 'mail') return null
  const reached = groups.filter(isReached).length
  return reached === 0 ? text.nobodyToWrite : reached > mostLinks ? text.tooManyToWrite : null
}

/** Opens the messages; what a link cannot hold is in the clipboard, and told. */
async function write(followUpIds: readonly FollowUpId[], words: () => string): Promise<boolean> {
  const done = await ask('mail.write', { followUpIds, date: today() })
  if (done === null || done.tooLong === 0) return done !== null
  const isCopied = copyText(words())
  notify({
    tone: isCopied ? 'attention' : 'late',
    title: text.tooLongToWrite,
    text: isCopied ? text.tooLongToWriteHint : text.cannotCopy,
  })
  return isCopied
}

async function prepare(
  way: Exclude<Way, 'mail'>,
  followUpIds: readonly FollowUpId[],
  words: () => string,
): Promise<boolean> {
  if (way === 'none') return true
  if (way !== 'text') return exportReport({ report: 'reminders', followUpIds, format: way })
  const isCopied = copyText(words())
  notify({ tone: isCopied ? 'ok' : 'late', title: isCopied ? text.isCopied : text.cannotCopy })
  return isCopied
}

function reminders(groups: readonly ReminderGroup[], means: Reminder['means']): readonly Reminder[] {
  return groups.flatMap(({ facts, addressee }) =>
    facts.map(({ followUp }) => ({
      id: newId<ReminderId>(),
      followUpId: followUp.id,
      on: today(),
      means,
      addressee,
      note: '',
    })),
  )
}
