import { isWithin } from '../../../kit/period.ts'
import { collectivityKinds } from '../../../organisation/collectivities.ts'
import type { Entity } from '../../../organisation/entity.ts'
import { stateKinds } from '../../../organisation/families.ts'
import { skills } from '../../../organisation/job-function.ts'
import { isOccupied } from '../members.ts'
import { isCarried, missionWith } from '../missions.ts'
import { bodiesAt, bodiesOfKind, inPerimeter } from '../perimeter.ts'
import type { CheckContext, Rule } from '../rule.ts'
import { ofProject, severityAt, violation } from '../violation.ts'

const who = ['body', 'seat', 'mandate', 'person', 'post', 'tenure', 'function'] as const

const noBody: Rule = {
  code: 'ORG-01',
  sentences: ['Q01'],
  reads: ['body'],
  check: ({ data, date }) => (bodiesAt(data, date).length > 0 ? [] : [ofProject('error')]),
}

const noRiskOwner: Rule = {
  code: 'ORG-02',
  sentences: ['Q01'],
  reads: ['mission', 'assignment', 'body'],
  check: ({ data, date }) => {
    const mission = missionWith(data, 'm-risk')
    return mission !== null && isCarried(data, mission.id, date) ? [] : [ofProject('warning')]
  },
}

/** A skill is brought by the function of somebody who sits. */
const missingSkill: Rule = {
  code: 'ORG-03',
  sentences: ['Q02', 'Q03'],
  reads: who,
  check: (context) => {
    const { data, date } = context
    const bodies = bodiesAt(data, date)
    if (bodies.length === 0) return []
    const brought = new Set<string>()
    for (const body of bodies) {
      if (brought.size === skills.length) break
      for (const member of context.membersOf(body).filter(isOccupied)) {
        for (const id of member.functions)
          for (const skill of data.function.get(id)?.skills ?? []) brought.add(skill)
      }
    }
    return skills
      .filter((skill) => !brought.has(skill))
      .map((skill) => ({ ...ofProject('warning', { skill: [skill] }), key: skill }))
  },
}

/** The State counts for one, however many of its services sit; each collectivity or public body counts. */
const fewInstitutions: Rule = {
  code: 'ORG-04',
  sentences: ['Q02'],
  reads: [...who, 'entity'],
  check: (context) => {
    const { data, date } = context
    const bodies = bodiesAt(data, date)
    if (bodies.length === 0) return []
    const institutions = new Set<string>()
    for (const body of bodies) {
      for (const member of context.membersOf(body)) {
        for (const id of member.entities) institutions.add(institutionOf(data.entity.get(id)))
      }
      if (body.hostEntityId !== null) institutions.add(institutionOf(data.entity.get(body.hostEntityId)))
    }
    institutions.delete('')
    return institutions.size >= 2 ? [] : [ofProject('warning')]
  },
}

/** An actor of the project that no body knows: it neither sits nor hosts, carries nothing, and is not grouped with one that does. */
const withoutBody: Rule = {
  code: 'ORG-05',
  sentences: ['Q30'],
  reads: [...who, 'entity', 'link', 'responsibility'],
  check: (context) => {
    const { data, date } = context
    if (bodiesAt(data, date).length === 0) return []
    const attached = attachedEntities(context)
    const kinds = [
      ...collectivityKinds,
      'academy',
      'dsden',
      'public-agency',
      'association',
      'company',
      'consultant',
    ] as const
    return inPerimeter(data, kinds, date)
      .filter(({ id }) => !attached.has(id))
      .map(({ id, name }) => violation('warning', 'entity', [id], { name }))
  },
}

const noUpperLevel: Rule = {
  code: 'NIV-01',
  sentences: ['Q04'],
  reads: ['body'],
  // The fiche counts two levels: académique and territorial are one.
  check: ({ data, date }) => {
    const bodies = bodiesAt(data, date)
    return bodies.length > 0 && bodies.every(({ level }) => level === 'school') ? [ofProject('error')] : []
  },
}

const noSchoolLevel: Rule = {
  code: 'NIV-02',
  sentences: ['Q04'],
  reads: ['body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'school-teams', { required: 'warning', recommended: 'advice' })
    const { data, date } = context
    const organised =
      bodiesAt(data, date).some(({ level }) => level === 'school') ||
      bodiesOfKind(data, 'school-team', date).length > 0
    return severity === null || organised ? [] : [ofProject(severity)]
  },
}

export const organisationRules: readonly Rule[] = [
  noBody,
  noRiskOwner,
  missingSkill,
  fewInstitutions,
  withoutBody,
  noUpperLevel,
  noSchoolLevel,
]

function institutionOf(entity: Entity | undefined): string {
  if (entity === undefined) return ''
  if (stateKinds.includes(entity.kind) || entity.kind === 'school') return 'state'
  const isPublic = collectivityKinds.includes(entity.kind) || entity.kind === 'public-agency'
  return isPublic ? entity.id : ''
}

function attachedEntities(context: CheckContext): ReadonlySet<string> {
  const { data, date } = context
  const attached = new Set<string>()
  for (const body of bodiesAt(data, date)) {
    if (body.hostEntityId !== null) attached.add(body.hostEntityId)
    for (const { entities } of context.membersOf(body)) for (const id of entities) attached.add(id)
  }
  for (const { holder, ...period } of data.responsibility.values()) {
    if (holder.type === 'entity' && isWithin(period, date)) attached.add(holder.id)
  }
  const grouped: [string, string][] = []
  for (const link of data.link.values()) {
    if (!isWithin(link, date)) continue
    const { source, target } = link
    if (source.type === 'entity' && target.type === 'body') attached.add(source.id)
    if (target.type === 'entity' && source.type === 'body') attached.add(target.id)
    const isGrouping = link.kind === 'group-member' || link.kind === 'transfers'
    if (isGrouping && source.type === 'entity' && target.type === 'entity')
      grouped.push([source.id, target.id])
    // Whoever supplies or advises is followed by those whom it works for: TER-01 and CSO-05 look at that.
    if (['supplies', 'contracts'].includes(link.kind) && source.type === 'entity') attached.add(source.id)
  }
  for (const [member, group] of grouped) if (attached.has(group)) attached.add(member)
  // An academy is there through its départements.
  for (const { parentId, id } of data.entity.values()) {
    if (parentId !== null && attached.has(id)) attached.add(parentId)
  }
  return attached
}
