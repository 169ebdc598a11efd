import { X } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import {
  type AssignmentId,
  type AssignmentRole,
  assignmentRoles,
  type Mission,
} from '#shared/organisation/mission.ts'
import { assignmentsOfMission, responsibleBodies } from '#shared/organisation/missions.ts'
import { bodiesAt } from '#shared/reports/parts/bodies.ts'
import { governanceText, missionText as text, withoutRole } from '#shared/text/governance.ts'
import { assignmentRoleLabels } from '#shared/text/governance-vocabulary.ts'
import '#renderer/sheets/OfficeList.css'

const segments = assignmentRoles.map((role) => ({ id: role, label: assignmentRoleLabels[role].letter }))

/** The bodies that have a part in a mission, each with its role; another one is added by its name. */
export function MissionRoles({ mission }: { readonly mission: Mission }) {
  const data = useData()
  const date = useShownDate()
  const given = useMemo(
    () => new Map(assignmentsOfMission(data, mission.id).map(({ bodyId, role }) => [bodyId, role])),
    [data, mission.id],
  )
  const bodies = bodiesAt(data, date).filter(({ id }) => given.has(id))
  const others = useMemo(() => bodyChoices(data).filter(({ id }) => !given.has(id)), [data, given])
  const put = (bodyId: BodyId, role: AssignmentRole | null) =>
    perform({ type: 'assignment.set', id: newId<AssignmentId>(), missionId: mission.id, bodyId, role })
  const isFree = responsibleBodies(data, mission.id, date).length === 0
  return (
    <>
      {isFree && <p className="office-none">{text.unassignedHint}</p>}
      <ul className="mission-roles">
        {bodies.map((body) => (
          <li key={body.id}>
            <span>{body.sigle || body.name}</span>
            <SegmentedControl
              label={body.name}
              segments={segments}
              value={given.get(body.id) ?? 'informed'}
              onChange={(role) => put(body.id, role)}
            />
            <IconButton
              edits
              icon={X}
              size="s"
              label={withoutRole(body)}
              onPress={() => put(body.id, null)}
            />
          </li>
        ))}
      </ul>
      <ComboBox
        key={given.size}
        label={isFree ? text.entrust : text.addBody}
        choices={others}
        value={null}
        emptyText={governanceText.noneFound}
        onChange={(id) => id !== null && put(id, isFree ? 'responsible' : 'contributor')}
        isWide
      />
    </>
  )
}
