import { CalendarX2, ScrollText, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { EndTermDialog } from '#renderer/sheets/EndTermDialog.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { isOfCollectivity, type Responsibility } from '#shared/organisation/responsibility.ts'
import { carrierName } from '#shared/reports/parts/carriers.ts'
import { entrustTitle, carrierText as text } from '#shared/text/governance.ts'
import { responsibilityKindLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { EntrustDialog } from './EntrustDialog.tsx'
import { ResponsibilityFields } from './ResponsibilityFields.tsx'

/** Everything about what somebody carries: who answers for it, how much, by which act, from when to when. */
export function ResponsibilitySheet({ id }: { readonly id: string }) {
  const responsibility = useRecord('responsibility', id)
  const holder = useData((data) => (responsibility === undefined ? '' : carrierName(data, responsibility)))
  if (responsibility === undefined) return null
  const edit: EditRecord<'responsibility'> = (patch) =>
    perform({ type: 'responsibility.edit', id: responsibility.id, patch })
  return (
    <>
      <PanelHeader
        icon={ScrollText}
        title={capitalise(responsibilityKindLabels[responsibility.kind])}
        note={holder}
        actions={<SheetActions responsibility={responsibility} />}
      />
      <ResponsibilityFields responsibility={responsibility} edit={edit} />
    </>
  )
}

function SheetActions({ responsibility }: { readonly responsibility: Responsibility }) {
  const { id, kind, from, to } = responsibility
  const date = useShownDate()
  const [asked, setAsked] = useState<'entrust' | 'end' | null>(null)
  const close = () => setAsked(null)
  const isOver = to !== null && to < date
  return (
    <>
      {!isOver && (
        <>
          <IconButton
            edits
            icon={UserRoundPlus}
            label={entrustTitle(kind)}
            onPress={() => setAsked('entrust')}
          />
          <IconButton edits icon={CalendarX2} label={text.end} onPress={() => setAsked('end')} />
        </>
      )}
      <DeleteButton
        label={text.delete}
        name={text.thisLine}
        consequences={() => text.deleteHint}
        onDelete={() => perform({ type: 'responsibility.delete', id })}
      />
      {asked === 'entrust' && (
        <EntrustDialog
          charge={{ kind, endsId: id, ...(isOfCollectivity(kind) ? { holder: responsibility.holder } : {}) }}
          onClose={close}
        />
      )}
      {asked === 'end' && (
        <EndTermDialog
          from={from}
          title={text.end}
          verb={text.end}
          onEnd={(lastDay) => perform({ type: 'responsibility.edit', id, patch: { to: lastDay } })}
          onClose={close}
        />
      )}
    </>
  )
}
