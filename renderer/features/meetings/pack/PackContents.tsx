import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import type { Edition } from '#shared/meetings/edition.ts'
import type { PackPart } from '#shared/organisation/pack-part.ts'
import { partsOfEdition } from '#shared/reports/pack/pack-sections.ts'
import { packPartLabels, packText as text } from '#shared/text/packs.ts'
import { type PackRow, reordered } from './pack-rows.ts'

type PackContentsProps = {
  readonly rows: readonly PackRow[]
  /** The parts that have something to say. */
  readonly printed: ReadonlySet<PackPart>
  readonly edition: Edition
  readonly onChange: (rows: readonly PackRow[]) => void
}

/** What the dossier holds, in its order; what would say nothing is told beside its name. */
export function PackContents({ rows, printed, edition, onChange }: PackContentsProps) {
  const take = (part: PackPart, isTaken: boolean) =>
    onChange(rows.map((row) => (row.part === part ? { part, isTaken } : row)))
  return (
    <div className="pack-contents">
      <h3>{text.contents}</h3>
      <ReorderableList
        label={text.contents}
        items={rows}
        getId={({ part }) => part}
        textOf={({ part }) => packPartLabels[part]}
        onReorder={(parts) => onChange(reordered(rows, parts))}
        render={({ part, isTaken }) => (
          <span className="pack-row">
            <Checkbox
              label={packPartLabels[part]}
              isSelected={isTaken}
              onChange={(taken) => take(part, taken)}
            />
            <span className="pack-hint">{noteOf(part, printed, edition)}</span>
          </span>
        )}
      />
      <p className="pack-hint">{text.contentsHint}</p>
    </div>
  )
}

function noteOf(part: PackPart, printed: ReadonlySet<PackPart>, edition: Edition): string {
  if (partsOfEdition(edition, [part]).length === 0) return text.notPublic
  return printed.has(part) ? '' : text.nothing
}
