import { byOrder } from '#shared/kit/by-order.ts'
import type { Imports } from './ports.ts'

/** The files of others, understood in a worker; nothing of it is loaded before the first one is chosen. */
export function fileImports(programFolder: string): Imports {
  return {
    read: async (order) => {
      const { readInWorker } = await import('../imports/read-in-worker.ts')
      return readInWorker({ ...order, programFolder })
    },
    model: async (kind, { indicator }) => {
      if (kind === 'people') return (await import('../imports/people-model.ts')).peopleModel()
      const { measuresModel } = await import('../imports/measures-model.ts')
      return measuresModel([...indicator.values()].sort(byOrder))
    },
  }
}
