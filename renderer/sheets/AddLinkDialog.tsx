import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { LinkId, NodeRef } from '#shared/organisation/link.ts'
import { linkText as text } from '#shared/text/links.ts'
import { linkRefusalText } from '#shared/text/organisation.ts'
import { type NodeKey, nodeChoices, nodeOf } from './choices.ts'
import { FormDialog } from './FormDialog.tsx'
import { type LinkWay, linkOfWay, linkWays } from './node-links.ts'

type AddLinkDialogProps = { readonly node: NodeRef; readonly onClose: () => void }

/** Joins a node to another one without the mouse: the other node, then what may join the two. */
export function AddLinkDialog({ node, onClose }: AddLinkDialogProps) {
  const data = useData()
  const others = useMemo(() => nodeChoices(data, node), [data, node])
  const [other, setOther] = useState<NodeKey | null>(null)
  const [way, setWay] = useState<LinkWay | null>(null)
  const [label, setLabel] = useState('')
  const ways = useMemo(() => (other === null ? [] : linkWays(data, node, nodeOf(other))), [data, node, other])

  function choose(key: NodeKey | null) {
    setOther(key)
    setWay(null)
  }
  async function submit() {
    if (other === null || way === null) return false
    const value = { id: newId<LinkId>(), ...linkOfWay(way, node, nodeOf(other)), label, from: null, to: null }
    return perform({ type: 'link.create', value })
  }
  return (
    <FormDialog
      title={text.add}
      missing={other === null ? text.otherMissing : way === null ? text.kindMissing : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <ComboBox
        label={text.other}
        description={text.addHint}
        choices={others}
        value={other}
        emptyText={text.noneFound}
        onChange={choose}
        autoFocus
      />
      {other !== null && (
        <ComboBox
          key={other}
          label={text.kind}
          choices={ways}
          value={way}
          emptyText={linkRefusalText['no-kind']}
          onChange={setWay}
        />
      )}
      <TextField label={text.label} description={text.labelHint} value={label} onChange={setLabel} />
    </FormDialog>
  )
}
