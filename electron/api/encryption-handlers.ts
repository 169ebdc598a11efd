import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { isLongPassword } from '#shared/api/passwords.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { openEncrypted, writeDecrypted, writeEncryptedCopy } from '../encryption/encrypted-copy.ts'
import type { HandlersOf } from './context.ts'
import { openFile } from './open-file.ts'
import { requireSession } from './require-session.ts'

type Methods = 'document.encrypt' | 'document.unlock' | 'document.leave-locked'

const givenUp = fail(appError('cancelled'))

export const encryptionHandlers: HandlersOf<Methods> = {
  'document.encrypt': async ({ password }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    if (!isLongPassword(password)) return fail(appError('password-short'))
    const target = await context.dialogs.chooseEncrypted(context.windowId, session.value.path)
    if (target === null) return givenUp
    // The document may have been left while the picker was shown.
    if (context.documents.sessionOf(context.windowId) !== session.value) return fail(appError('no-document'))
    const written = await writeEncryptedCopy(session.value, target, password)
    return written.ok ? ok({ fileName: path.basename(target) }) : written
  },
  'document.unlock': async ({ password }, context) => {
    const { documents, windowId, recent } = context
    const file = documents.awaitedBy(windowId)
    if (file === null) return fail(appError('file-missing'))
    const opened = await openEncrypted(file, password)
    if (!opened.ok) {
      // Anything else is the file's fault: another password would not help.
      if (opened.error.code !== 'password-wrong') documents.awaitPassword(windowId, null)
      return opened
    }
    const target = await context.dialogs.chooseDecrypted(windowId, file)
    if (target === null) return givenUp
    const written = writeDecrypted(opened.value, target)
    if (!written.ok) return written
    recent.remember(file)
    documents.awaitPassword(windowId, null)
    const shown = openFile(context, windowId, target)
    return shown.ok ? ok({ fileName: path.basename(target) }) : shown
  },
  'document.leave-locked': (_, { documents, windowId }) => {
    documents.awaitPassword(windowId, null)
    return ok(null)
  },
}
