import type { AppError } from '../api/errors.ts'
import { otherErrors } from './errors/of-anything.ts'
import { backupErrors } from './errors/of-backups.ts'
import { refusals } from './errors/of-commands.ts'
import { encryptionErrors } from './errors/of-encryption.ts'
import { exportErrors } from './errors/of-exports.ts'
import { fileErrors } from './errors/of-files.ts'
import { importErrors } from './errors/of-imports.ts'
import { paperErrors } from './errors/of-papers.ts'
import { type Catalogue, type ErrorText, fillSentence } from './errors/sentence.ts'

export type { ErrorText } from './errors/sentence.ts'

const catalogue: Catalogue<AppError['code']> = {
  ...fileErrors,
  ...refusals,
  ...exportErrors,
  ...importErrors,
  ...paperErrors,
  ...backupErrors,
  ...encryptionErrors,
  ...otherErrors,
}

/** Every code that has a sentence, which is every code. */
export const errorCodes = Object.keys(catalogue) as readonly AppError['code'][] // the keys of the type above

/** What to tell the user about a failure: a short title, then what is safe and what to do. */
export function errorText(error: AppError): ErrorText {
  const entry = catalogue[error.code]
  return fillSentence(typeof entry === 'function' ? entry(error.params) : entry, error.params)
}
