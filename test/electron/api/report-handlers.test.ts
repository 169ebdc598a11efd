import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import type { Exports } from '#electron/api/ports.ts'
import { reportExports } from '#electron/api/report-exports.ts'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { appError } from '#shared/api/errors.ts'
import { previewRequestSchema } from '#shared/api/preview.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
const register: ReportRequest = { report: 'register', bodyId: null, from: null, to: null, format: 'csv' }
let count = 0

function given(
  exports: Partial<Exports>,
  picker = async (name: string): Promise<string | null> => name,
  answers?: (file: string) => boolean,
) {
  count += 1
  const folder = root.path(`case-${count}`)
  fs.mkdirSync(folder)
  const asked: string[] = []
  const program = aProgram({
    store: path.join(folder, 'recent.json'),
    folder,
    exports,
    ...(answers ? { answers } : {}),
    dialogs: {
      chooseExport: async (_, fileName) => {
        asked.push(fileName)
        const name = await picker(fileName)
        return name === null ? null : path.join(folder, name)
      },
    },
  })
  const file = path.join(folder, 'ENT.gouvernail')
  succeeded(writeDocument(file, newDocumentContent('ENT')))
  const id = program.openWindow()
  succeeded(openFile(program.services, id, file))
  return { ...program, id, folder, asked }
}

describe('exporting a report', () => {
  it('proposes the name of the report, tells its progress and answers what was written', async () => {
    const warnings = [{ type: 'missing-glyphs', characters: ['中'] }] as const
    const { call, id, asked, events } = given({
      fileName: async () => ok('2026-11-24_registre.csv'),
      write: async ({ target, onProgress }) => {
        onProgress({ phase: 'composing', done: 1, total: 2 })
        fs.writeFileSync(target, 'n°;date')
        return ok({ byteSize: 8, pages: null, rows: 12, drafts: null, issued: null, warnings })
      },
    })

    const written = succeeded(await call(id, 'report.export', register))

    expect(asked).toEqual(['2026-11-24_registre.csv'])
    expect(written).toEqual({
      fileId: expect.any(String),
      fileName: '2026-11-24_registre.csv',
      byteSize: 8,
      pages: null,
      rows: 12,
      drafts: null,
      warnings,
      milliseconds: expect.any(Number),
    })
    expect(events(id).at(-1)).toEqual({ type: 'export-progressed', phase: 'composing', done: 1, total: 2 })
  })

  it('asks for no file when there is nothing to print', async () => {
    const { call, id, asked } = given({ fileName: async () => fail(appError('export-nothing')) })

    expect(await call(id, 'report.export', register)).toMatchObject({ error: { code: 'export-nothing' } })
    expect(asked).toEqual([])
  })

  it('is made again in its file without a question, and asks again for one that it does not know', async () => {
    const { call, id, asked, folder } = given({
      fileName: async () => ok('registre.csv'),
      write: async ({ target }) => {
        fs.appendFileSync(target, 'x')
        return ok({ byteSize: 1, pages: null, rows: 1, drafts: null, issued: null, warnings: [] })
      },
    })
    const { fileId } = succeeded(await call(id, 'report.export', register))

    succeeded(await call(id, 'report.again', { request: register, fileId }))
    expect(asked).toEqual(['registre.csv'])
    expect(fs.readFileSync(path.join(folder, 'registre.csv'), 'utf8')).toBe('xx')

    succeeded(await call(id, 'report.again', { request: register, fileId: 'of yesterday' }))
    expect(asked).toEqual(['registre.csv', 'registre.csv'])
  })

  it('is asked for again, and never touched, once its place keeps silent', async () => {
    let isSilent = false
    const { call, id, asked } = given(
      {
        fileName: async () => ok('registre.csv'),
        write: async () =>
          ok({ byteSize: 1, pages: null, rows: 1, drafts: null, issued: null, warnings: [] }),
      },
      undefined,
      (file) => !isSilent || !file.endsWith('registre.csv'),
    )
    const { fileId } = succeeded(await call(id, 'report.export', register))
    isSilent = true

    const refused = { ok: false, error: { code: 'place-silent', params: { name: 'registre.csv' } } }
    expect(await call(id, 'report.open', { fileId })).toEqual(refused)
    expect(await call(id, 'report.reveal', { fileId })).toEqual(refused)
    succeeded(await call(id, 'report.again', { request: register, fileId }))
    expect(asked).toEqual(['registre.csv', 'registre.csv'])
  })

  it('writes nothing when the user gives up', async () => {
    const { call, id } = given(
      { write: () => Promise.reject(new Error('must not be reached')) },
      async () => null,
    )

    expect(await call(id, 'report.export', register)).toMatchObject({ error: { code: 'cancelled' } })
  })

  it('writes a real register with the engine of the program', async () => {
    const { call, id, folder } = given(reportExports(path.resolve('resources'), () => new Date()))

    const written = succeeded(await call(id, 'report.export', register))

    expect(written).toMatchObject({ rows: 0, pages: null })
    expect(fs.statSync(path.join(folder, written.fileName)).size).toBe(written.byteSize)
  })

  it('writes a table as it was seen, formulas disarmed', async () => {
    const { call, id, folder } = given(reportExports(path.resolve('resources'), () => new Date()))
    const rows = [
      ['=HYPERLINK("http://exemple.fr")', 12.5],
      ['Saint-Malo ; Dinard', null],
    ]

    const written = succeeded(
      await call(id, 'report.export', {
        report: 'table',
        format: 'csv',
        title: 'Décisions',
        columns: ['Objet', 'Rang'],
        rows,
      }),
    )

    expect(written.fileName).toMatch(/^\d{4}-\d\d-\d\d_decisions\.csv$/)
    expect(fs.readFileSync(path.join(folder, written.fileName), 'utf8')).toBe(
      '\uFEFFObjet;Rang\r\n"\'=HYPERLINK(""http://exemple.fr"")";12,5\r\n"Saint-Malo ; Dinard";\r\n',
    )
  })

  it('that the engine cannot make is told in one sentence, and in full to the log', async () => {
    const trace = 'Error: no glyph\n  at compile (/opt/worker.js:1:1)'
    const { call, id, notes } = given({
      write: async () => fail(appError('export-engine', { detail: trace })),
    })

    const refused = await call(id, 'report.export', register)

    expect(refused).toEqual({ ok: false, error: { code: 'export-engine', params: {} } })
    expect(notes).toEqual([
      {
        event: 'export-failed',
        facts: { report: 'register', detail: trace },
      },
    ])
  })

  it('is stopped by the window that started it, and by no other', async () => {
    const { call, id, openWindow } = given({
      write: ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(fail(appError('export-cancelled'))))
        }),
    })
    const running = call(id, 'report.export', register)
    const outcome: string[] = []
    void running.then(() => outcome.push('ended'))
    await new Promise(setImmediate)

    await call(openWindow(), 'report.cancel', undefined)
    await new Promise(setImmediate)
    const before = [...outcome]
    await call(id, 'report.cancel', undefined)

    expect(before).toEqual([])
    expect(await running).toMatchObject({ error: { code: 'export-cancelled' } })
  })
})

describe('a preview', () => {
  const request = previewRequestSchema.parse({
    ...{ report: 'pack', meetingId: 'seance', edition: 'full', contents: null, isIssued: false },
    format: 'pdf',
  })

  it('is given up when nobody looks any more, and an export goes on', async () => {
    const aborted = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))
    const stopped: string[] = []
    const { call, id } = given({
      write: ({ signal }) => aborted(signal),
      preview: ({ signal }) =>
        aborted(signal).catch(() => {
          stopped.push('preview')
          return fail(appError('export-cancelled'))
        }),
      forgetPreview: async () => void stopped.push('forgotten'),
    })
    void call(id, 'report.export', register)
    const looking = call(id, 'preview.show', { request, page: 1 })
    await new Promise(setImmediate)

    await call(id, 'preview.stop', undefined)

    expect(await looking).toMatchObject({ error: { code: 'export-cancelled' } })
    expect(stopped.sort()).toEqual(['forgotten', 'preview'])
  })
})

describe('an exported file', () => {
  const writes: Partial<Exports> = {
    write: async ({ target }) => {
      fs.writeFileSync(target, 'n°;date')
      return ok({ byteSize: 8, pages: null, rows: 1, drafts: null, issued: null, warnings: [] })
    },
  }

  it('is opened and shown in its folder by its id', async () => {
    const { call, id, folder, opened, revealed } = given(writes)
    const { fileId } = succeeded(await call(id, 'report.export', register))

    succeeded(await call(id, 'report.open', { fileId }))
    succeeded(await call(id, 'report.reveal', { fileId }))

    const file = path.join(folder, 'registre.csv')
    expect([opened, revealed]).toEqual([[file], [file]])
  })

  it('that was moved or never written is said to be missing', async () => {
    const { call, id, folder } = given(writes)
    const { fileId } = succeeded(await call(id, 'report.export', register))
    fs.rmSync(path.join(folder, 'registre.csv'))

    expect(await call(id, 'report.open', { fileId })).toMatchObject({ error: { code: 'file-missing' } })
    expect(await call(id, 'report.reveal', { fileId: 'unknown' })).toMatchObject({
      error: { code: 'file-missing' },
    })
  })
})
