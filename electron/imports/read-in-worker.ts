import { Worker } from 'node:worker_threads'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ImportKind, ImportProgress, ImportReading } from '#shared/api/imports.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { readSourceFile } from './read-file.ts'
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker-messages.ts'
import { importsWorkerUrl } from './worker-url.ts'

export type ImportOrder = {
  /** The file that the person chooses, null when she gives up: the thread gets ready while she looks for it. */
  readonly choice: Promise<string | null>
  readonly kind: ImportKind
  readonly programFolder: string
  readonly onProgress: (progress: ImportProgress) => void
  /** Aborting ends the worker at once. */
  readonly signal: AbortSignal
}

type Outcome = Result<ImportReading, AppError>

/** A file that takes more than this to be understood is not one that a project needs. */
const mostMegabytes = 2_048

/** Understands a file in a thread of its own, so that windows stay alive meanwhile. */
export function readInWorker(order: ImportOrder, workerUrl: URL = importsWorkerUrl()): Promise<Outcome> {
  const { programFolder, onProgress, signal } = order
  return new Promise((resolve, reject) => {
    const task = taskOf(order)
    const worker = new Worker(workerUrl, {
      workerData: { programFolder } satisfies WorkerStart,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const end = (): void => {
      signal.removeEventListener('abort', onAbort)
      worker.removeAllListeners()
      // What a thread that is ended says is of no interest.
      worker.on('error', () => undefined)
      void worker.terminate()
    }
    const settle = (outcome: Outcome): void => {
      end()
      resolve(outcome)
    }
    const onAbort = (): void => settle(fail(appError('cancelled')))
    const onLost = (code: 'import-too-large' | 'import-interrupted') =>
      task.then((given) => settle(given.ok ? fail(appError(code, { name: given.value.name })) : given))
    const onError = (cause: unknown): void => {
      end()
      reject(cause)
    }
    signal.addEventListener('abort', onAbort)
    worker.on('message', (answer: WorkerAnswer) =>
      answer.type === 'progressed' ? onProgress(answer.progress) : settle(answer.result),
    )
    worker.on('error', (cause: Error & { readonly code?: string }) => {
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') void onLost('import-too-large')
      else onError(cause)
    })
    // Ended by the system without an answer or an error: nobody is left waiting.
    worker.on('exit', () => void onLost('import-interrupted'))
    task.then((given) => (given.ok ? worker.postMessage(given.value) : settle(given))).catch(onError)
  })
}

/** What the thread is to understand, once it is chosen and read. */
async function taskOf({ choice, kind, signal }: ImportOrder): Promise<Result<WorkerTask, AppError>> {
  const file = await choice
  if (file === null) return fail(appError('cancelled'))
  const source = await readSourceFile(file)
  if (!source.ok) return source
  return signal.aborted ? fail(appError('cancelled')) : ok({ kind, ...source.value })
}
