import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import type { StartLooking } from '../places/places.ts'
import { threadEntry } from '../thread-entry.ts'

/** A process beside the program, which is killed with it even while it waits for a place. */
export const lookingProcess: StartLooking = (on) => {
  const entry = fileURLToPath(threadEntry(import.meta.url, '../places/process.ts', 'places-process.js'))
  // Each place that keeps silent holds one thread of the pool.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '32' }
  const child = utilityProcess.fork(entry, [], { serviceName: 'Gouvernail Places', env })
  child.on('message', on.answer)
  child.on('exit', on.end)
  return { ask: (asked) => child.postMessage(asked), end: () => void child.kill() }
}
