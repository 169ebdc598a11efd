import { useEffect, useId, useMemo, useRef } from 'react'
import type { MergeReading, Touch } from '#shared/api/copies.ts'
import type { Conflict } from '#shared/merge/conflict.ts'
import type { Side } from '#shared/merge/sides.ts'
import { touchOf, whoText } from '#shared/text/merge/asked.ts'
import { type ConflictGroup, tellConflicts } from '#shared/text/merge/conflicts.ts'
import { mergeWindow as text } from '#shared/text/merge/window.ts'
import { DecisionCard } from './DecisionCard.tsx'
import type { Merging } from './use-merge.ts'
import { focusDecision, walkDecisions } from './walk-keys.ts'

type DecisionListProps = { readonly reading: MergeReading; readonly merging: Merging }

/** Everything that only a person can decide, one after the other under the object it is about. */
export function DecisionList({ reading, merging }: DecisionListProps) {
  const { mine, theirs, merge, said, answer } = merging
  const sides = useMemo(() => ({ mine, theirs }), [mine, theirs])
  const groups = useMemo(() => tellConflicts(sides, merge.conflicts), [sides, merge.conflicts])
  const who = useWho(reading, merge.conflicts)
  const list = useKeyboardKept(groups)
  const hint = useId()
  const choose = (key: string, side: Side) => {
    const conflict = merge.conflicts.find((one) => one.key === key)
    if (conflict !== undefined) answer(conflict, side)
  }
  return (
    <>
      <p id={hint} className="merge-note">
        {text.hint}
      </p>
      <div ref={list} onKeyDownCapture={(event) => walkDecisions(event, choose)}>
        {groups.map(({ title, conflicts }) => (
          <section key={title} className="merge-group" aria-label={title} aria-describedby={hint}>
            <h4 className="merge-object">{title}</h4>
            <ul className="merge-decisions">
              {conflicts.map(({ conflict }) => (
                <DecisionCard
                  key={conflict.key}
                  title={title}
                  sides={sides}
                  conflict={conflict}
                  answer={said.get(conflict.key) ?? null}
                  who={who(conflict)}
                  onAnswer={(side) => answer(conflict, side)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

type Who = Readonly<Record<Side, string>>

/** Who changed what on each side, and when. */
function useWho({ touched }: MergeReading, conflicts: readonly Conflict[]): (conflict: Conflict) => Who {
  return useMemo(() => {
    const now = new Date()
    const touches = { mine: byRecord(touched.mine), theirs: byRecord(touched.theirs) }
    const told = (conflict: Conflict, side: Side) =>
      whoText(side, touchOf(touches[side], conflict, side), isGone(conflict, side), now)
    const known = new Map(
      conflicts.map((one) => [one, { mine: told(one, 'mine'), theirs: told(one, 'theirs') }]),
    )
    return (conflict) => known.get(conflict) ?? { mine: '', theirs: '' }
  }, [touched, conflicts])
}

function byRecord(touches: readonly Touch[]): ReadonlyMap<string, Touch> {
  return new Map(touches.map((touch) => [`${touch.collection} ${touch.id}`, touch]))
}

function isGone(conflict: Conflict, side: Side): boolean {
  return conflict.kind === 'deleted' && conflict[side] === null
}

/** The first decision has the keyboard; when an answer takes one away, the one in its place gets it. */
function useKeyboardKept(groups: readonly ConflictGroup[]) {
  const list = useRef<HTMLDivElement>(null)
  const last = useRef(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the list is another one
  useEffect(() => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-conflict]') ?? [])]
    const active = document.activeElement
    const index = cards.findIndex((card) => card.contains(active))
    if (index === -1 && (last.current === -1 || active === document.body))
      focusDecision(cards[Math.max(0, Math.min(last.current, cards.length - 1))])
    last.current = index === -1 ? last.current : index
  }, [groups])
  return list
}
