import type { Body } from '../../../organisation/body.ts'
import type { Entity } from '../../../organisation/entity.ts'
import { isOccupied } from '../members.ts'
import { bodiesHostedBy, schoolsConcerned } from '../perimeter.ts'
import type { CheckContext, Rule, Severity } from '../rule.ts'
import { functionsAnswering } from '../typical-functions.ts'
import { severityAt, violation } from '../violation.ts'

const head = functionsAnswering('school-head')
const who = [
  'body',
  'seat',
  'mandate',
  'person',
  'post',
  'tenure',
  'function',
  'entity',
  'phase',
  'project',
] as const

const withoutTeam: Rule = {
  code: 'ECO-01',
  sentences: ['Q08'],
  reads: ['body', 'entity', 'phase', 'project'],
  check: (context) =>
    eachSchool(context, (school, teams, severity) =>
      teams.length === 0 ? [violation(severity, 'entity', [school.id], { name: school.name })] : [],
    ),
}

const withoutHead: Rule = {
  code: 'ECO-02',
  sentences: ['Q08'],
  reads: who,
  check: (context) =>
    eachSchool(context, (school, teams, severity) => {
      const led = teams.some((team) =>
        context
          .membersOf(team)
          .some((member) => isOccupied(member) && member.functions.some((id) => head.has(id))),
      )
      return teams.length === 0 || led
        ? []
        : [violation(severity, 'entity', [school.id], { name: school.name })]
    }),
}

const teamOfOne: Rule = {
  code: 'ECO-03',
  sentences: ['Q08'],
  reads: who,
  check: (context) =>
    eachSchool(context, (school, teams) => {
      const people = teams.flatMap((team) => context.membersOf(team).filter(isOccupied))
      return teams.length > 0 && people.length === 1
        ? [violation('advice', 'entity', [school.id], { name: school.name })]
        : []
    }),
}

export const schoolRules: readonly Rule[] = [withoutTeam, withoutHead, teamOfOne]

type Look = (school: Entity, teams: readonly Body[], severity: Severity) => ReturnType<Rule['check']>

function eachSchool(context: CheckContext, look: Look): ReturnType<Rule['check']> {
  const severity = severityAt(context, 'school-teams', { required: 'error', recommended: 'advice' })
  if (severity === null) return []
  const { data, date } = context
  return schoolsConcerned(data, date).flatMap((school) =>
    look(
      school,
      bodiesHostedBy(data, school, date).filter(({ kinds }) => kinds.includes('school-team')),
      severity,
    ),
  )
}
