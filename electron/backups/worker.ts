import { parentPort, workerData } from 'node:worker_threads'
import { faultOfBackup } from './verify-backup.ts'

// The thread's entry: one backup is verified, and the thread ends.
const { file } = workerData as { readonly file: string }
parentPort?.postMessage(faultOfBackup(file))
