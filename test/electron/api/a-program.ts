import path from 'node:path'
import type { Context, Services } from '#electron/api/context.ts'
import { droppedFiles } from '#electron/api/dropped-files.ts'
import { exportedFiles } from '#electron/api/exported-files.ts'
import { handlers } from '#electron/api/handlers.ts'
import { pairDocuments } from '#electron/api/open-documents.ts'
import type { Copied, Dialogs, Exports, Imports, WindowId } from '#electron/api/ports.ts'
import { runningExports } from '#electron/api/running-exports.ts'
import { serve } from '#electron/api/serve.ts'
import { backupsIn } from '#electron/backups/backups.ts'
import { faultOfBackup } from '#electron/backups/verify-backup.ts'
import { newDocumentContent } from '#electron/document/create.ts'
import { recentFiles } from '#electron/document/recent-files.ts'
import { readReferentials } from '#electron/document/referentials.ts'
import { typedTexts } from '#electron/document/typed-texts.ts'
import { territoryOf } from '#electron/territory/read-territory.ts'
import type { Answer, Method, MethodInput } from '#shared/api/contract.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'

const programFolder = path.resolve(import.meta.dirname, '../../..')
const resources = path.join(programFolder, 'resources')

type Setup = {
  readonly store: string
  readonly folder: string
  readonly dialogs?: Partial<Dialogs>
  readonly exports?: Partial<Exports>
  readonly imports?: Partial<Imports>
  readonly hasViewers?: boolean
  /** Whether the place of a file answers. */
  readonly answers?: (file: string) => boolean
}

/** The whole program but for the screen: real documents, real handlers, windows that only remember. */
export function aProgram({
  store,
  folder,
  dialogs,
  exports,
  imports,
  hasViewers = true,
  answers = () => true,
}: Setup) {
  const events = new Map<WindowId, ApiEvent[]>()
  const focused: WindowId[] = []
  const closed: WindowId[] = []
  const opened: string[] = []
  const revealed: string[] = []
  const written: string[] = []
  const themes: string[] = []
  const copied: Copied[] = []
  const notes: { readonly event: string; readonly facts: object }[] = []
  const failures: { readonly id: string; readonly method: string; readonly cause: unknown }[] = []
  const push = (id: WindowId, event: ApiEvent) => void events.get(id)?.push(event)
  const openWindow = () => {
    const id = events.size + 1
    events.set(id, [])
    return id
  }
  const now = () => new Date('2026-11-24T09:00:00Z')
  let clock = 0
  const services: Services = {
    windows: {
      open: openWindow,
      openProjection: openWindow,
      close: (id) => void closed.push(id),
      all: () => [...events.keys()],
      focus: (id) => void focused.push(id),
      push,
    },
    documents: pairDocuments(push, (id) => void closed.push(id)),
    places: {
      maySilence: () => false,
      look: async () => true,
      answers: async (file) => answers(file),
      end: () => undefined,
    },
    appearance: { setTheme: (theme) => void themes.push(theme) },
    dialogs: {
      chooseDocument: async () => null,
      chooseNewDocument: async () => null,
      chooseCopy: async () => null,
      chooseEncrypted: async () => null,
      chooseDecrypted: async () => null,
      askBeforeLoss: async () => 'leave',
      chooseVersionCopy: async () => null,
      chooseAttachments: async () => [],
      chooseLogo: async () => null,
      chooseTemplate: async () => null,
      chooseImport: async () => null,
      chooseExport: async () => null,
      ...dialogs,
    },
    desktop: {
      open: async (file) => {
        opened.push(file)
        return hasViewers
      },
      reveal: (file) => void revealed.push(file),
      write: async (link) => {
        written.push(link)
        return hasViewers
      },
      privateFolder: () => folder,
      clipboard: {
        write: async (content) => void copied.push(content),
        html: async () => copied.at(-1)?.html ?? '',
        isEmpty: async () => copied.length === 0,
      },
    },
    templates: {
      empty: async (name) => newDocumentContent(name),
      sample: async () => newDocumentContent('ENT'),
      referentials: () => readReferentials(resources),
      sampleFolder: () => folder,
    },
    territory: territoryOf(programFolder),
    recent: recentFiles(store, now),
    dropped: droppedFiles(),
    typed: typedTexts(`${store}.typed`, now),
    backups: backupsIn({
      root: path.join(path.dirname(store), 'backups'),
      now: () => new Date(now().getTime() + 1000 * clock++),
      verify: async (file) => faultOfBackup(file),
      note: (event, facts) => void notes.push({ event, facts }),
    }),
    exports: {
      fileName: async () => ok('registre.csv'),
      write: async () => ok({ byteSize: 0, pages: null, rows: 0, drafts: null, issued: null, warnings: [] }),
      preview: async ({ page }) => ok({ page, pages: 1, base64: '', warnings: [] }),
      forgetPreview: async () => undefined,
      ...exports,
    },
    imports: {
      read: async () => fail(appError('import-empty')),
      model: async () => new Uint8Array(),
      ...imports,
    },
    reading: runningExports(),
    exported: exportedFiles(),
    running: runningExports(),
    previewing: runningExports(),
    note: (event, facts) => void notes.push({ event, facts }),
    now,
  }
  const answer = serve<WindowId | 'stranger'>({
    handlers,
    contextOf: (sender): Context | null => (sender === 'stranger' ? null : { ...services, windowId: sender }),
    log: { failed: (id, method, cause) => void failures.push({ id, method, cause }), slow: () => undefined },
    newId: () => `mark-${failures.length + 1}`,
  })
  return {
    services,
    serve: answer,
    events: (id: WindowId) => events.get(id) ?? [],
    focused,
    closed,
    opened,
    revealed,
    written,
    themes,
    copied,
    notes,
    failures,
    openWindow,
    /** Asks as the page of a window does. */
    call: async <M extends Method>(id: WindowId, method: M, input: MethodInput<M>) =>
      (await answer(id, method, input)) as Answer<M>,
  }
}

export type Program = ReturnType<typeof aProgram>

/** The value of an answer that must be a success. */
export function succeeded<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}
