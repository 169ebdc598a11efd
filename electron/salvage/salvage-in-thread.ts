import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { SalvagePhase } from '#shared/api/salvage.ts'
import type { Salvaged } from '#shared/document/salvaged.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import { threadEntry } from '../thread-entry.ts'
import { makeScratch, type Rebuilt, reasonAgainst, writeRebuilt } from './salvage.ts'

export type SalvageOrder = {
  readonly source: string
  readonly target: string
  readonly onProgress: (phase: SalvagePhase) => void
  /** Aborting ends the thread at once; nothing is written by then. */
  readonly signal: AbortSignal
}
export type SalvageStart = { readonly source: string; readonly name: string; readonly scratch: string }
export type SalvageAnswer =
  | { readonly type: 'reached'; readonly phase: SalvagePhase }
  | { readonly type: 'rebuilt'; readonly result: Result<Rebuilt, AppError> }

const mostMegabytes = 2_048

/** The same as `salvageDocument`, in a thread of its own: windows stay alive, and the person may give it up. */
export async function salvageInThread(
  { source, target, onProgress, signal }: SalvageOrder,
  entry: URL = threadEntry(import.meta.url, './worker.ts', 'salvage-worker.js'),
): Promise<Result<Salvaged, AppError>> {
  const against = reasonAgainst(source, target)
  if (against !== null) return fail(against)
  const scratch = makeScratch()
  try {
    const start: SalvageStart = { source, name: path.parse(target).name, scratch }
    const rebuilt = await rebuiltBy(entry, start, onProgress, signal)
    if (!rebuilt.ok) return rebuilt
    onProgress('writing')
    // Somebody may have taken the name meanwhile.
    const since = reasonAgainst(source, target)
    if (since !== null) return fail(since)
    return writeRebuilt(rebuilt.value, source, target)
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

function rebuiltBy(
  entry: URL,
  start: SalvageStart,
  onProgress: SalvageOrder['onProgress'],
  signal: AbortSignal,
): Promise<Result<Rebuilt, AppError>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve(fail(appError('cancelled')))
      return
    }
    const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes }
    const worker = new Worker(entry, { workerData: start, execArgv: [], resourceLimits })
    const end = (): Promise<unknown> => {
      signal.removeEventListener('abort', onAbort)
      worker.removeAllListeners()
      // What a thread that is ended says is of no interest.
      worker.on('error', () => undefined)
      return worker.terminate()
    }
    // Only once it has ended is its folder no longer in use.
    const settle = (result: Result<Rebuilt, AppError>): void => void end().then(() => resolve(result))
    const onAbort = (): void => settle(fail(appError('cancelled')))
    signal.addEventListener('abort', onAbort)
    worker.on('message', (answer: SalvageAnswer) =>
      answer.type === 'reached' ? onProgress(answer.phase) : settle(answer.result),
    )
    worker.on('error', (cause: Error & { readonly code?: string }) => {
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
        settle(fail(appError('file-too-demanding', { name: path.basename(start.source) })))
      else void end().then(() => reject(cause))
    })
    worker.on('exit', () => void end().then(() => reject(new Error('a salvage ended without an answer'))))
  })
}
