import { parentPort, workerData } from 'node:worker_threads'
import { rebuildDocument } from './salvage.ts'
import type { SalvageAnswer, SalvageStart } from './salvage-in-thread.ts'

// The thread's entry: one damaged file is read, and the thread ends. It writes nothing: what it made goes back as bytes.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
const { source, name, scratch } = workerData as SalvageStart
const answer = (message: SalvageAnswer): void => port.postMessage(message)
const result = rebuildDocument(source, { name, scratch, tell: (phase) => answer({ type: 'reached', phase }) })
answer({ type: 'rebuilt', result })
