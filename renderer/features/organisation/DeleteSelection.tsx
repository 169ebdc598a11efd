import { perform } from '#renderer/actions/perform.ts'
import { selectLink } from '#renderer/canvas/canvas-store.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Collection } from '#shared/document/collections.ts'
import { consequencesOfDeletion, type DeletionTarget } from '#shared/document/deletion.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { copyingText, cutManyQuestion, cutQuestion } from '#shared/text/copying.ts'
import { consequencesText } from '#shared/text/deletion.ts'
import { deleteManyQuestion } from '#shared/text/organisation.ts'
import { deleteQuestion } from '#shared/text/people.ts'
import { commonText } from '#shared/text/ui.ts'
import { dropDeletion, useDeletion } from './deletion-store.ts'

/** What was asked for itself is not told as a consequence. */
const asked: ReadonlySet<Collection> = new Set(['entity', 'body'])
const askedLinks: ReadonlySet<Collection> = new Set(['entity', 'body', 'link'])

/** Asks before the selection goes, and tells what goes along. */
export function DeleteSelection() {
  const target = useDeletion((state) => state.target)
  const isCut = useDeletion((state) => state.isCut)
  const data = useData()
  if (target === null) return null
  const consequences = consequencesOfDeletion(data, target)
  const several = target.entityIds.length + target.bodyIds.length > 1
  const words = consequencesText(consequences, target.linkIds.length > 0 ? askedLinks : asked, ({ node }) =>
    several ? recordName(data, node.type, node.id) : '',
  )
  if (consequences.blockers.length > 0) {
    return (
      <Dialog
        title={question(data, target, isCut)}
        isOpen
        size="s"
        closeLabel={commonText.close}
        onClose={dropDeletion}
        footer={<Button onPress={dropDeletion}>{commonText.close}</Button>}
      >
        {words}
      </Dialog>
    )
  }
  return (
    <ConfirmDialog
      title={question(data, target, isCut)}
      isOpen
      isDanger
      confirmLabel={isCut ? copyingText.cut : commonText.delete}
      cancelLabel={commonText.cancel}
      onCancel={dropDeletion}
      onConfirm={() => {
        dropDeletion()
        void remove(target, isCut)
      }}
    >
      {isCut && <p>{copyingText.cutNote}</p>}
      {words}
    </ConfirmDialog>
  )
}

async function remove(target: DeletionTarget, isCut: boolean): Promise<void> {
  const purpose = isCut ? 'cut' : undefined
  if (await perform({ type: 'organisation.delete', ...target, purpose })) selectLink(null)
}

function question(
  data: DocumentData,
  { entityIds, bodyIds, linkIds }: DeletionTarget,
  isCut: boolean,
): string {
  const named = [
    ...bodyIds.map((id) => recordName(data, 'body', id)),
    ...entityIds.map((id) => recordName(data, 'entity', id)),
    ...linkIds.map((id) => recordName(data, 'link', id)),
  ]
  const [name] = named
  if (isCut)
    return named.length === 1 && name !== undefined ? cutQuestion(name) : cutManyQuestion(named.length)
  return named.length === 1 && name !== undefined ? deleteQuestion(name) : deleteManyQuestion(named.length)
}
