import { Building2, ChevronRight, Layers, UserRound, UserRoundX, Users } from 'lucide-react'
import { memo } from 'react'
import { Icon, type IconType } from '#renderer/ui/Icon.tsx'
import type { OutlineRow } from '#shared/chart/outline/outline-rows.ts'
import { outlineText as text } from '#shared/text/outline.ts'
import { filterText } from '#shared/text/view-filter.ts'
import { levelLabels } from '#shared/text/vocabulary.ts'
import { OutlineName } from './OutlineName.tsx'

type OutlineRowProps = {
  readonly domId: string
  readonly row: OutlineRow
  readonly index: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isFaded: boolean
  readonly onNext: (by: 1 | -1) => void
}

/** One line of the tree; drawn again only when it changed. */
export const OutlineRowView = memo(function OutlineRowView(props: OutlineRowProps) {
  const { domId, row, index, isActive, isSelected, isFaded, onNext } = props
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus, and tells which row is meant.
    <div
      id={domId}
      role="treeitem"
      data-row={row.id}
      aria-level={row.depth}
      aria-posinset={row.rank}
      aria-setsize={row.beside}
      aria-expanded={row.isOpen}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      data-faded={isFaded || undefined}
      className={`outline-row outline-row-${row.type}`}
      style={{ '--index': index, '--depth': row.depth - 1 }}
    >
      <span className="outline-fold" data-fold>
        {row.isOpen !== undefined && <Icon icon={ChevronRight} size="0.875rem" />}
      </span>
      <Icon icon={iconOf(row)} size="0.875rem" />
      <span className="outline-words">
        <Words row={row} onNext={onNext} />
        {isFaded && <span className="ui-hidden">, {filterText.faded}</span>}
      </span>
    </div>
  )
})

function Words({ row, onNext }: Pick<OutlineRowProps, 'row' | 'onNext'>) {
  if (row.type === 'level') return levelLabels[row.level]
  if (row.type === 'node') return <OutlineName node={row.node} onNext={onNext} />
  const { title, holder } = row.member
  return (
    <>
      {title} : <span className="outline-holder">{holder ?? text.vacant}</span>
    </>
  )
}

function iconOf(row: OutlineRow): IconType {
  if (row.type === 'level') return Layers
  if (row.type === 'node') return row.node.type === 'body' ? Users : Building2
  return row.member.holder === null ? UserRoundX : UserRound
}
