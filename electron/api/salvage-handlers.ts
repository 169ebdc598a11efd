import fs from 'node:fs'
import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import type { SalvagePhase } from '#shared/api/salvage.ts'
import { collections } from '#shared/document/collections.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import type { LostRecord, Salvaged } from '#shared/document/salvaged.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { versionTitle } from '#shared/text/backups.ts'
import { salvagedLines, salvageText } from '#shared/text/salvage.ts'
import { writeWhole } from '../document/copy.ts'
import { openDocument } from '../document/open.ts'
import { copyForOthers } from '../files/whole-file.ts'
import { salvageInThread } from '../salvage/salvage-in-thread.ts'
import type { HandlersOf } from './context.ts'
import { openFile } from './open-file.ts'
import { damagedFile } from './refused-files.ts'

type Methods = 'salvage.offer' | 'salvage.run' | 'salvage.cancel' | 'salvage.open-backup'

const gone = fail(appError('file-missing'))

export const salvageHandlers: HandlersOf<Methods> = {
  'salvage.offer': async (_, context) => {
    const file = damagedFile(context)
    if (file === null) return gone
    const backup = await context.backups.lastOf(file)
    if (backup === null) return ok({ backup: null })
    const records = recordsIn(backup.file)
    return ok({ backup: records === null ? null : { at: backup.at, records } })
  },
  'salvage.run': async (_, context) => {
    const file = damagedFile(context)
    if (file === null) return gone
    const target = await context.dialogs.chooseVersionCopy(
      context.windowId,
      file,
      salvageText.copyName(path.parse(file).name),
    )
    if (target === null) return fail(appError('cancelled'))
    const { reading, windows, windowId } = context
    const onProgress = (phase: SalvagePhase) => windows.push(windowId, { type: 'salvage-progressed', phase })
    const salvaged = await reading.run(windowId, (signal) =>
      salvageInThread({ source: file, target, onProgress, signal }),
    )
    if (!salvaged.ok) return salvaged
    const opened = openFile(context, context.windowId, target)
    return opened.ok ? ok({ lines: accountOf(salvaged.value, await context.backups.lastOf(file)) }) : opened
  },
  'salvage.cancel': (_, { reading, windowId }) => {
    reading.cancel(windowId)
    return ok(null)
  },
  'salvage.open-backup': async (_, context) => {
    const file = damagedFile(context)
    const backup = file === null ? null : await context.backups.lastOf(file)
    if (file === null || backup === null) return fail(appError('backup-missing'))
    const title = versionTitle(path.parse(file).name, backup)
    const target = await context.dialogs.chooseVersionCopy(context.windowId, file, title)
    if (target === null) return fail(appError('cancelled'))
    if (context.documents.windowShowing(target) !== null || fs.existsSync(target))
      return fail(appError('file-exists', { name: path.basename(target) }))
    const written = writeWhole(target, (temporary) => copyForOthers(backup.file, temporary, target))
    if (!written.ok) return written
    const opened = openFile(context, context.windowId, target)
    return opened.ok ? ok({ restored: true }) : opened
  },
}

/** What is told of a salvage: what cannot be read any more has the name that the last backup gives it. */
function accountOf(
  salvaged: Salvaged,
  backup: { readonly file: string; readonly at: string } | null,
): readonly string[] {
  const data = backup === null ? null : dataIn(backup.file)
  if (backup === null || data === null) return salvagedLines(salvaged)
  const isKnown = (one: LostRecord) => one.name === '' && data[one.collection].has(one.id)
  if (!salvaged.lost.some(isKnown)) return salvagedLines(salvaged)
  const lost = salvaged.lost.map((one) =>
    isKnown(one) ? { ...one, name: recordName(data, one.collection, one.id) } : one,
  )
  const [summary = '', ...facts] = salvagedLines({ ...salvaged, lost })
  return [summary, salvageText.namedBy(backup), ...facts]
}

function recordsIn(file: string): number | null {
  const data = dataIn(file)
  if (data === null) return null
  return collections.reduce((sum, collection) => sum + recordsOf(data, collection).length, 0)
}

function dataIn(file: string): DocumentData | null {
  const opened = openDocument(file, { asReadOnly: true })
  if (!opened.ok) return null
  const data = opened.value.data()
  opened.value.close()
  return data
}
