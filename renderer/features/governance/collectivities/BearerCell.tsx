import { UserRoundPlus } from 'lucide-react'
import { StatusBadge, Tag } from '#renderer/ui/Badge.tsx'
import { IconButton } from '#renderer/ui/Button.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { ResponsibilityKind } from '#shared/organisation/responsibility.ts'
import type { Bearer } from '#shared/reports/parts/collectivities.ts'
import { andOthers, appointTitle, collectivityText as text } from '#shared/text/governance.ts'
import { askToAppoint } from './appointing-store.ts'

type BearerCellProps = {
  readonly bearer: Bearer
  readonly kind: ResponsibilityKind
  readonly entity: { readonly id: EntityId; readonly name: string }
}

/** Who acts, or the gesture that appoints somebody; the keyboard has the same gesture in the sheet of the row. */
export function BearerCell({ bearer, kind, entity }: BearerCellProps) {
  const { name, others, remark, isWanted } = bearer
  return (
    <span className="bearer">
      {name !== '' && <span className="bearer-name">{name}</span>}
      {others.length > 0 && <span className="bearer-others">{andOthers(others.length)}</span>}
      {remark !== '' &&
        (isWanted ? <StatusBadge tone="attention">{remark}</StatusBadge> : <Tag>{remark}</Tag>)}
      {name === '' && remark === '' && isWanted && <StatusBadge tone="attention">{text.nobody}</StatusBadge>}
      {name === '' && (
        <IconButton
          edits
          icon={UserRoundPlus}
          size="s"
          excludeFromTabOrder
          label={appointTitle(kind, entity.name)}
          onPress={() => askToAppoint({ kind, entityId: entity.id })}
        />
      )}
    </span>
  )
}
