import { type ReactNode, useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { personChoices } from '#renderer/sheets/choices.ts'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { PersonId } from '#shared/organisation/person.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { type FollowUpView, showFollowUpsOf } from './follow-up-view.ts'
import { personsWithFollowUps } from './rows.ts'

const views = [
  { id: 'all', label: text.all },
  { id: 'late', label: text.late },
  { id: 'mine', label: text.mine },
  { id: 'states', label: text.states },
] as const

type FollowUpViewsProps = {
  readonly view: FollowUpView
  readonly personId: PersonId | null
  readonly onView: (view: FollowUpView) => void
  /** At the right: the gestures that a table has above it. */
  readonly end?: ReactNode
}

/** Which follow-ups are shown; for those of one person, whose. */
export function FollowUpViews({ view, personId, onView, end }: FollowUpViewsProps) {
  const data = useData()
  const choices = useMemo(() => {
    const concerned = personsWithFollowUps(data, today())
    const all = personChoices(data)
    return [...all.filter(({ id }) => concerned.has(id)), ...all.filter(({ id }) => !concerned.has(id))]
  }, [data])
  return (
    <div className="follow-up-views">
      <SegmentedControl label={text.views} segments={views} value={view} onChange={onView} />
      {view === 'states' && <span className="follow-up-card-note">{text.moveHint}</span>}
      {view === 'mine' && (
        // It chooses what is shown, and keeps nothing in the document.
        <LockContext value={false}>
          <ComboBox
            label={text.person}
            isLabelHidden
            placeholder={text.choosePerson}
            choices={choices}
            value={personId}
            emptyText={decisionText.noneFound}
            onChange={showFollowUpsOf}
          />
        </LockContext>
      )}
      {end !== undefined && <div className="follow-up-views-end">{end}</div>}
    </div>
  )
}
