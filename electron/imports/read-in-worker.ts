import { Worker } from 'node:worker_threads'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ImportKind, ImportProgress, ImportReading } from '#shared/api/imports.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import { readSourceFile } from './read-file.ts'
import type { WorkerAnswer, WorkerTask } from './worker-messages.ts'
import { importsWorkerUrl } from './worker-url.ts'

export type ImportOrder = {
  readonly file: string
  readonly kind: ImportKind
  readonly programFolder: string
  readonly onProgress: (progress: ImportProgress) => void
  /** Aborting ends the worker at once. */
  readonly signal: AbortSignal
}

/** A file that takes more than this to be understood is not one that a project needs. */
const mostMegabytes = 2_048

/** Understands a file in a thread of its own, so that windows stay alive meanwhile. */
export async function readInWorker(order: ImportOrder): Promise<Result<ImportReading, AppError>> {
  const source = await readSourceFile(order.file)
  if (!source.ok) return source
  if (order.signal.aborted) return fail(appError('cancelled'))
  const { kind, programFolder } = order
  return runWorker({ kind, programFolder, ...source.value }, order)
}

function runWorker(
  task: WorkerTask,
  { onProgress, signal }: ImportOrder,
): Promise<Result<ImportReading, AppError>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(importsWorkerUrl(), {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const settle = (outcome: Result<ImportReading, AppError>): void => {
      signal.removeEventListener('abort', onAbort)
      worker.removeAllListeners()
      // What a thread that is ended says is of no interest.
      worker.on('error', () => undefined)
      void worker.terminate()
      resolve(outcome)
    }
    const onAbort = (): void => settle(fail(appError('cancelled')))
    signal.addEventListener('abort', onAbort)
    worker.on('message', (answer: WorkerAnswer) =>
      answer.type === 'progressed' ? onProgress(answer.progress) : settle(answer.result),
    )
    worker.on('error', (cause: Error & { readonly code?: string }) => {
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        settle(fail(appError('import-too-large', { name: task.name })))
      } else {
        signal.removeEventListener('abort', onAbort)
        reject(cause)
      }
    })
  })
}
