import { placeKind } from '../files/place-kind.ts'
import type { Answered, Asked } from './messages.ts'

/** The process that looks at places: `onEnd` is called when it is no longer there. */
export type LookingProcess = { readonly ask: (asked: Asked) => void; readonly end: () => void }
export type StartLooking = (on: {
  readonly answer: (answered: Answered) => void
  readonly end: () => void
}) => LookingProcess

/** How long a file that was chosen may be waited for before its user is told that its place does not answer, in milliseconds. */
export const patienceForChosen = 8_000

/** Whether the places where files lie answer: a share whose server is gone keeps whoever touches it waiting for minutes. */
export type Places = {
  /** The place may keep silent: not a disk of this machine. */
  readonly maySilence: (file: string) => boolean
  /** Settles once the place of a file has answered, with whether the file is there. */
  readonly look: (file: string, isOpen?: boolean) => Promise<boolean>
  /** Whether the place answers within so many milliseconds; a disk of this machine is not asked. */
  readonly answers: (file: string, patience: number) => Promise<boolean>
  readonly end: () => void
}

/**
 * Places, looked at by another process, which is started for the first one that is not of this machine. A process, not a
 * thread: one that waits for a dead server cannot be ended with the program.
 */
export function watchPlaces(start: StartLooking, kindOf: typeof placeKind = placeKind): Places {
  const asked = new Map<number, (isThere: boolean) => void>()
  let process: LookingProcess | null = null
  let last = 0

  const settle = (id: number, isThere: boolean) => {
    asked.get(id)?.(isThere)
    asked.delete(id)
  }
  /** Without that process, places are taken to answer, as they mostly do. */
  const end = () => {
    process = null
    for (const id of asked.keys()) settle(id, true)
  }
  const maySilence = (file: string) => kindOf(file) !== 'here'
  const look: Places['look'] = (file, isOpen = false) =>
    new Promise((resolve) => {
      last += 1
      asked.set(last, resolve)
      process ??= start({ answer: ({ id, isThere }) => settle(id, isThere), end })
      process.ask({ id: last, file, isOpen })
    })

  return {
    maySilence,
    look,
    answers: async (file, patience) => !maySilence(file) || (await within(patience, look(file))),
    end: () => process?.end(),
  }
}

/** Whether a promise settles in so many milliseconds. */
export function within(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, false)
    void promise.then(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
