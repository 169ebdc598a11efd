import { fold } from '#shared/kit/fold.ts'
import type { View } from '#shared/organisation/view.ts'
import { viewText as text } from '#shared/text/views.ts'

/** Why a view cannot be called so: exports and the command line find a view by its name. */
export function viewNameFault(views: Iterable<View>, id: string | null, name: string): string | undefined {
  const wanted = fold(name.trim())
  if (wanted === '') return text.nameMissing
  return [...views].some((view) => view.id !== id && fold(view.name) === wanted) ? text.nameTaken : undefined
}
