import { useMemo } from 'react'
import { Tag } from '#renderer/ui/Badge.tsx'
import { GroupedList } from '#renderer/ui/GroupedList.tsx'
import type { JournalLine } from '#shared/api/history.ts'
import { journalByDay, journalStates, journalTime, journalText as text } from '#shared/text/journal.ts'

type JournalListProps = {
  readonly lines: readonly JournalLine[]
  readonly chosen: JournalLine
  readonly onChoose: (seq: number) => void
}

/** The steps by day, most recent first; official acts are marked, what is undone is struck and said to be. */
export function JournalList({ lines, chosen, onChoose }: JournalListProps) {
  const groups = useMemo(
    () => journalByDay(lines).map(({ day, title, lines: items }) => ({ id: day, title, items })),
    [lines],
  )
  return (
    <div className="journal-list">
      <GroupedList
        label={text.list}
        groups={groups}
        getId={({ seq }) => String(seq)}
        textOf={({ title }) => title}
        selected={String(chosen.seq)}
        onSelect={(id) => onChoose(Number(id))}
        render={(line) => <Step line={line} />}
      />
    </div>
  )
}

function Step({ line }: { readonly line: JournalLine }) {
  return (
    <div className={`journal-step journal-step-${line.state}`}>
      <span className="journal-time">{journalTime(line)}</span>
      <span className="journal-what">{line.title}</span>
      {line.state !== 'done' && (
        <Tag hue={line.state === 'official' ? 'blue' : 'grey'}>{journalStates[line.state]}</Tag>
      )}
    </div>
  )
}
