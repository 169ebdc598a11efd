import { Network, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { goTo } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { bodyKinds } from '#shared/organisation/body.ts'
import { assignmentRoles } from '#shared/organisation/mission.ts'
import { bodiesAt } from '#shared/reports/parts/bodies.ts'
import {
  hiddenBodies,
  missionGroupLabels,
  missionsTwice,
  missionText as text,
  unassignedMissions,
  withCount,
} from '#shared/text/governance.ts'
import { assignmentRoleLabels } from '#shared/text/governance-vocabulary.ts'
import { AddMissionDialog } from './AddMissionDialog.tsx'
import { Matrix } from './Matrix.tsx'
import { type BodyFilter, type Matrix as MatrixModel, matrixOf } from './matrix.ts'

/** Which body answers for which mission, contributes to it or is informed of it, on the shown day. */
export function MissionsTab() {
  const mission = useData((data) => data.mission)
  const assignment = useData((data) => data.assignment)
  const body = useData((data) => data.body)
  const date = useShownDate()
  const [filter, setFilter] = useState<BodyFilter>('all')
  const matrix = useMemo(
    () => matrixOf({ mission, assignment, body }, date, filter),
    [mission, assignment, body, date, filter],
  )
  const isEmpty = matrix.bodies.length === 0 && filter === 'all'
  return (
    <div className="missions">
      <MissionsBar matrix={matrix} filter={filter} onFilter={setFilter} />
      {isEmpty ? (
        <EmptyState
          icon={Network}
          title={text.noBodies}
          actions={
            <Button variant="primary" onPress={() => goTo('organisation')}>
              {text.goToOrganisation}
            </Button>
          }
        >
          {text.noBodiesHint}
        </EmptyState>
      ) : (
        <>
          <Legend />
          <div className="missions-scroll">
            <Matrix matrix={matrix} />
          </div>
        </>
      )}
    </div>
  )
}

type BarProps = {
  readonly matrix: MatrixModel
  readonly filter: BodyFilter
  readonly onFilter: (filter: BodyFilter) => void
}

function MissionsBar({ matrix, filter, onFilter }: BarProps) {
  const [isAdding, setAdding] = useState(false)
  const rows = matrix.groups.flatMap((group) => group.rows)
  const countOf = (coverage: string) => rows.filter((row) => row.coverage === coverage).length
  const [unassigned, twice] = [countOf('unassigned'), countOf('carried-twice')]
  return (
    <div className="missions-bar">
      <Select
        label={text.filter}
        isLabelHidden
        keeps={false}
        choices={useFilterChoices()}
        value={filter}
        onChange={onFilter}
      />
      <span className="missions-summary" role="status">
        {unassigned > 0 && <StatusBadge tone="attention">{unassignedMissions(unassigned)}</StatusBadge>}
        {twice > 0 && <StatusBadge tone="attention">{missionsTwice(twice)}</StatusBadge>}
        {rows.length > 0 && unassigned + twice === 0 && (
          <StatusBadge tone="ok">{text.allCarried}</StatusBadge>
        )}
        {matrix.hidden > 0 && <span>{hiddenBodies(matrix.hidden)}</span>}
      </span>
      <Button edits icon={Plus} onPress={() => setAdding(true)}>
        {text.add}
      </Button>
      {isAdding && <AddMissionDialog onClose={() => setAdding(false)} />}
    </div>
  )
}

/** All bodies, or those of one kind among the kinds that the project has. */
function useFilterChoices() {
  const body = useData((data) => data.body)
  const date = useShownDate()
  return useMemo(() => {
    const bodies = bodiesAt({ body }, date)
    const kinds = bodyKinds.flatMap((kind) => {
      const size = bodies.filter(({ kinds: own }) => own.includes(kind)).length
      return size === 0 ? [] : [{ id: kind, label: withCount(missionGroupLabels[kind], size) }]
    })
    return [{ id: 'all' as const, label: withCount(text.allBodies, bodies.length) }, ...kinds]
  }, [body, date])
}

function Legend() {
  return (
    <div className="missions-legend">
      <dl aria-label={text.legend}>
        {assignmentRoles.map((role) => (
          <div key={role} data-role={role}>
            <dt className="matrix-letter">{assignmentRoleLabels[role].letter}</dt>
            <dd>{assignmentRoleLabels[role].label}</dd>
          </div>
        ))}
      </dl>
      <span>{text.keys}</span>
    </div>
  )
}
