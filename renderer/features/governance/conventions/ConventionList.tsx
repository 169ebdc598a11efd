import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { conventionText as text } from '#shared/text/governance.ts'
import { conventionStateLabels } from '#shared/text/governance-vocabulary.ts'
import { type ConventionLine, stateTone } from './convention-lines.ts'

type ConventionListProps = {
  readonly lines: readonly ConventionLine[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

/** Each convention under the one that it applies, with its state. */
export function ConventionList({ lines, selected, onSelect }: ConventionListProps) {
  return (
    <ReorderableList
      label={text.list}
      items={lines}
      getId={({ convention }) => convention.id}
      textOf={({ convention }) => `${convention.number} ${convention.title}`.trim()}
      selected={selected}
      onSelect={onSelect}
      render={({ convention, depth, kind, state }) => (
        <span className="convention-line" style={{ '--depth': Math.min(depth, 3) }}>
          <span className="convention-kind">
            {kind} <span className="convention-number">{convention.number}</span>
          </span>
          <span>{convention.title}</span>
          <span>
            <StatusBadge tone={stateTone[state]}>{conventionStateLabels[state]}</StatusBadge>
          </span>
        </span>
      )}
    />
  )
}
