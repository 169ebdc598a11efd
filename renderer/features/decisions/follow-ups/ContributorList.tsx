import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { personChoices, postChoices } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { ContributorId, FollowUpId } from '#shared/decisions/follow-up.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { PostId } from '#shared/organisation/post.ts'
import { contributorInWords, contributorsOf } from '#shared/reports/follow-ups/follow-up-facts.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'

/** Who helps with a follow-up. */
export function ContributorList({ followUpId }: { readonly followUpId: FollowUpId }) {
  const data = useData()
  const lines = useMemo(
    () =>
      contributorsOf(data, followUpId).map((one) => ({
        id: one.id,
        words: contributorInWords(data, one, today()),
      })),
    [data, followUpId],
  )
  return (
    <>
      {lines.length === 0 && <p className="follow-up-card-note">{text.noContributor}</p>}
      <ul className="follow-up-lines">
        {lines.map(({ id, words }) => (
          <li key={id}>
            {words}
            <DeleteButton
              size="s"
              label={text.removeContributor}
              name={words}
              onDelete={() => perform({ type: 'contributor.delete', id })}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          edits
          size="s"
          icon={Plus}
          onPress={() =>
            openDialog((onClose) => <AddContributorDialog followUpId={followUpId} onClose={onClose} />)
          }
        >
          {text.addContributor}
        </Button>
      </div>
    </>
  )
}

type AddContributorProps = { readonly followUpId: FollowUpId; readonly onClose: () => void }

function AddContributorDialog({ followUpId, onClose }: AddContributorProps) {
  const data = useData()
  const [postId, setPostId] = useState<PostId | null>(null)
  const [personId, setPersonId] = useState<PersonId | null>(null)
  const [label, setLabel] = useState('')
  const posts = useMemo(() => postChoices(data, today()), [data])
  const persons = useMemo(() => personChoices(data), [data])
  const isNobody = postId === null && personId === null && label.trim() === ''
  return (
    <FormDialog
      title={text.addContributor}
      missing={isNobody ? text.contributorFault : null}
      onSubmit={() =>
        perform({
          type: 'contributor.create',
          value: { id: newId<ContributorId>(), followUpId, postId, personId, label: label.trim() },
        })
      }
      onClose={onClose}
    >
      <ComboBox
        label={decisionText.responsiblePost}
        choices={posts}
        value={postId}
        emptyText={decisionText.noneFound}
        onChange={setPostId}
        autoFocus
      />
      <ComboBox
        label={decisionText.responsiblePerson}
        choices={persons}
        value={personId}
        emptyText={decisionText.noneFound}
        onChange={setPersonId}
      />
      <TextField label={decisionText.responsibleLabel} value={label} onChange={setLabel} />
    </FormDialog>
  )
}
