import type { DocumentData } from '../../document/document-data.ts'
import type { Body } from '../../organisation/body.ts'
import type { AssignmentRole, Mission } from '../../organisation/mission.ts'
import { assignmentsOfMission, missionsInOrder } from '../../organisation/missions.ts'
import { columnName } from '../../text/governance.ts'
import { listText } from '../../text/plurals.ts'
import { manyBodies, governanceWords as words } from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import type { Block, Inlines } from '../report-document.ts'
import { groupedTableOf, paragraph } from './blocks.ts'
import { bodiesAt } from './bodies.ts'
import { emphasis, line } from './lines.ts'
import { missionGroups } from './mission-groups.ts'

/** Every mission with the bodies that answer for it, contribute to it and are informed of it on a day. */
export function missionsTable(data: DocumentData, date: string): Block {
  const groups = missionGroups(missionsInOrder(data)).map(({ title, missions }) => ({
    title,
    items: missions,
  }))
  if (groups.length === 0) return paragraph(words.noMission)
  const names = (role: AssignmentRole) => (mission: Mission) => namesOf(data, mission, role, date)
  return groupedTableOf<Mission>(
    'text',
    [
      { header: words.mission, width: 5, cell: ({ name }) => line(capitalise(name)) },
      {
        header: words.responsible,
        width: 2.6,
        cell: (mission) => {
          const responsible = names('responsible')(mission)
          return responsible === '' ? emphasis(capitalise(words.noResponsible)) : line(responsible)
        },
      },
      { header: words.contributors, width: 2.6, optional: true, cell: told(names('contributor')) },
      { header: words.informed, width: 2.2, optional: true, cell: told(names('informed')) },
    ],
    groups,
  )
}

function told(words: (mission: Mission) => string): (mission: Mission) => Inlines {
  return (mission) => line(words(mission))
}

function namesOf(data: DocumentData, mission: Mission, role: AssignmentRole, date: string): string {
  const bodies = new Set<string>(
    assignmentsOfMission(data, mission.id)
      .filter((assignment) => assignment.role === role)
      .map(({ bodyId }) => bodyId),
  )
  const all = bodiesAt(data, date)
  const crowds = crowdKinds.map((kind) => crowdOf(kind, all, bodies))
  const named = all.filter((body) => bodies.has(body.id) && !crowds.some(({ of }) => of.has(body)))
  return capitalise(listText([...named.map(columnName), ...crowds.flatMap(({ name }) => name)]))
}

// Groups of proximity and teams of schools do the same work side by side, and may be hundreds.
const crowdKinds = ['proximity', 'school-team'] as const
const fewEnoughToName = 4

type Crowd = { readonly of: ReadonlySet<Body>; readonly name: readonly string[] }

function crowdOf(
  kind: (typeof crowdKinds)[number],
  bodies: readonly Body[],
  chosen: ReadonlySet<string>,
): Crowd {
  const all = bodies.filter(({ kinds }) => kinds.length === 1 && kinds[0] === kind)
  const some = all.filter(({ id }) => chosen.has(id))
  const isCrowd = some.length > 1 && (some.length === all.length || some.length > fewEnoughToName)
  return isCrowd
    ? { of: new Set(some), name: [manyBodies(kind, some.length, all.length)] }
    : { of: new Set(), name: [] }
}
