import { pageFile, pageKinds } from '#electron/salvage/pages.ts'
import { leafPage } from '#electron/salvage/trees.ts'

/** The pages (from 0) of a sound file on which rows lie, by the id of each; only the page where a row begins. */
export function pagesOfRows(bytes: Buffer): ReadonlyMap<string, ReadonlySet<number>> {
  const file = pageFile(bytes)
  const pages = new Map<string, Set<number>>()
  for (let page = 1; page <= file.count; page++) {
    if (file.kindOf(page) !== pageKinds.tableLeaf) continue
    for (const [id] of leafPage(file, page).rows)
      if (typeof id === 'string') pages.set(id, (pages.get(id) ?? new Set()).add(page - 1))
  }
  return pages
}
