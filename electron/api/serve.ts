import { type Answer, type Method, type MethodInput, methodInputs } from '#shared/api/contract.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import type { Context, Handler, HandlersOf } from './context.ts'

/** What is worth a line in the log; never what the user wrote. */
export type ServeLog = {
  readonly failed: (id: string, method: string, cause: unknown) => void
  readonly slow: (method: string, milliseconds: number) => void
}

export type ServeOptions<Sender> = {
  readonly handlers: HandlersOf<Method>
  /** The context of a window of ours; null for anything else, which gets no answer worth having. */
  readonly contextOf: (sender: Sender) => Context | null
  readonly log: ServeLog
  /** Makes the mark by which a user's report is found again in the log. */
  readonly newId: () => string
}

export type Serve<Sender> = (
  sender: Sender,
  method: unknown,
  input: unknown,
) => Promise<Result<unknown, AppError>>

/** Past this, an edit is felt as a delay. */
const slowMilliseconds = 40

/** The one door of the main process: trusted sender → known method → parse → run → Result. */
export function serve<Sender>({ handlers, contextOf, log, newId }: ServeOptions<Sender>): Serve<Sender> {
  const unexpected = (method: string, cause: unknown) => {
    const id = newId()
    log.failed(id, method, cause)
    return fail(appError('internal', { id }))
  }

  return async (sender, method, input) => {
    const context = contextOf(sender)
    if (context === null) return unexpected('untrusted', new Error('call from a sender that is not ours'))
    if (!isMethod(method)) return unexpected('unknown', new Error('call of a method that does not exist'))
    const started = performance.now()
    try {
      return await answer(handlers, method, input, context)
    } catch (cause) {
      return unexpected(method, cause)
    } finally {
      const elapsed = performance.now() - started
      if (isEdit(method) && elapsed > slowMilliseconds) log.slow(method, Math.round(elapsed))
    }
  }
}

async function answer<M extends Method>(
  handlers: HandlersOf<Method>,
  method: M,
  input: unknown,
  context: Context,
): Promise<Answer<M>> {
  const parsed = methodInputs[method].safeParse(input)
  if (!parsed.success) {
    return fail(appError('input-invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' }))
  }
  const steady = context.documents.steady(context.windowId)
  if (steady !== null) await steady
  const handler: Handler<M> = handlers[method]
  return handler(parsed.data as MethodInput<M>, context) // parsed by this method's own schema
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(methodInputs, method)
}

const edits: ReadonlySet<Method> = new Set<Method>([
  ...(['execute', 'undo', 'redo', 'history.travel', 'history.take-out', 'trash.restore'] as const),
])

function isEdit(method: Method): boolean {
  return edits.has(method)
}
