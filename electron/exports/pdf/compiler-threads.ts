import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { VirtualFile } from '../annexes/prepare-annexes.ts'
import type { CompilerAnswer, CompilerRequest } from './compiler-messages.ts'
import type { Compilation } from './typst-engine.ts'

/** Compiles apart from the warm compiler, in one thread at a time. */
export type CompilerThreads = {
  readonly compile: (files: readonly VirtualFile[]) => Promise<Compilation>
  /** Gives back what the present thread holds; a later compilation starts another one. */
  readonly end: () => Promise<void>
}

/** A new thread costs about two seconds of work; a large part needs some 50 MB more than the one before it. */
const usualLimit = 160 * 1024 * 1024

/** A compiler never gives memory back, but its thread does when it ends: one that holds more than `limit` is followed by another. */
export function createCompilerThreads(start: () => Worker, limit = usualLimit): CompilerThreads {
  let worker: Worker | undefined
  const end = async (): Promise<void> => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  return {
    compile: async (files) => {
      worker ??= start()
      worker.postMessage({ files } satisfies CompilerRequest)
      // What our own entry answers; rejects with what ends the thread before it does.
      const [{ compilation, memoryBytes }] = (await once(worker, 'message')) as [CompilerAnswer]
      if (memoryBytes > limit) await end()
      return compilation
    },
    end,
  }
}
