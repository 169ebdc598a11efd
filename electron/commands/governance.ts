import { type AppError, appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { dayBefore } from '#shared/kit/period.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Convention, ConventionParty } from '#shared/organisation/convention.ts'
import { makesConventionLoop, partiesOf } from '#shared/organisation/conventions.ts'
import type { Mission } from '#shared/organisation/mission.ts'
import { assignmentAt, keepsWordsOfFiche } from '#shared/organisation/missions.ts'
import { checkResponsibility } from '#shared/organisation/responsibilities.ts'
import type { Responsibility } from '#shared/organisation/responsibility.ts'
import type { RulesProfile } from '#shared/organisation/rules-profile.ts'
import {
  conformitySettingId,
  faultyThreshold,
  parametersSetting,
} from '#shared/quality/conformity/parameters.ts'
import type { Dismissal } from '#shared/quality/dismissal.ts'
import {
  check,
  creating,
  deleting,
  editing,
  type Handler,
  mayGo,
  named,
  refuse,
  withRecord,
} from './handler.ts'
import { reorder } from './reorder.ts'

type Allowed = Result<null, AppError>

const ownMission = (mission: Mission): Allowed =>
  mission.source === 'project' ? ok(null) : fail(appError('mission-of-fiche', { name: mission.code }))

const keepsFiche = (after: Mission, data: DocumentData): Allowed => {
  const before = data.mission.get(after.id)
  return before === undefined || keepsWordsOfFiche(before, after)
    ? ok(null)
    : fail(appError('mission-of-fiche', { name: before.code }))
}

const allowedResponsibility = (responsibility: Responsibility): Allowed => {
  const allowed = checkResponsibility(responsibility)
  return allowed.ok ? allowed : fail(appError(allowed.error))
}

const noConventionLoop = ({ id, parentId }: Convention, data: DocumentData): Allowed =>
  makesConventionLoop(data, id, parentId) ? fail(appError('convention-loop')) : ok(null)

const partyOnce = (party: ConventionParty, data: DocumentData): Allowed =>
  partiesOf(data, party.conventionId).some(
    ({ id, entityId }) => id !== party.id && entityId === party.entityId,
  )
    ? fail(appError('party-exists', { name: recordName(data, 'entity', party.entityId) }))
    : ok(null)

const unusedProfile = (profile: RulesProfile, data: DocumentData): Allowed => {
  const count = [...data.body.values()].filter(({ rulesProfileId }) => rulesProfileId === profile.id).length
  return count > 0 ? fail(appError('profile-in-use', { count })) : ok(null)
}

const notRevoked = (dismissal: Dismissal): Allowed =>
  dismissal.revokedOn === null ? ok(null) : fail(appError('input-invalid', { field: 'revokedOn' }))

const setAssignment: Handler<'assignment.set'> = ({ type: _, role, ...cell }, { data, rows }) => {
  const mission = data.mission.get(cell.missionId)
  if (mission === undefined) return refuse('reference-missing', { field: 'missionId', id: cell.missionId })
  const current = assignmentAt(data, cell.missionId, cell.bodyId)
  const name = mission.code === '' ? mission.name : mission.code
  if (role === null) {
    if (current !== null) rows.remove('assignment', current.id)
    return ok({ name })
  }
  if (current !== null) rows.update('assignment', current.id, { role })
  else {
    const value = { ...cell, role }
    if (data.assignment.has(value.id)) return refuse('record-exists', { id: value.id })
    const allowed = check('assignment', value, data)
    if (!allowed.ok) return allowed
    rows.insert('assignment', value)
  }
  return ok({ name })
}

const createResponsibility = creating('responsibility', allowedResponsibility)

const takeOver: Handler<'responsibility.create'> = ({ value, endsId }, context) => {
  if (endsId !== undefined) {
    const former = context.data.responsibility.get(endsId)
    if (former === undefined || former.kind !== value.kind)
      return refuse('reference-missing', { field: 'endsId', id: endsId })
    const to = value.from === null ? null : dayBefore(value.from)
    if (to === null || (former.from !== null && to < former.from)) return refuse('period-reversed')
    if (former.to === null || former.to > to) context.rows.update('responsibility', endsId, { to })
  }
  return createResponsibility({ value }, context)
}

const setThresholds: Handler<'threshold.set'> = ({ value }, { data, rows }) => {
  const isKept = data.setting.has(conformitySettingId)
  if (value === null) {
    if (isKept) rows.remove('setting', conformitySettingId)
    return ok({ name: conformitySettingId })
  }
  const threshold = faultyThreshold(value)
  if (threshold !== null) return refuse('threshold-out-of-bounds', { threshold })
  const setting = parametersSetting(value)
  if (isKept) rows.update('setting', setting.id, setting)
  else rows.insert('setting', setting)
  return ok({ name: conformitySettingId })
}

const createConvention = creating('convention', noConventionLoop)
const createParty = creating('conventionParty', partyOnce)

export const governanceHandlers = {
  'mission.create': creating('mission', ownMission),
  'mission.edit': editing('mission', keepsFiche),
  'mission.delete': deleting('mission', mayGo('mission')),
  'mission.reorder': (({ missionIds }, { data, rows }) =>
    reorder(rows, 'mission', [...data.mission.values()], missionIds)) satisfies Handler<'mission.reorder'>,
  'assignment.set': setAssignment,
  'responsibility.create': takeOver,
  'responsibility.edit': editing('responsibility', allowedResponsibility),
  'responsibility.delete': deleting('responsibility'),
  'convention.create': (({ value, parties = [] }, context) => {
    const created = createConvention({ value }, context)
    if (!created.ok) return created
    let data = withRecord(context.data, 'convention', value)
    for (const party of parties) {
      if (party.conventionId !== value.id)
        return refuse('reference-missing', { field: 'conventionId', id: party.conventionId })
      const added = createParty({ value: party }, { ...context, data })
      if (!added.ok) return added
      data = withRecord(data, 'conventionParty', party)
    }
    return created
  }) satisfies Handler<'convention.create'>,
  'convention.edit': editing('convention', noConventionLoop),
  'convention.delete': deleting('convention'),
  'convention-party.create': createParty,
  'convention-party.edit': editing('conventionParty', partyOnce),
  'convention-party.delete': deleting('conventionParty'),
  'convention-party.reorder': (({ conventionId, partyIds }, { data, rows }) =>
    reorder(
      rows,
      'conventionParty',
      partiesOf(data, conventionId),
      partyIds,
    )) satisfies Handler<'convention-party.reorder'>,
  'phase.create': creating('phase'),
  'phase.edit': editing('phase'),
  'phase.delete': deleting('phase'),
  'rules-profile.create': creating('rulesProfile'),
  'rules-profile.edit': editing('rulesProfile'),
  'rules-profile.delete': deleting('rulesProfile', unusedProfile),
  'dismissal.create': creating('dismissal', notRevoked),
  'dismissal.revoke': (({ id, on }, { data, rows }) => {
    const dismissal = data.dismissal.get(id)
    if (dismissal === undefined) return refuse('record-missing', { id })
    if (dismissal.revokedOn !== null) return named(data, 'dismissal', dismissal)
    if (on < dismissal.on) return refuse('period-reversed')
    rows.update('dismissal', id, { revokedOn: on })
    return named(data, 'dismissal', dismissal)
  }) satisfies Handler<'dismissal.revoke'>,
  'threshold.set': setThresholds,
}
