import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { conventionChoices } from '#renderer/sheets/convention-choices.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import type { Acceptance } from '#shared/quality/acceptance.ts'
import { acceptanceText as text } from '#shared/text/acceptances.ts'
import { decisionChoices, supplierChoices } from '../choices.ts'

type Frame = Pick<Acceptance, 'bodyId' | 'supplierId' | 'conventionId' | 'decisionId'>
type FrameFieldsProps = {
  readonly value: Frame
  readonly edit: (patch: Partial<Frame>) => Promise<boolean>
}

/** Around a recette or a point of the contract: the supplier, the contract, the body that follows it, the decision taken. */
export function FrameFields({ value, edit }: FrameFieldsProps) {
  const data = useData()
  const suppliers = useMemo(() => supplierChoices(data), [data])
  const conventions = useMemo(() => conventionChoices(data, null), [data])
  const bodies = useMemo(() => bodyChoices(data), [data])
  const decisions = useMemo(() => decisionChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.supplier}
        choices={suppliers}
        value={value.supplierId}
        emptyText={text.noneFound}
        onChange={(supplierId) => edit({ supplierId })}
      />
      <ComboBox
        label={text.convention}
        choices={conventions}
        value={value.conventionId}
        emptyText={text.noneFound}
        onChange={(conventionId) => edit({ conventionId })}
      />
      <ComboBox
        label={text.body}
        choices={bodies}
        value={value.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => edit({ bodyId })}
      />
      <ComboBox
        label={text.decision}
        choices={decisions}
        value={value.decisionId}
        emptyText={text.noneFound}
        onChange={(decisionId) => edit({ decisionId })}
      />
    </>
  )
}
