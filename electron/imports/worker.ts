import { parentPort, workerData } from 'node:worker_threads'
import { readTerritoryNames } from '../territory/read-territory.ts'
import { readImport } from './read-import.ts'
import type { WorkerAnswer, WorkerTask } from './worker-messages.ts'

// The thread's entry: one file is read, and the thread ends.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
const { programFolder, ...file } = workerData as WorkerTask
const answer = (message: WorkerAnswer): void => port.postMessage(message)
const territory = await readTerritoryNames(programFolder)
const result = await readImport(file, {
  territory,
  onProgress: (progress) => answer({ type: 'progressed', progress }),
})
answer({ type: 'read', result })
