import { Plus } from 'lucide-react'
import { memo, useState } from 'react'
import { goTo } from '#renderer/actions/navigation.ts'
import { selectLink } from '#renderer/canvas/canvas-store.ts'
import { useDerived } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { isAlike } from '#shared/kit/is-alike.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { linkText as text, theLink } from '#shared/text/links.ts'
import { AddLinkDialog } from './AddLinkDialog.tsx'
import { DeleteNodes } from './DeleteNodes.tsx'
import { linksOfNode, type NodeLink } from './node-links.ts'
import { useShownDate } from './today.ts'
import './links.css'
import './OfficeList.css'

/**
 * The links of a body or of an entity, in words from its own side; each opens on the chart. Rendered again only when
 * they change.
 */
export const LinkList = memo(function LinkList({ node }: { readonly node: NodeRef }) {
  const date = useShownDate()
  const [isAdding, setAdding] = useState(false)
  const links = useDerived((data) => linksOfNode(data, node, date))
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
      <Button edits size="s" icon={Plus} onPress={() => setAdding(true)}>
        {text.add}
      </Button>
      {isAdding && <AddLinkDialog node={node} onClose={() => setAdding(false)} />}
    </Section>
  )
}, isAlike)

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
