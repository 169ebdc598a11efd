import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { entityChoices } from '#renderer/sheets/choices.ts'
import { DeleteNodes } from '#renderer/sheets/DeleteNodes.tsx'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { linkName } from '#renderer/sheets/node-links.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { collectivityKinds, transfersOf } from '#shared/organisation/collectivities.ts'
import type { Entity, EntityId } from '#shared/organisation/entity.ts'
import type { LinkId } from '#shared/organisation/link.ts'
import { periodText } from '#shared/text/dates.ts'
import { governanceText, collectivityText as text } from '#shared/text/governance.ts'
import { linkText, theLink } from '#shared/text/links.ts'

/** To which groupings a collectivity handed a competence over, as links of the organisation. */
export function TransferList({ entity }: { readonly entity: Entity }) {
  const data = useData()
  const date = useShownDate()
  const [isAdding, setAdding] = useState(false)
  const transfers = transfersOf(data, entity.id, date)
  return (
    <>
      {transfers.length === 0 && <p className="office-none">{text.noTransfer}</p>}
      <ul className="office-list">
        {transfers.map((link) => (
          <li key={link.id} className="office-with-actions">
            <span className="office-title">{data[link.target.type].get(link.target.id)?.name}</span>
            <span className="office-note">
              {[link.label, periodText(link.from, link.to)].filter((part) => part !== '').join(', ')}
            </span>
            <span className="office-actions">
              <DeleteNodes
                label={linkText.deleteLink}
                name={theLink(linkName(data, link))}
                size="s"
                target={{ linkIds: [link.id] }}
              />
            </span>
          </li>
        ))}
      </ul>
      <Button edits size="s" icon={Plus} onPress={() => setAdding(true)}>
        {text.addTransfer}
      </Button>
      {isAdding && <AddTransferDialog entity={entity} onClose={() => setAdding(false)} />}
    </>
  )
}

function AddTransferDialog({ entity, onClose }: { readonly entity: Entity; readonly onClose: () => void }) {
  const data = useData()
  const [targetId, setTarget] = useState<EntityId | null>(null)
  const [label, setLabel] = useState('')
  const [from, setFrom] = useState<string | null>(useShownDate())
  const groupings = useMemo(
    () =>
      entityChoices(data, entity.id).filter(({ id }) => {
        const kind = data.entity.get(id)?.kind
        return kind !== undefined && kind !== 'commune' && collectivityKinds.includes(kind)
      }),
    [data, entity.id],
  )

  async function submit() {
    if (targetId === null) return false
    const [source, target] = [
      { type: 'entity', id: entity.id },
      { type: 'entity', id: targetId },
    ] as const
    const value = { id: newId<LinkId>(), kind: 'transfers', source, target, label, from, to: null } as const
    return perform({ type: 'link.create', value })
  }
  return (
    <FormDialog
      title={text.addTransfer}
      missing={targetId === null ? text.groupingMissing : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <ComboBox
        label={text.transferTo}
        choices={groupings}
        value={targetId}
        emptyText={governanceText.noneFound}
        onChange={setTarget}
        autoFocus
      />
      <TextField
        label={text.transferWhat}
        description={text.transferWhatHint}
        value={label}
        maxLength={120}
        onChange={setLabel}
      />
      <DatePicker label={text.since} value={from} onCommit={setFrom} />
    </FormDialog>
  )
}
