import { writeDocument } from '#electron/document/create.ts'
import { startingContent } from '../../../properties/support/starting-content.ts'
import { successOf } from '../../../support/sessions.ts'
import type { temporaryFolder } from '../../../support/temporary-folder.ts'

/** A document of that name in the folder, with a record of each kind. */
export function aFile(folder: ReturnType<typeof temporaryFolder>, name: string): string {
  const file = folder.path(`${name}.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  return file
}
