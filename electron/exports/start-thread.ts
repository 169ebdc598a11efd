import { Worker } from 'node:worker_threads'

// Reading a thousand PDFs leaves much that soon serves no more: with the usual room for it, a thread holds 130 MB of that.
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

/** Starts a thread of the exports at its entry; `settings` is what it reads as its data. */
export function startThread(entry: URL, settings: object): Worker {
  return new Worker(entry, { workerData: settings, execArgv: [], resourceLimits })
}
