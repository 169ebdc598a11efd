import { ListTree } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { whenSaved } from '#renderer/document/saving.ts'
import { ProseField } from '#renderer/sheets/ProseField.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { printProse } from '#shared/prose/print-prose.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { sheetOutline } from '#shared/text/rich-text.ts'

type EditText = (patch: { readonly text: string }) => Promise<boolean>

/** The sheet of an item. An empty one may start from the outline that committees expect. */
export function PresentationField({ item, edit }: { readonly item: AgendaItem; readonly edit: EditText }) {
  return (
    <>
      <ProseField
        label={text.presentation}
        description={text.presentationHint}
        value={item.text}
        onCommit={(value) => edit({ text: value })}
      />
      {item.text === '' && (
        <div>
          <Button edits size="s" icon={ListTree} onPress={() => insertOutline(item)}>
            {text.insertOutline}
          </Button>
        </div>
      )}
    </>
  )
}

async function insertOutline({ id }: AgendaItem) {
  // A presentation may have been typed this very moment: leaving its field sent it.
  await whenSaved()
  if (currentData().agendaItem.get(id)?.text !== '') return
  const outline = sheetOutline.map(
    (words) => ({ type: 'heading', level: 1, content: [{ text: words }] }) as const,
  )
  await perform({ type: 'agenda-item.edit', id, patch: { text: printProse(outline) } })
}
