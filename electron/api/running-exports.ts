import type { WindowId } from './ports.ts'

/** The exports under way in each window. */
export type RunningExports = {
  /** Runs one that `cancel` can stop. */
  readonly run: <T>(id: WindowId, work: (signal: AbortSignal) => Promise<T>) => Promise<T>
  readonly cancel: (id: WindowId) => void
}

/** No export under way. */
export function runningExports(): RunningExports {
  const running = new Map<AbortController, WindowId>()
  return {
    run: async (id, work) => {
      const controller = new AbortController()
      running.set(controller, id)
      try {
        return await work(controller.signal)
      } finally {
        running.delete(controller)
      }
    },
    cancel: (id) => {
      for (const [controller, owner] of running) if (owner === id) controller.abort()
    },
  }
}
