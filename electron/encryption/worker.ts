import { parentPort, workerData } from 'node:worker_threads'
import { doTask, type Task } from './task.ts'

// The thread's entry: one file is encrypted or decrypted, and the thread ends, with the password that it was given.
const outcome = await doTask(workerData as Task)
parentPort?.postMessage(outcome)
