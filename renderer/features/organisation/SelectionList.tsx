import { Layers, Trash2 } from 'lucide-react'
import { selectLink, selectNodes } from '#renderer/canvas/canvas-store.ts'
import { useData } from '#renderer/document/hooks.ts'
import { nodeName } from '#renderer/sheets/node-links.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { recordName } from '#shared/document/record-name.ts'
import type { LinkId, NodeRef } from '#shared/organisation/link.ts'
import { selectionText } from '#shared/text/organisation.ts'
import { commonText } from '#shared/text/ui.ts'
import { askDeletion } from './deletion-store.ts'
import '#renderer/sheets/links.css'

type SelectionListProps = { readonly nodes: readonly NodeRef[]; readonly linkIds: readonly LinkId[] }

/** Several things at once: their names, each leading to its sheet, and what can be done with all. */
export function SelectionList({ nodes, linkIds }: SelectionListProps) {
  const data = useData()
  return (
    <>
      <PanelHeader
        icon={Layers}
        title={selectionText(nodes.length + linkIds.length)}
        actions={
          <Button edits size="s" icon={Trash2} onPress={() => askDeletion()}>
            {commonText.delete}
          </Button>
        }
      />
      <ul className="node-names">
        {nodes.map((node) => (
          <li key={`${node.type} ${node.id}`}>
            <Button variant="quiet" size="s" onPress={() => selectNodes([node.id])}>
              {nodeName(data, node)}
            </Button>
          </li>
        ))}
        {linkIds.map((id) => (
          <li key={id}>
            <Button variant="quiet" size="s" onPress={() => selectLink(id)}>
              {recordName(data, 'link', id)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
