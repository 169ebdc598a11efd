import { createDocument, type DocumentContent, newDocumentContent } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import type { Session } from '#electron/document/session.ts'
import { type Command, commandSchema } from '#shared/commands/command.ts'

/** The value of a success; a failure ends the test with its code. */
export function successOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A new document, open. */
export function newSession(
  file: string,
  content: DocumentContent = newDocumentContent('ENT des écoles'),
): Session {
  return successOf(createDocument(file, content))
}

export function openSession(file: string): Session {
  return successOf(openDocument(file))
}

/** A command written with plain ids, as it comes from the wire. */
export function aCommand(command: object): Command {
  return commandSchema.parse(command)
}
