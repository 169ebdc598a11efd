import { lookAt } from './look-at.ts'
import type { Answered, Asked } from './messages.ts'

// The entry of a process that waits for places on behalf of the program, which must not wait itself.
type Port = {
  readonly on: (event: 'message', listener: (message: { readonly data: Asked }) => void) => unknown
  readonly postMessage: (message: Answered) => void
}

const { parentPort } = process as { readonly parentPort?: Port }
const answer = async ({ id, file, isOpen }: Asked): Promise<Answered> => ({
  id,
  isThere: await lookAt(file, isOpen),
})

if (parentPort !== undefined)
  parentPort.on('message', async ({ data }) => parentPort.postMessage(await answer(data)))
else process.on('message', async (asked: Asked) => process.send?.(await answer(asked)))
