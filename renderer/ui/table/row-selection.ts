/** The chosen rows, the row that the keyboard is on, and where a range begins. */
export type RowSelection = {
  readonly selected: ReadonlySet<string>
  readonly active: string | null
  readonly anchor: string | null
}

/** How a row is reached: alone, added or taken out (Ctrl), as the end of a range (Shift), or only looked at. */
export type Reach = 'replace' | 'toggle' | 'extend' | 'move'

/** `ticks`: a list of things to agree to, where nothing is ever unticked but what is pressed. */
export type SelectionMode = 'none' | 'single' | 'multiple' | 'ticks'

/** The selection once a row is reached. `ids` are all rows in the order shown. */
export function reachRow(
  selection: RowSelection,
  ids: readonly string[],
  id: string,
  reach: Reach,
  mode: SelectionMode,
): RowSelection {
  const isLook = reach === 'move' || (mode === 'ticks' && reach === 'replace')
  if (mode === 'none' || isLook) return { ...selection, active: id }
  if (mode === 'single' || reach === 'replace') return { selected: new Set([id]), active: id, anchor: id }
  if (reach === 'toggle') return { selected: toggled(selection.selected, id), active: id, anchor: id }
  const anchor = selection.anchor !== null && ids.includes(selection.anchor) ? selection.anchor : id
  const range = rangeOf(ids, anchor, id)
  return {
    selected: new Set(mode === 'ticks' ? [...selection.selected, ...range] : range),
    active: id,
    anchor,
  }
}

/** All the rows shown, or none of them when all are chosen already; ticks of rows that are not shown stay. */
export function reachAll(
  selected: ReadonlySet<string>,
  ids: readonly string[],
  mode: SelectionMode,
): ReadonlySet<string> {
  const isAll = ids.every((id) => selected.has(id))
  if (mode !== 'ticks') return new Set(isAll ? [] : ids)
  const shown = new Set(ids)
  return new Set(isAll ? [...selected].filter((id) => !shown.has(id)) : [...selected, ...ids])
}

/** The row that a key leads to, from the active one; null when the key is not about rows. */
export function rowForKey(
  key: string,
  active: string | null,
  ids: readonly string[],
  page: number,
): string | null {
  const last = ids.length - 1
  const at = active === null ? -1 : ids.indexOf(active)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? last : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  }
  const target = targets[key]
  return target === undefined ? null : (ids[Math.min(last, Math.max(0, target))] ?? null)
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

function rangeOf(ids: readonly string[], one: string, other: string): readonly string[] {
  const [a, b] = [ids.indexOf(one), ids.indexOf(other)]
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}
