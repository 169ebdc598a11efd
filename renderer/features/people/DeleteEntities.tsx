import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { consequencesOfDeletion, type DeletionTarget } from '#shared/document/deletion.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import { consequencesText } from '#shared/text/deletion.ts'
import { deleteEntitiesQuestion } from '#shared/text/people.ts'
import { commonText } from '#shared/text/ui.ts'

type DeleteEntitiesProps = { readonly ids: readonly EntityId[]; readonly onClose: () => void }

/** Asks before several entities go, tells once what goes along with all of them, and does it in one step. */
export function DeleteEntities({ ids, onClose }: DeleteEntitiesProps) {
  const data = useData()
  const target: DeletionTarget = { entityIds: ids, bodyIds: [], linkIds: [] }
  return (
    <ConfirmDialog
      title={deleteEntitiesQuestion(ids.length)}
      isOpen
      isDanger
      confirmLabel={commonText.delete}
      cancelLabel={commonText.cancel}
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        void remove(target)
      }}
    >
      {/* What was asked for itself is not told as a consequence. */}
      {consequencesText(consequencesOfDeletion(data, target), new Set(['entity']))}
    </ConfirmDialog>
  )
}

async function remove(target: DeletionTarget): Promise<void> {
  if (await perform({ type: 'organisation.delete', ...target })) choose('people', 'entity', new Set())
}
