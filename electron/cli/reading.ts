import type { Result } from '#shared/kit/result.ts'
import { openDocument } from '../document/open.ts'
import type { Session } from '../document/session.ts'
import type { CliFailure } from './verb.ts'

/** Opens a document to be read, does the work, and closes it whatever happens. Nothing is written beside it. */
export async function reading(
  file: string,
  work: (session: Session) => Promise<Result<null, CliFailure>>,
): Promise<Result<null, CliFailure>> {
  const opened = openDocument(file, { asReadOnly: true })
  if (!opened.ok) return opened
  try {
    return await work(opened.value)
  } finally {
    opened.value.close()
  }
}
