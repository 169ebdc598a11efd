import { useMemo } from 'react'
import { selectNodes } from '#renderer/canvas/canvas-store.ts'
import { revealNode } from '#renderer/canvas/reveal-node.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { allNodeChoices, nodeOf } from '#renderer/sheets/choices.ts'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import type { View } from '#shared/organisation/view.ts'
import { drawnIn } from '#shared/organisation/view-content.ts'
import { viewText as text } from '#shared/text/views.ts'
import { includeNode } from './view-edits.ts'

type IncludeDialogProps = { readonly view: View | null; readonly date: string; readonly onClose: () => void }

/** Asks which node to add to the view on screen, among those that it does not draw. */
export function IncludeDialog({ view, date, onClose }: IncludeDialogProps) {
  const choices = useMemo(() => {
    const drawn = drawnIn(currentData(), view ?? undefined, date)
    return allNodeChoices(currentData()).filter(({ id }) => drawn?.has(nodeOf(id).id) !== true)
  }, [view, date])
  if (view === null) return null
  return (
    <PickDialog
      title={text.include}
      verb={text.includeVerb}
      label={text.element}
      choices={choices}
      onPick={async (key) => {
        const node = nodeOf(key)
        if (!(await includeNode(view, node, date))) return false
        selectNodes([node.id])
        revealNode(node.id)
        return true
      }}
      onClose={onClose}
    />
  )
}
