import type { Worker } from 'node:worker_threads'
import { fail, type Result } from '#shared/kit/result.ts'
import {
  type ExportError,
  type ExportJob,
  type ExportProgress,
  exportError,
  type RenderedFile,
} from './export-job.ts'
import { guardMilliseconds } from './guard-time.ts'
import { startThread } from './start-thread.ts'
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.ts'

export type ExporterSettings = {
  readonly workerUrl: URL
  /** The folder that holds `fonts/` and `templates/`. */
  readonly resourcesPath: string
  /** A worker that holds more than this is replaced after its job. */
  readonly memoryLimit?: number
  readonly guard?: (job: ExportJob) => number
}
export type RenderOptions = {
  readonly onProgress?: (progress: ExportProgress) => void
  /** Aborting ends the worker at once and gives its memory back. */
  readonly signal?: AbortSignal
}
export type Exporter = {
  readonly render: (job: ExportJob, options?: RenderOptions) => Promise<Result<RenderedFile, ExportError>>
  readonly dispose: () => Promise<void>
}
type Outcome = Result<RenderedFile, ExportError>

const defaultMemoryLimit = 600 * 1024 * 1024

/** Renders jobs one after the other in a worker that stays warm between them. */
export function createExporter(settings: ExporterSettings): Exporter {
  const { memoryLimit = defaultMemoryLimit, guard = guardMilliseconds } = settings
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  const startWorker = (): Worker => {
    const workerData: WorkerSettings = { resourcesPath: settings.resourcesPath }
    return startThread(settings.workerUrl, workerData)
  }
  const retire = async (): Promise<void> => {
    const retired = worker
    worker = undefined
    await retired?.terminate()
  }
  const run = async (job: ExportJob, options: RenderOptions): Promise<Outcome> => {
    if (options.signal?.aborted) return fail(exportError('export-cancelled'))
    const isWarm = worker !== undefined
    worker ??= startWorker()
    // An idle worker must not keep the program alive; a busy one must.
    worker.ref()
    const { outcome, reusable, memoryBytes } = await runInWorker(worker, job, guard(job), options)
    if (reusable && memoryBytes <= memoryLimit) worker.unref()
    else await retire()
    // What fails in a worker that has served for long may not in a new one: it is told only when it fails there too.
    return isWarm && !outcome.ok && outcome.error.code === 'export-engine' ? run(job, options) : outcome
  }
  return {
    render: (job, options = {}) => {
      const turn = last.then(() => run(job, options))
      last = turn.catch(() => undefined)
      return turn
    },
    dispose: retire,
  }
}

type Run = { readonly outcome: Outcome; readonly reusable: boolean; readonly memoryBytes: number }

function runInWorker(worker: Worker, job: ExportJob, silence: number, options: RenderOptions): Promise<Run> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome, memoryBytes: number, reusable: boolean): void => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve({ outcome, reusable, memoryBytes })
    }
    const giveUp = (error: ExportError): void => settle(fail(error), 0, false)
    const onAbort = (): void => giveUp(exportError('export-cancelled'))
    const onError = (cause: Error): void => giveUp(exportError('export-engine', { detail: cause.message }))
    const onExit = (code: number): void => giveUp(exportError('export-engine', { detail: `exit ${code}` }))
    const onSilence = (): void =>
      giveUp(exportError('export-too-long', { seconds: Math.round(silence / 1000) }))
    const onMessage = (answer: WorkerAnswer): void => {
      if (answer.type === 'progressed') {
        timer.refresh()
        options.onProgress?.(answer.progress)
      } else {
        // After an engine failure the compiler's state is unknown.
        const broken = !answer.result.ok && answer.result.error.code === 'export-engine'
        settle(answer.result, answer.memoryBytes, !broken)
      }
    }
    const timer = setTimeout(onSilence, silence)
    options.signal?.addEventListener('abort', onAbort)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage({ type: 'render', job } satisfies WorkerRequest)
  })
}
