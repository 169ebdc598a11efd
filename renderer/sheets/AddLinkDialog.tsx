import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { NodeRef } from '#shared/organisation/link.ts'
import { linkText as text } from '#shared/text/links.ts'
import { linkRefusalText } from '#shared/text/organisation.ts'
import { type NodeKey, nodeChoices, nodeOf } from './choices.ts'
import { connectionCommand } from './connect.ts'
import { type ConnectionWay, connectionOfWay, waysBetween } from './connection-ways.ts'
import { FormDialog } from './FormDialog.tsx'

type AddLinkDialogProps = { readonly node: NodeRef; readonly onClose: () => void }

/** Joins a node to another one without the mouse: the other node, then what may join the two. */
export function AddLinkDialog({ node, onClose }: AddLinkDialogProps) {
  const data = useData()
  const others = useMemo(() => nodeChoices(data, node), [data, node])
  const [other, setOther] = useState<NodeKey | null>(null)
  const [way, setWay] = useState<ConnectionWay | null>(null)
  const [label, setLabel] = useState('')
  const ways = useMemo(
    () => (other === null ? null : waysBetween(data, node, nodeOf(other))),
    [data, node, other],
  )
  const isLink = way === null || !(way.endsWith(' parent') || way.endsWith(' host'))

  function choose(key: NodeKey | null) {
    setOther(key)
    setWay(null)
  }
  async function submit() {
    if (other === null || way === null) return false
    return perform(connectionCommand(connectionOfWay(way, node, nodeOf(other)), label).command)
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
      {ways !== null && (
        <ComboBox
          key={other}
          label={text.kind}
          description={ways.refusals === '' ? undefined : ways.refusals}
          choices={ways.choices}
          value={way}
          emptyText={linkRefusalText['no-kind']}
          onChange={setWay}
        />
      )}
      {isLink && (
        <TextField label={text.label} description={text.labelHint} value={label} onChange={setLabel} />
      )}
    </FormDialog>
  )
}
