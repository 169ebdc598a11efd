import type { DocumentData } from '#shared/document/document-data.ts'
import type { Body, BodyKind } from '#shared/organisation/body.ts'
import type { AssignmentRole, Mission } from '#shared/organisation/mission.ts'
import {
  assignmentsOfMission,
  type Coverage,
  coverageOf,
  missionsInOrder,
} from '#shared/organisation/missions.ts'
import { bodiesAt } from '#shared/reports/parts/bodies.ts'
import { missionGroups } from '#shared/reports/parts/mission-groups.ts'

/** Beyond, columns are a wall that nobody reads: a kind of body is to be chosen. */
export const mostColumns = 60

export type BodyFilter = 'all' | BodyKind

/** What a body is to a mission, one for each column; as one text, so that an unchanged row is seen at once. */
const letters = { responsible: 'R', contributor: 'C', informed: 'I' } as const
export type Letter = (typeof letters)[AssignmentRole] | '-'

export type MatrixRow = {
  readonly mission: Mission
  readonly coverage: Coverage
  /** « R-CI- »: one letter for each column. */
  readonly roles: string
}
export type MatrixGroup = { readonly id: string; readonly title: string; readonly rows: readonly MatrixRow[] }
export type Matrix = {
  readonly bodies: readonly Body[]
  /** How many bodies of the filter are not among the columns. */
  readonly hidden: number
  readonly groups: readonly MatrixGroup[]
}

type MatrixData = Pick<DocumentData, 'mission' | 'assignment' | 'body'>

/** The missions, as the fiche groups them and then the project's own, and what the bodies of a day are to each. */
export function matrixOf(data: MatrixData, date: string, filter: BodyFilter): Matrix {
  const chosen = bodiesAt(data, date).filter((body) => filter === 'all' || body.kinds.includes(filter))
  const bodies = chosen.slice(0, mostColumns)
  return {
    bodies,
    hidden: chosen.length - bodies.length,
    groups: missionGroups(missionsInOrder(data)).map(({ id, title, missions }) => ({
      id,
      title,
      rows: missions.map((mission) => rowOf(data, mission, bodies, date)),
    })),
  }
}

/** The role that a row gives to the body of a column. */
export function roleAt({ roles }: MatrixRow, column: number): AssignmentRole | null {
  const letter = roles[column]
  const found = Object.entries(letters).find(([, known]) => known === letter)
  return (found?.[0] as AssignmentRole | undefined) ?? null // a key of the letters
}

/** What Enter makes of a role: nothing, responsible, contributor, informed, nothing again. */
export function nextRole(role: AssignmentRole | null): AssignmentRole | null {
  const order = [null, 'responsible', 'contributor', 'informed'] as const
  return order[(order.indexOf(role) + 1) % order.length] ?? null
}

/** The role that a key writes; undefined when the key writes none. */
export function roleOfKey(key: string): AssignmentRole | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  const found = Object.entries(letters).find(([, letter]) => letter === key.toUpperCase())
  return found?.[0] as AssignmentRole | undefined // a key of the letters
}

/** All missions once one of them has gone up or down among those of its group; null when it cannot. */
export function movedMission(all: readonly Mission[], id: string, by: -1 | 1): readonly Mission[] | null {
  const group = missionGroups(all).find(({ missions }) => missions.some((mission) => mission.id === id))
  const place = group?.missions.findIndex((mission) => mission.id === id) ?? -1
  const [moved, other] = [group?.missions[place], group?.missions[place + by]]
  if (moved === undefined || other === undefined) return null
  return all.map((mission) => (mission === moved ? other : mission === other ? moved : mission))
}

function rowOf(data: MatrixData, mission: Mission, bodies: readonly Body[], date: string): MatrixRow {
  const given = new Map(assignmentsOfMission(data, mission.id).map(({ bodyId, role }) => [bodyId, role]))
  const roles = bodies.map(({ id }) => {
    const role = given.get(id)
    return role === undefined ? '-' : letters[role]
  })
  return { mission, coverage: coverageOf(data, mission.id, date), roles: roles.join('') }
}
