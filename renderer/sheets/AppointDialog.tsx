import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useDerived } from '#renderer/document/hooks.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Period } from '#shared/kit/period.ts'
import { bodiesFollowing } from '#shared/organisation/followers.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { Post, Tenure, TenureId } from '#shared/organisation/post.ts'
import { seatText } from '#shared/text/bodies.ts'
import { replacementEffect, replacementTitle, successionText as text } from '#shared/text/succession.ts'
import { FormDialog } from './FormDialog.tsx'
import { PersonChooser } from './PersonChooser.tsx'
import { chosenPerson, missingPerson, nobody, type PersonDraft } from './person-draft.ts'
import { missingInDates, successionOf } from './succession.ts'
import { TermFields } from './TermFields.tsx'
import { useShownDate } from './today.ts'

type AppointDialogProps = {
  readonly post: Post
  readonly title: string
  /** The holder on the shown day, whose tenure ends the day before the new one begins. */
  readonly current: Tenure | null
  readonly onClose: () => void
}

/** Appoints a person to a post from a day on: every seat that follows the post changes with it, and nothing before. */
export function AppointDialog({ post, title, current, onClose }: AppointDialogProps) {
  const date = useShownDate()
  const [person, setPerson] = useState<PersonDraft>(nobody)
  const [term, setTerm] = useState<Period>({ from: date, to: null })
  const [act, setAct] = useState('')
  const succession = successionOf(current, term.from)
  const bodies = useDerived((data) =>
    bodiesFollowing(data, post.id, term.from ?? date).map(({ sigle, name }) => sigle || name),
  )

  async function submit() {
    const chosen = chosenPerson(person, newId<PersonId>)
    if (chosen === null) return false
    const { personId, ...newcomer } = chosen
    const value = { id: newId<TenureId>(), postId: post.id, personId, ...term, act: act.trim(), note: '' }
    return perform({ type: 'post.appoint', value, ...newcomer, endsTenureId: current?.id ?? null })
  }
  return (
    <FormDialog
      title={replacementTitle(current !== null, title)}
      verb={current === null ? text.appointHolder : text.replace}
      missing={missingPerson(person) ?? missingInDates(term, succession)}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonChooser value={person} onChange={setPerson} />
      <TermFields
        value={term}
        onChange={(patch) => setTerm((before) => ({ ...before, ...patch }))}
        former={current}
        succession={succession}
      />
      <TextField label={seatText.act} description={seatText.actHint} value={act} onChange={setAct} />
      <div role="status">
        <Callout>{replacementEffect(bodies, term.from)}</Callout>
      </div>
    </FormDialog>
  )
}
