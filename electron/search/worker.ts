import { parentPort } from 'node:worker_threads'
import { textOfAnnex } from './text-of-annex.ts'
import type { TextAsked, TextRead } from './worker-messages.ts'

// The thread's entry: it says the text of one file after the other, and ends when nobody asks any more.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
port.on('message', async ({ sha256, bytes }: TextAsked) => {
  const answer: TextRead = { sha256, text: await textOfAnnex(bytes) }
  port.postMessage(answer)
})
