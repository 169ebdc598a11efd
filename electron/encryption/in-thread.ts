import { Worker } from 'node:worker_threads'
import { threadEntry } from '../thread-entry.ts'
import type { Outcome, Task } from './task.ts'

const entry = threadEntry(import.meta.url, './worker.ts', 'encryption-worker.js')

/** Does a task in a thread of its own: a password takes seconds by design, and windows stay alive meanwhile. */
export function inThread(task: Task): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: task, execArgv: [] })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('an encryption ended without an answer')))
  })
}
