import { viewOf } from '#renderer/actions/action-view.ts'
import { rankByText } from '#renderer/actions/fuzzy.ts'
import type { ActionRegistry } from '#renderer/actions/registry.ts'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { matches } from '#shared/text/fold.ts'
import { paletteText } from '#shared/text/ui.ts'

/** One line of the palette. */
export type PaletteEntry = {
  readonly id: string
  readonly label: string
  readonly note: string | undefined
  readonly icon: IconType | undefined
  readonly keys: readonly string[] | undefined
  /** Why it cannot be chosen now. */
  readonly disabledReason: string | undefined
  readonly run: () => void
}

export type PaletteGroup = { readonly title: string; readonly entries: readonly PaletteEntry[] }

/** What the palette lists: the recent actions first, then by group; once something is typed, the best first. */
export function paletteGroups(registry: ActionRegistry, typed: string): readonly PaletteGroup[] {
  const query = typed.trim()
  const groups = query === '' ? restGroups(registry) : answerGroups(registry, query)
  return groups.filter(({ entries }) => entries.length > 0)
}

type Listed = { readonly entry: PaletteEntry; readonly group: string; readonly keywords: readonly string[] }

function listed(registry: ActionRegistry): readonly Listed[] {
  return registry
    .all()
    .filter((action) => action.isInPalette !== false)
    .map((action) => {
      const { id, label, icon, keys, disabledReason, group } = viewOf(action)
      const entry = {
        id,
        label,
        note: undefined,
        icon,
        keys,
        disabledReason,
        run: () => void registry.run(id),
      }
      return { entry, group, keywords: action.keywords ?? [] }
    })
}

function restGroups(registry: ActionRegistry): readonly PaletteGroup[] {
  const all = listed(registry)
  const recentIds = registry.recent()
  const recent = recentIds.flatMap((id) => all.filter(({ entry }) => entry.id === id))
  const others = all.filter(({ entry }) => !recentIds.includes(entry.id))
  const titles = [...new Set(others.map(({ group }) => group))]
  return [
    { title: paletteText.recent, entries: recent.map(({ entry }) => entry) },
    ...titles.map((title) => ({
      title,
      entries: others.filter(({ group }) => group === title).map(({ entry }) => entry),
    })),
  ]
}

function answerGroups(registry: ActionRegistry, query: string): readonly PaletteGroup[] {
  const found = rankByText(query, listed(registry), textsOf)
  const commands = { title: paletteText.commands, entries: found.map(({ entry }) => entry) }
  const places = query.length < 2 ? [] : foundPlaces(registry, query)
  // « mme » is in « organigramme » too: a command that only contains the letters comes after what begins with them.
  const isCommand = found.some((one) => matches(query, textsOf(one).join(' ')))
  return isCommand ? [commands, ...places] : [...places, commands]
}

function textsOf({ entry, group, keywords }: Listed): readonly [string, ...string[]] {
  return [entry.label, group, ...keywords]
}

function foundPlaces(registry: ActionRegistry, query: string): readonly PaletteGroup[] {
  return registry.searches().map(({ group, find }) => ({
    title: group,
    entries: find(query).map(({ id, label, note, icon, open }) => ({
      id: `${group}/${id}`,
      label,
      note,
      icon,
      keys: undefined,
      disabledReason: undefined,
      run: open,
    })),
  }))
}
