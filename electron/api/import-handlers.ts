import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { measureModelText } from '#shared/text/measure-columns.ts'
import { peopleModelText } from '#shared/text/people-columns.ts'
import { writeFileWhole } from '../exports/write-file.ts'
import type { HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

type Methods = 'import.read' | 'import.cancel' | 'import.save-model'

const modelFiles = { people: peopleModelText.fileName, measures: measureModelText.fileName } as const

export const importHandlers: HandlersOf<Methods> = {
  'import.read': async ({ kind, isDropped }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const { readOnly } = session.value
    if (readOnly !== null) return fail(appError(readOnly, { name: path.basename(session.value.path) }))
    const { dialogs, dropped, imports, reading, windows, windowId } = context
    const choice =
      isDropped === true ? Promise.resolve(dropped.table(windowId)) : dialogs.chooseImport(windowId, kind)
    return reading.run(windowId, (signal) =>
      imports.read({
        ...{ choice, kind, signal },
        onProgress: (progress) => windows.push(windowId, { type: 'import-progressed', ...progress }),
      }),
    )
  },
  'import.cancel': (_, { reading, windowId }) => {
    reading.cancel(windowId)
    return ok(null)
  },
  'import.save-model': async ({ kind }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const { dialogs, imports, exported, windowId } = context
    const target = await dialogs.chooseExport(windowId, modelFiles[kind])
    if (target === null) return fail(appError('cancelled'))
    const written = await writeFileWhole(target, await imports.model(kind, session.value.data()))
    return written.ok ? ok({ fileId: exported.add(target), fileName: path.basename(target) }) : written
  },
}
