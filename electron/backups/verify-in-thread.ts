import { Worker } from 'node:worker_threads'
import { threadEntry } from '../thread-entry.ts'

const entry = threadEntry(import.meta.url, './worker.ts', 'backups-worker.js')

/** The fault of a backup (null: none), found in a thread of its own so that windows stay alive meanwhile. */
export function verifyInThread(file: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: { file }, execArgv: [] })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('a verification ended without an answer')))
  })
}
