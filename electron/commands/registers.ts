import { type AppError, appError } from '#shared/api/errors.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Body, BodyId } from '#shared/organisation/body.ts'
import { keepsRegister } from '#shared/organisation/register-holder.ts'
import type { Rows } from '../tables/rows.ts'
import { type CommandContext, type Handler, refuse } from './handler.ts'

/** The rule of official acts: only the copy that keeps the register of a body may number them. */
export function keptHere(body: Body | undefined, rows: Rows): Result<null, AppError> {
  if (body === undefined || keepsRegister(body, rows.copyId())) return ok(null)
  return fail(
    appError('register-elsewhere', {
      name: body.sigle === '' ? body.name : body.sigle,
      by: body.registerHolder,
    }),
  )
}

type Holder = Pick<Body, 'registerCopy' | 'registerHolder'>

function hand(
  ids: readonly BodyId[],
  holder: Holder,
  { data, rows }: CommandContext,
): Result<null, AppError> {
  for (const id of ids) {
    if (!data.body.has(id)) return fail(appError('record-missing', { id }))
    rows.update('body', id, holder)
  }
  return ok(null)
}

const named = (ids: readonly BodyId[], { data }: CommandContext) => {
  const [id] = ids
  return ok(
    ids.length === 1 && id !== undefined ? { name: recordName(data, 'body', id) } : { count: ids.length },
  )
}

const send: Handler<'document.send-copy'> = ({ copyId, to, from, given, kept }, context) => {
  for (const id of given) {
    const held = keptHere(context.data.body.get(id), context.rows)
    if (!held.ok) return held
  }
  // What is told already stays as it is.
  const unsaid = kept.filter((id) => context.data.body.get(id)?.registerCopy === null)
  const own = { registerCopy: context.rows.copyId(), registerHolder: from }
  const handed = [
    hand(given, { registerCopy: copyId, registerHolder: to }, context),
    hand(unsaid, own, context),
  ]
  const refused = handed.find((one) => !one.ok)
  return refused === undefined || refused.ok ? ok({ name: to }) : refused
}

const give: Handler<'register.give'> = ({ bodyIds, copyId, holder }, context) => {
  for (const id of bodyIds) {
    const held = keptHere(context.data.body.get(id), context.rows)
    if (!held.ok) return held
  }
  if (copyId === context.rows.copyId()) return refuse('input-invalid', { field: 'copyId' })
  const handed = hand(bodyIds, { registerCopy: copyId, registerHolder: holder }, context)
  return handed.ok ? named(bodyIds, context) : handed
}

const take: Handler<'register.take'> = ({ bodyIds }, context) => {
  const handed = hand(bodyIds, { registerCopy: context.rows.copyId(), registerHolder: '' }, context)
  return handed.ok ? named(bodyIds, context) : handed
}

export const registerHandlers = {
  'document.send-copy': send,
  'register.give': give,
  'register.take': take,
}
