import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import { openDocument } from '../document/open.ts'
import type { Session } from '../document/session.ts'
import type { CliFailure } from './verb.ts'

type Work = (session: Session) => Promise<Result<null, CliFailure>>

/** Opens a document to be read, does the work, and closes it whatever happens. Nothing is written beside it. */
export function reading(file: string, work: Work): Promise<Result<null, CliFailure>> {
  return working(file, true, work)
}

/** The same with a document that the work may change; refused when it cannot be written. */
export function writing(file: string, work: Work): Promise<Result<null, CliFailure>> {
  return working(file, false, work)
}

async function working(file: string, asReadOnly: boolean, work: Work): Promise<Result<null, CliFailure>> {
  const opened = openDocument(file, { asReadOnly })
  if (!opened.ok) return opened
  try {
    const { readOnly } = opened.value
    if (!asReadOnly && readOnly !== null) return fail(appError(readOnly, { name: path.basename(file) }))
    return await work(opened.value)
  } finally {
    opened.value.close()
  }
}
