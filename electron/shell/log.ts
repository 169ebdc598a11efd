import fs from 'node:fs'
import path from 'node:path'

/** Enough for months of incidents; one older file is kept beside. */
const largestLog = 1_000_000

export type Log = {
  readonly folder: string
  readonly write: (event: string, facts?: Readonly<Record<string, unknown>>) => void
}

/** One JSON line for each incident, in a folder of the profile that the help menu shows. Never what the user wrote. */
export function openLog(folder: string, now: () => Date): Log {
  const file = path.join(folder, 'gouvernail.log')
  return {
    folder,
    write: (event, facts = {}) => {
      const line = JSON.stringify({ at: now().toISOString(), event, ...facts })
      try {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (sizeOf(file) > largestLog) fs.renameSync(file, `${file}.1`)
        fs.appendFileSync(file, `${line}\n`, { mode: 0o600 })
      } catch {
        // A full disk must not turn an incident into two.
      }
    },
  }
}

/** The trace of an exception, or the thing itself when something else was thrown. */
export function traceOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
