import { Worker } from 'node:worker_threads'
import { fail, type Result } from '#shared/kit/result.ts'
import { threadEntry } from '../../thread-entry.ts'
import type { FileKind, FileToInspect, Found } from './inspection.ts'

/** Looks at files that may be anything, in a thread of its own that is ended when one of them asks too much. */
export type Inspector = {
  readonly inspect: <K extends FileKind>(kind: K, bytes: Uint8Array) => Promise<Found[K] | TooDemanding>
  /** Gives the thread back. */
  readonly end: () => void
}
type TooDemanding = Result<never, 'file-too-demanding'>

export type InspectorLimits = {
  /** For one file, in milliseconds: the largest that is taken needs a few seconds on an office machine. */
  readonly time: number
  /** What the program may grow by meanwhile, in bytes: streams are unfolded beside the heap of the thread. */
  readonly growth: number
  readonly heapMegabytes: number
}
const usual: InspectorLimits = { time: 30_000, growth: 1_500_000_000, heapMegabytes: 1_024 }

/** How often the memory is looked at, in milliseconds. */
const watch = 50

const tooDemanding: TooDemanding = fail('file-too-demanding')

/** Starts a thread that looks at files; `entry` is what it runs. */
export function startInspector(
  { time, growth, heapMegabytes }: InspectorLimits = usual,
  entry: URL = threadEntry(import.meta.url, './worker.ts', 'inspection-worker.js'),
): Inspector {
  const limits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16 }
  const worker = new Worker(entry, { execArgv: [], resourceLimits: limits })
  const before = process.memoryUsage.rss()
  const end = (): void => {
    worker.removeAllListeners()
    // What a thread that is ended says is of no interest.
    worker.on('error', () => undefined)
    void worker.terminate()
  }
  const inspect = (file: FileToInspect): Promise<Found[FileKind] | TooDemanding> =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => {
        settle(tooDemanding)
        end()
      }
      const timer = setTimeout(giveUp, time)
      const watcher = setInterval(() => {
        if (process.memoryUsage.rss() - before > growth) giveUp()
      }, watch)
      const settle = (found: Found[FileKind] | TooDemanding): void => {
        clearTimeout(timer)
        clearInterval(watcher)
        worker.off('message', settle).off('exit', giveUp).off('error', onError)
        resolve(found)
      }
      const onError = (cause: Error & { readonly code?: string }): void => {
        if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(cause)
        giveUp()
      }
      worker.on('message', settle).on('exit', giveUp).on('error', onError)
      worker.postMessage(file)
    })
  return {
    // The thread answers what was asked.
    inspect: <K extends FileKind>(kind: K, bytes: Uint8Array) =>
      inspect({ kind, bytes }) as Promise<Found[K] | TooDemanding>,
    end,
  }
}

/** Looks at one file, in a thread that ends with it. */
export async function inspectAlone<K extends FileKind>(
  kind: K,
  bytes: Uint8Array,
): Promise<Found[K] | TooDemanding> {
  const inspector = startInspector()
  try {
    return await inspector.inspect(kind, bytes)
  } finally {
    inspector.end()
  }
}
