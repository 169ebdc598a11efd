import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { goTo } from '#renderer/actions/navigation.ts'
import { selectLink } from '#renderer/canvas/canvas-store.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import type { NodeRef } from '#shared/organisation/link.ts'
import { linkText as text, theLink } from '#shared/text/links.ts'
import { AddLinkDialog } from './AddLinkDialog.tsx'
import { DeleteNodes } from './DeleteNodes.tsx'
import { linksOfNode, type NodeLink } from './node-links.ts'
import { useShownDate } from './today.ts'
import './links.css'
import './OfficeList.css'

/** The links of a body or of an entity, in words from its own side; each opens on the chart. */
export function LinkList({ node }: { readonly node: NodeRef }) {
  const data = useData()
  const date = useShownDate()
  const { type, id } = node
  const [isAdding, setAdding] = useState(false)
  // The reference is made anew at each render of the sheet: its parts are what counts.
  const links = useMemo(() => linksOfNode(data, { type, id } as NodeRef, date), [data, type, id, date])
  return (
    <Section title={text.links}>
      {links.length === 0 ? (
        <p className="office-none">{text.noLinks}</p>
      ) : (
        <ul className="office-list">
          {links.map((link) => (
            <LinkLine key={link.id} link={link} />
          ))}
        </ul>
      )}
      <Button size="s" icon={Plus} onPress={() => setAdding(true)}>
        {text.add}
      </Button>
      {isAdding && <AddLinkDialog node={node} onClose={() => setAdding(false)} />}
    </Section>
  )
}

function LinkLine({ link }: { readonly link: NodeLink }) {
  return (
    <li className="link-line" data-over={!link.isCurrent}>
      <span className="office-note">{link.phrase}</span>
      <Button variant="quiet" size="s" onPress={() => openLink(link)}>
        {link.other}
      </Button>
      {link.note !== '' && <span className="office-note">{link.note}</span>}
      <span className="office-actions">
        <DeleteNodes
          label={`${text.deleteLink} : ${link.sentence}`}
          name={theLink(link.sentence)}
          size="s"
          target={{ linkIds: [link.id] }}
        />
      </span>
    </li>
  )
}

function openLink({ id }: NodeLink): void {
  selectLink(id)
  goTo('organisation')
}
