import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { readTerritoryNames } from '../territory/read-territory.ts'
import { readImport } from './read-import.ts'
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker-messages.ts'

// The thread's entry: it gets ready, one file is read, and the thread ends.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
const { programFolder } = workerData as WorkerStart
const answer = (message: WorkerAnswer): void => port.postMessage(message)
const territory = readTerritoryNames(programFolder)
const [task] = await once(port, 'message')
const result = await readImport(task as WorkerTask, {
  territory: await territory,
  onProgress: (progress) => answer({ type: 'progressed', progress }),
})
answer({ type: 'read', result })
