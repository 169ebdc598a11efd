import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { JobFunction } from '#shared/organisation/job-function.ts'
import { appoint } from './appoint.ts'
import { anonymise, purge } from './erase-persons.ts'
import { creating, deleting, editing, type Handler, mayGo, refuse } from './handler.ts'

const unused = (jobFunction: JobFunction, data: DocumentData) => {
  const names = ({ functionId }: { readonly functionId: string | null }) => functionId === jobFunction.id
  const count = [...data.post.values()].filter(names).length + [...data.seat.values()].filter(names).length
  return count > 0 ? fail(appError('function-in-use', { count })) : ok(null)
}

const appointToPost: Handler<'post.appoint'> = ({ value, person, endsTenureId }, context) => {
  const former = endsTenureId === null ? undefined : context.data.tenure.get(endsTenureId)
  if (endsTenureId !== null && former?.postId !== value.postId)
    return refuse('reference-missing', { field: 'endsTenureId', id: endsTenureId })
  return appoint('tenure', { value, person, former }, context)
}

export const peopleHandlers = {
  'person.create': creating('person'),
  'person.edit': editing('person'),
  'person.delete': deleting('person', mayGo('person')),
  'person.purge': purge,
  'person.anonymise': anonymise,
  'function.create': creating('function'),
  'function.edit': editing('function'),
  'function.delete': deleting('function', unused),
  'post.create': creating('post'),
  'post.edit': editing('post'),
  'post.delete': deleting('post', mayGo('post')),
  'post.appoint': appointToPost,
  'tenure.create': creating('tenure'),
  'tenure.edit': editing('tenure'),
  'tenure.delete': deleting('tenure'),
}
