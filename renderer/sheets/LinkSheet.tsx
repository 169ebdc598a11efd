import { ArrowDownUp, Spline } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { selectNodes } from '#renderer/canvas/canvas-store.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, ReadOnlyField } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Link, NodeRef } from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { linkPhrase, linkText as text, theLink } from '#shared/text/links.ts'
import { linkRefusalText } from '#shared/text/organisation.ts'
import { capitalise } from '#shared/text/terms.ts'
import { linkKindLabels } from '#shared/text/vocabulary.ts'
import { AbsenceCallout } from './AbsenceCallout.tsx'
import { DeleteNodes } from './DeleteNodes.tsx'
import type { EditRecord } from './edit-record.ts'
import { allowedKinds, linkName, nodeName } from './node-links.ts'
import './links.css'

/** Everything about a link: what it says, between whom, with which precision, since when. */
export function LinkSheet({ id }: { readonly id: string }) {
  const data = useData()
  const link = useRecord('link', id)
  if (link === undefined) return null
  const edit: EditRecord<'link'> = (patch) => perform({ type: 'link.edit', id: link.id, patch })
  const sentence = linkName(data, link)
  return (
    <>
      <PanelHeader
        icon={Spline}
        title={capitalise(linkKindLabels[link.kind].noun)}
        note={sentence}
        actions={
          <DeleteNodes label={text.deleteLink} name={theLink(sentence)} target={{ linkIds: [link.id] }} />
        }
      />
      <AbsenceCallout period={link} thing="link" />
      <LinkFields link={link} edit={edit} />
    </>
  )
}

function LinkFields({ link, edit }: { readonly link: Link; readonly edit: EditRecord<'link'> }) {
  const data = useData()
  const kinds = allowedKinds(data, link).map((kind) => ({
    id: kind,
    label: capitalise(linkPhrase(kind, 'source')),
  }))
  return (
    <Form layout="inline">
      <div className="link-ends">
        <End label={text.source} node={link.source} />
        <Select label={text.kind} choices={kinds} value={link.kind} onChange={(kind) => edit({ kind })} />
        <End label={text.target} node={link.target} />
        <Reverse link={link} edit={edit} />
      </div>
      <TextField
        label={text.label}
        description={text.labelHint}
        value={link.label}
        onCommit={(label) => edit({ label })}
      />
      <DatePicker label={text.from} value={link.from} onCommit={(from) => edit({ from })} />
      <DatePicker label={text.to} value={link.to} onCommit={(to) => edit({ to })} />
    </Form>
  )
}

/** One end by its name, which leads to its sheet. */
function End({ label, node }: { readonly label: string; readonly node: NodeRef }) {
  const data = useData()
  return (
    <ReadOnlyField label={label}>
      <Button variant="quiet" size="s" onPress={() => selectNodes([node.id])}>
        {nodeName(data, node)}
      </Button>
    </ReadOnlyField>
  )
}

function Reverse({ link, edit }: { readonly link: Link; readonly edit: EditRecord<'link'> }) {
  const data = useData()
  const reversed = { source: link.target, target: link.source }
  const allowed = canLink(data, { kind: link.kind, ...reversed }, link.id)
  return (
    <div className="link-reverse">
      <Button
        edits
        size="s"
        icon={ArrowDownUp}
        disabledReason={allowed.ok ? undefined : linkRefusalText[allowed.error]}
        onPress={() => edit(reversed)}
      >
        {text.reverse}
      </Button>
    </div>
  )
}
