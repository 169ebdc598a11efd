import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { consequencesOfDeletion, type DeletionTarget } from '#shared/document/deletion.ts'
import { consequencesText } from '#shared/text/deletion.ts'
import { DeleteButton } from './DeleteButton.tsx'

type DeleteNodesProps = {
  readonly label: string
  readonly name: string
  readonly target: Partial<DeletionTarget>
}

/** The bin of an entity, a body or a link: tells what goes along before it asks. */
export function DeleteNodes({ label, name, target }: DeleteNodesProps) {
  const data = useData()
  const whole: DeletionTarget = { entityIds: [], bodyIds: [], linkIds: [], ...target }
  return (
    <DeleteButton
      label={label}
      name={name}
      consequences={() => consequencesText(consequencesOfDeletion(data, whole))}
      onDelete={() => perform({ type: 'organisation.delete', ...whole })}
    />
  )
}
