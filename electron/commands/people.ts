import { appError } from '#shared/api/errors.ts'
import { meetingsAttendedBy } from '#shared/document/deletion.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { dayBefore } from '#shared/kit/period.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { JobFunction } from '#shared/organisation/job-function.ts'
import type { Person } from '#shared/organisation/person.ts'
import { creating, deleting, editing, type Handler, refuse } from './handler.ts'

const neverAttended = (person: Person, data: DocumentData) => {
  const count = meetingsAttendedBy(data, person.id)
  return count > 0 ? fail(appError('person-attended', { count })) : ok(null)
}

const unused = (jobFunction: JobFunction, data: DocumentData) => {
  const count = [...data.post.values()].filter((post) => post.functionId === jobFunction.id).length
  return count > 0 ? fail(appError('function-in-use', { count })) : ok(null)
}

const createTenure = creating('tenure')

const appoint: Handler<'post.appoint'> = ({ value, endsTenureId }, context) => {
  if (endsTenureId === null) return createTenure({ value }, context)
  const former = context.data.tenure.get(endsTenureId)
  if (former === undefined || former.postId !== value.postId)
    return refuse('reference-missing', { field: 'endsTenureId', id: endsTenureId })
  const to = value.from === null ? null : dayBefore(value.from)
  if (to === null || (former.from !== null && to < former.from)) return refuse('period-reversed')
  // A tenure that ended before is not prolonged.
  if (former.to === null || former.to > to) context.rows.update('tenure', former.id, { to })
  return createTenure({ value }, context)
}

export const peopleHandlers = {
  'person.create': creating('person'),
  'person.edit': editing('person'),
  'person.delete': deleting('person', neverAttended),
  'function.create': creating('function'),
  'function.edit': editing('function'),
  'function.delete': deleting('function', unused),
  'post.create': creating('post'),
  'post.edit': editing('post'),
  'post.delete': deleting('post'),
  'post.appoint': appoint,
  'tenure.create': createTenure,
  'tenure.edit': editing('tenure'),
  'tenure.delete': deleting('tenure'),
}
