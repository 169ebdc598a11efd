import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { ButtonSize } from '#renderer/ui/Button.tsx'
import type { Collection } from '#shared/document/collections.ts'
import { consequencesOfDeletion, type DeletionTarget } from '#shared/document/deletion.ts'
import { consequencesText } from '#shared/text/deletion.ts'
import { DeleteButton } from './DeleteButton.tsx'

type DeleteNodesProps = {
  readonly label: string
  readonly name: string
  readonly size?: ButtonSize
  readonly target: Partial<DeletionTarget>
}

/** The bin of an entity, a body or a link: tells what goes along before it asks, or why the thing must stay. */
export function DeleteNodes({ label, name, size = 'm', target }: DeleteNodesProps) {
  const whole: DeletionTarget = { entityIds: [], bodyIds: [], linkIds: [], ...target }
  const consequences = () => consequencesOfDeletion(currentData(), whole)
  // Links that are asked for by name do not go « also ».
  const asked = new Set<Collection>(whole.linkIds.length > 0 ? ['link'] : [])
  return (
    <DeleteButton
      label={label}
      name={name}
      size={size}
      consequences={() => consequencesText(consequences(), asked)}
      refusal={() => (consequences().blockers.length === 0 ? null : consequencesText(consequences()))}
      onDelete={() => perform({ type: 'organisation.delete', ...whole })}
    />
  )
}
