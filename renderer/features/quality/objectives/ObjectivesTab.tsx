import { FileDown, Flag, Plus } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { tableFormats } from '#renderer/sheets/table-formats.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { objectiveText as text } from '#shared/text/objectives.ts'
import { AddObjectiveDialog } from './AddObjectiveDialog.tsx'
import { CoherenceView } from './CoherenceView.tsx'
import { ObjectiveList } from './ObjectiveList.tsx'
import { showObjectives, useObjectiveView } from './objective-view.ts'
import './objectives.css'

const views = [
  { id: 'list', label: text.inOrder },
  { id: 'coherence', label: text.coherence },
] as const

/** What the project wants, in its order, or set against the work done on a day. */
export function ObjectivesTab() {
  const isEmpty = useData((data) => data.objective.size === 0)
  const { view, date: chosen } = useObjectiveView()
  const date = chosen ?? today()
  if (isEmpty) {
    return (
      <EmptyState icon={Flag} title={text.none} actions={<AddButton variant="primary" />}>
        {text.noneHint}
      </EmptyState>
    )
  }
  return (
    <div className="objectives">
      <div className="objectives-bar">
        <SegmentedControl
          label={text.views}
          segments={views}
          value={view}
          onChange={(next) => showObjectives({ view: next })}
        />
        {view === 'coherence' && (
          // It chooses what is shown, and keeps nothing in the document.
          <LockContext value={false}>
            <span className="objectives-day">
              {text.on}
              <TypedNowhere>
                <DatePicker
                  label={text.on}
                  isLabelHidden
                  value={date}
                  onCommit={(day) => showObjectives({ date: day === today() ? null : day })}
                />
              </TypedNowhere>
            </span>
          </LockContext>
        )}
        <div className="objectives-end">
          <AddButton />
          <MenuButton
            label={text.export}
            icon={FileDown}
            variant="primary"
            entries={tableFormats(text).map(({ id: format, label }) => ({
              id: format,
              label,
              onAction: () => {
                const to = view === 'coherence' ? date : null
                void exportReport({ report: 'coherence', bodyId: null, from: null, to, format })
              },
            }))}
          />
        </div>
      </div>
      {view === 'list' ? <ObjectiveList /> : <CoherenceView date={date} />}
    </div>
  )
}

function AddButton({ variant = 'secondary' }: { readonly variant?: 'primary' | 'secondary' }) {
  return (
    <Button
      edits
      variant={variant}
      icon={Plus}
      onPress={() => openDialog((onClose) => <AddObjectiveDialog onClose={onClose} />)}
    >
      {text.add}
    </Button>
  )
}
