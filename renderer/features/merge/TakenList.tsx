import { useMemo } from 'react'
import { tellChanges } from '#shared/text/merge/changes.ts'
import { mergeWindow as text } from '#shared/text/merge/window.ts'
import type { Merging } from './use-merge.ts'

/** What the merge changes here, in sentences, grouped by object. */
export function TakenList({ merging: { mine, merge } }: { readonly merging: Merging }) {
  const groups = useMemo(() => tellChanges(mine, merge.merged, merge.changes), [mine, merge])
  if (groups.length === 0) return <p className="merge-note">{text.takenNone}</p>
  return (
    <ul className="merge-taken">
      {groups.map(({ title, lines }) => (
        <li key={title} className="merge-taken-object">
          <strong>{title}</strong>
          <ul>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be the same, and none moves
              <li key={index}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
