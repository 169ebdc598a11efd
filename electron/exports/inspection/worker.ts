import { parentPort } from 'node:worker_threads'
import type { FileToInspect, Found } from './inspection.ts'

// The thread's entry: it looks at one file after the other. What reads each kind is loaded when the first one comes.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
port.on('message', async (file: FileToInspect) => port.postMessage(await inspect(file)))

async function inspect({ kind, bytes }: FileToInspect): Promise<Found[keyof Found]> {
  if (kind === 'logo') return (await import('../logos/inspect-logo.ts')).inspectLogo(bytes)
  if (kind === 'template')
    return (await import('../docx/template/inspect-template.ts')).inspectTemplate(bytes)
  return (await import('../annexes/inspect-annex.ts')).inspectAnnex(bytes)
}
