import { parentPort, workerData } from 'node:worker_threads'
import { createRenderer } from './render.ts'
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.ts'

// The thread's entry: a renderer that stays warm from one job to the next.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
const { resourcesPath } = workerData as WorkerSettings
const renderer = createRenderer(resourcesPath)
const answer = (message: WorkerAnswer, transfer: ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer)

port.on('message', async ({ job }: WorkerRequest) => {
  const result = await renderer.render(job, (progress) => answer({ type: 'progressed', progress }))
  const transfer = result.ok ? [result.value.bytes.buffer] : []
  answer({ type: 'rendered', result, memoryBytes: renderer.memoryBytes() }, transfer)
})
