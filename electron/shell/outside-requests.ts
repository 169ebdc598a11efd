import { app } from 'electron'
import { z } from 'zod'

const requestSchema = z.object({ files: z.array(z.string()), sample: z.boolean() })

/** Documents that the desktop, a terminal or a second start asks for. */
export type OutsideRequest = { readonly files: readonly string[]; readonly sample: boolean }

/** Whether this is the first start; a later one hands over what it was asked for, and must end. */
export function isFirstStart(request: OutsideRequest): boolean {
  return app.requestSingleInstanceLock({ files: [...request.files], sample: request.sample })
}

/** Collects requests until somebody answers them. Must run before the program is ready: macOS asks very early. */
export function collectRequests(first: OutsideRequest) {
  let waiting: OutsideRequest[] = []
  let answer = (request: OutsideRequest): void => void waiting.push(request)
  app.on('open-file', (event, file) => {
    event.preventDefault()
    answer({ files: [file], sample: false })
  })
  app.on('second-instance', (_, __, ___, handedOver) => {
    const request = requestSchema.safeParse(handedOver)
    answer(request.success ? request.data : { files: [], sample: false })
  })
  return {
    answerWith: (answering: (request: OutsideRequest) => void) => {
      answer = answering
      // A double click starts the program with nothing and sends the file apart, on macOS.
      const asked =
        waiting.length > 0 && first.files.length === 0 && !first.sample ? waiting : [first, ...waiting]
      waiting = []
      for (const request of asked) answering(request)
    },
  }
}
