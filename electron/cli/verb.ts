import type { AppError } from '#shared/api/errors.ts'
import type { Result } from '#shared/kit/result.ts'
import type { Exporter } from '../exports/exporter.ts'
import type { Expected, Words } from './words.ts'

/** Where the answers go. */
export type Io = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Of whoever runs several commands in one process; otherwise each that prints starts and ends its own. */
  readonly exporter?: Exporter
}

/** The exit codes, documented in the help. */
export const exitCode = {
  done: 0,
  refused: 1,
  usage: 2,
  file: 3,
  export: 4,
  /** Of `check` only: the worst result is an alert, or an error. */
  warnings: 10,
  errors: 11,
  /** Of `merge` only: something is to be decided first. */
  conflicts: 12,
  bug: 70,
  interrupted: 130,
} as const

/** Why a verb did nothing: a failure of the services, a command badly written, or findings told line by line. */
export type CliFailure =
  | AppError
  | { readonly code: 'usage'; readonly message: string }
  | { readonly code: 'findings'; readonly lines: readonly string[] }
  /** All was told already; the code alone says how it ended. */
  | { readonly code: 'exit'; readonly exit: number }

export type Verb = Expected & {
  readonly run: (words: Words, context: VerbContext) => Promise<Result<null, CliFailure>>
}

export type VerbContext = Io & {
  readonly now: () => Date
  /** The folder that holds fonts, templates, referentials and samples. */
  readonly resources: string
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
}

export function usageFault(message: string): { readonly ok: false; readonly error: CliFailure } {
  return { ok: false, error: { code: 'usage', message } }
}

export function findingsFault(lines: readonly string[]): { readonly ok: false; readonly error: CliFailure } {
  return { ok: false, error: { code: 'findings', lines } }
}
