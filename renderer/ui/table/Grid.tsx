import { type ReactNode, type RefObject, useId } from 'react'
import { columnTracks } from './column-tracks.ts'
import { HeaderRow } from './HeaderRow.tsx'
import { TableRow } from './TableRow.tsx'
import { boxColumn } from './use-room.ts'
import { useActiveRowInView, useRowWindow } from './use-row-window.ts'
import type { useTableSelection } from './use-table-selection.ts'
import type { TableView } from './use-table-view.ts'

const boxWidth = `${boxColumn / 16}rem`

type GridProps<Item> = {
  readonly box: RefObject<HTMLTableElement | null>
  readonly label: string
  readonly view: TableView<Item>
  /** Of the rows seen, in their order. */
  readonly ids: readonly string[]
  readonly selection: ReturnType<typeof useTableSelection>
  readonly hasCheckboxes: boolean
  readonly fit: 'fill' | 'content'
  readonly empty: ReactNode
}

/** Headers and rows, of which only those near what is seen are drawn. */
export function Grid<Item>(props: GridProps<Item>) {
  const { box, label, view, ids, selection, hasCheckboxes, fit } = props
  const domId = useId()
  const { from, to } = useRowWindow(box, ids.length, fit === 'fill')
  const activeIndex = selection.active === null ? -1 : ids.indexOf(selection.active)
  useActiveRowInView(box, activeIndex, fit === 'fill')

  const { tracks, least } = columnTracks(view.seen, view.widths)
  const rowId = (index: number) => `${domId}-${ids[index]}`
  return (
    <table
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern stands on a table.
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={ids.length + 1}
      aria-multiselectable={selection.mode === 'multiple' || selection.mode === 'ticks'}
      data-ticks={selection.mode === 'ticks' || undefined}
      aria-activedescendant={activeIndex >= from && activeIndex < to ? rowId(activeIndex) : undefined}
      className={`ui-table ui-table-${fit}`}
      style={{
        '--tracks': hasCheckboxes ? `${boxWidth} ${tracks}` : tracks,
        '--least': hasCheckboxes ? `calc(${boxWidth} + ${least})` : least,
      }}
      {...selection.handlers}
    >
      <thead className="ui-table-head">
        <HeaderRow
          view={view}
          box={
            hasCheckboxes && (
              <th className="ui-column ui-cell-box">
                <AllBox label={label} state={selection.all} onToggle={selection.toggleAll} />
              </th>
            )
          }
          onLeave={() => box.current?.focus()}
        />
      </thead>
      {ids.length === 0 && <EmptyBody>{props.empty}</EmptyBody>}
      <tbody className="ui-table-body" style={{ '--count': ids.length }}>
        {view.rows.slice(from, to).map((item, offset) => {
          const index = from + offset
          const id = ids[index] ?? ''
          return (
            <TableRow
              key={id}
              id={id}
              domId={rowId(index)}
              item={item}
              index={index}
              columns={view.seen}
              isSelected={selection.selected.has(id)}
              isActive={index === activeIndex}
              isSelectable={selection.mode !== 'none'}
              onToggle={hasCheckboxes ? selection.toggle : undefined}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function EmptyBody({ children }: { readonly children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <td className="ui-table-empty">{children}</td>
      </tr>
    </tbody>
  )
}

type AllBoxProps = {
  readonly label: string
  readonly state: 'none' | 'some' | 'all'
  readonly onToggle: () => void
}

function AllBox({ label, state, onToggle }: AllBoxProps) {
  return (
    <input
      type="checkbox"
      className="ui-box"
      aria-label={label}
      checked={state === 'all'}
      ref={(input) => {
        if (input !== null) input.indeterminate = state === 'some'
      }}
      onChange={onToggle}
    />
  )
}
