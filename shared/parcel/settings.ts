import { collections, type Setting } from '../document/collections.ts'
import type { ParcelScope } from '../document/parcel-scope.ts'
import { partMarkId, partMarkOf, partMarkSetting } from '../document/part-mark.ts'
import type { Chosen } from './chosen.ts'
import type { Frame } from './frame.ts'
import type { Names } from './names.ts'

/**
 * What is known under keys or names of others: settings that tell of nothing outside the part, results set aside about
 * something in it, and the mark of a part.
 */
export function settingsOfPart(
  frame: Frame,
  scope: ParcelScope,
  chosen: Chosen,
  names: Names,
): Pick<Chosen, 'setting' | 'dismissal'> {
  const { data } = frame
  const isKnown = (id: string) => collections.some((name) => data[name].has(id))
  const isThere = (id: string) => collections.some((name) => chosen[name].has(id))
  const isOnlyNamed = (id: string) => Object.values(names).some((records) => records.has(id))
  const isForeign = (id: string) => isKnown(id) && !isThere(id)
  const dismissals = [...data.dismissal.values()].filter(({ subject }) => {
    const ids = subject.split(' ').filter(isKnown)
    return ids.every(isThere) && !ids.every(isOnlyNamed)
  })
  const settings = [...data.setting.values()].filter(
    ({ id, value }) => id !== partMarkId && !idsIn(value).some(isForeign),
  )
  const mark = markOf(frame, scope, chosen)
  return {
    dismissal: new Map(dismissals.map((one) => [one.id, one])),
    setting: new Map([...settings, mark].map((one) => [one.id, one])),
  }
}

/** Everything in a text that may be the id of a record. */
function idsIn(text: string): readonly string[] {
  return text.match(/[a-z0-9][a-z0-9-]{1,63}/g) ?? []
}

/** What the part lacks of what stays in it, with what was withheld before from the document of which it is a part. */
function markOf({ data, withheld }: Frame, scope: ParcelScope, chosen: Chosen): Setting {
  const before = partMarkOf(data)
  const here = (name: 'meeting' | 'decision', ids: Iterable<string>) =>
    new Set([...ids].filter((id) => chosen[name].has(id)))
  return partMarkSetting({
    scope,
    meetings: here('meeting', [...withheld.meetings, ...(before?.meetings ?? [])]),
    decisions: here('decision', [...withheld.decisions, ...(before?.decisions ?? [])]),
  })
}
