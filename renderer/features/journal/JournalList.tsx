import { useMemo } from 'react'
import { Tag } from '#renderer/ui/Badge.tsx'
import { GroupedList } from '#renderer/ui/GroupedList.tsx'
import type { JournalLine } from '#shared/api/history.ts'
import { journalByDay, journalStates, journalTime, journalText as text } from '#shared/text/journal.ts'

type JournalListProps = {
  readonly lines: readonly JournalLine[]
  readonly chosen: JournalLine
  /** Several persons did something: who did it is told of each step. */
  readonly areSeveral: boolean
  readonly onChoose: (seq: number) => void
}

/** The steps by day, most recent first; official acts are marked, what is undone is struck and said to be. */
export function JournalList({ lines, chosen, areSeveral, onChoose }: JournalListProps) {
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
        autoFocus
        selected={String(chosen.seq)}
        onSelect={(id) => onChoose(Number(id))}
        render={(line) => <Step line={line} isSigned={areSeveral} />}
      />
    </div>
  )
}

function Step({ line, isSigned }: { readonly line: JournalLine; readonly isSigned: boolean }) {
  return (
    <div className={`journal-step journal-step-${line.state}`}>
      <span className="journal-time">{journalTime(line)}</span>
      {isSigned && <span className="journal-author">{line.author}</span>}
      <span className="journal-what">{line.title}</span>
      {line.state !== 'done' && (
        <Tag hue={line.state === 'official' ? 'blue' : 'grey'}>{journalStates[line.state]}</Tag>
      )}
    </div>
  )
}
