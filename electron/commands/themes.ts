import { creating, deleting, editing, type Handler, refuse } from './handler.ts'
import { reorder } from './reorder.ts'

/** What was filed under a theme is filed under another, once, and the theme goes. */
const merge: Handler<'theme.merge'> = ({ id, intoId }, { data, rows }) => {
  const theme = data.theme.get(id)
  const into = data.theme.get(intoId)
  if (theme === undefined) return refuse('record-missing', { id })
  if (into === undefined) return refuse('reference-missing', { field: 'intoId', id: intoId })
  if (id === intoId) return refuse('input-invalid', { field: 'intoId' })
  const links = [...data.decisionTheme.values()]
  const there = new Set<string>(
    links.filter(({ themeId }) => themeId === intoId).map(({ decisionId }) => decisionId),
  )
  for (const link of links) {
    if (link.themeId !== id) continue
    if (there.has(link.decisionId)) rows.remove('decisionTheme', link.id)
    else rows.update('decisionTheme', link.id, { themeId: intoId })
  }
  rows.remove('theme', id)
  return { ok: true, value: { name: theme.name } }
}

export const themeHandlers = {
  'theme.create': creating('theme'),
  'theme.edit': editing('theme'),
  'theme.delete': deleting('theme'),
  'theme.reorder': (({ themeIds }, { data, rows }) =>
    reorder(rows, 'theme', [...data.theme.values()], themeIds)) satisfies Handler<'theme.reorder'>,
  'theme.merge': merge,
}
