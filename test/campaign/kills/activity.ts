import fs from 'node:fs'
import path from 'node:path'
import type { Ground, Start } from './ground.ts'

/** One thing that a killed process said before: each was true when it was written. */
export type Told = Readonly<Record<string, unknown>>

/** What was found once the process was dead. */
export type Verdict = {
  /** What had been reported as done, and is looked for. */
  readonly committed: number
  /** Something was half done at that moment: a journal to be played back, a file not yet renamed. */
  readonly wasHalfDone: boolean
  /** The last thing was done, and the kill came before it could be reported. */
  readonly hasOneMore: boolean
  readonly lost: readonly string[]
  readonly unopened: readonly string[]
  readonly half: readonly string[]
}

/** Something that the program does with files, again and again, until it is killed. */
export type Activity = {
  readonly name: string
  /** How often it comes, among the others. */
  readonly weight: number
  /** The longest that it is let live, in milliseconds, once it has done something. */
  readonly longest: number
  /** It writes to the document that it inherits, and the copy of what it left is looked at. */
  readonly isOnGround: boolean
  readonly prepare: (place: WritingPlace) => void
  readonly work: (place: WritingPlace, tell: (told: Told) => void) => Promise<void>
  readonly check: (place: CheckingPlace, told: readonly Told[]) => Promise<Verdict>
}

/** Where something is done: a folder of its own, and the document that is open already. */
export type WritingPlace = { readonly ground: Ground; readonly folder: string; readonly seed: number }
/** Where it is looked at. */
export type CheckingPlace = { readonly start: Start; readonly folder: string; readonly seed: number }

/** `processor`: a busy machine lets a process do as much before it dies. `wall`: it may die while it waits for a disk. */
export type Clock = 'processor' | 'wall'
export type Order = {
  readonly seed: number
  readonly activity: string
  /** Its time is counted once it has done something, not from its beginning. */
  readonly isWarm: boolean
  readonly microseconds: number
  readonly clock: Clock
}

export const nothingWrong: Verdict = {
  ...{ committed: 0, wasHalfDone: false, hasOneMore: false },
  ...{ lost: [], unopened: [], half: [] },
}

export function reportOf(root: string, seed: number): string {
  return path.join(root, `${seed}.told`)
}

/** Reports in a file of its own: what one `write` took is there, whatever becomes of the process. */
export function teller(file: string): (told: Told) => void {
  const handle = fs.openSync(file, 'a')
  return (told) => {
    fs.writeSync(handle, `${JSON.stringify(told)}\n`)
  }
}

/** The whole lines of a report: a kill may have cut the last one. */
export function toldIn(file: string): readonly Told[] {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  return lines.map((line) => JSON.parse(line) as Told) // written above
}

/** The last of the numbers told under a name; -1 when there is none. */
export function lastTold(told: readonly Told[], name: string): number {
  return told.reduce((last, one) => (typeof one[name] === 'number' ? one[name] : last), -1)
}

/** Files that a program killed while writing left: no document, and nothing that a user sees. */
export function halfMade(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name).startsWith('.~gouvernail-'))
}

/** A journal that SQLite will play back when the document opens. */
export function hasHotJournal(file: string): boolean {
  const journal = `${file}-journal`
  return (
    fs.existsSync(journal) &&
    fs
      .readFileSync(journal)
      .subarray(0, 8)
      .some((byte) => byte !== 0)
  )
}
