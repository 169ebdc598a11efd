import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
let count = 0

function given(chosen: string | null = null) {
  count += 1
  const folder = root.path(`case-${count}`)
  fs.mkdirSync(folder)
  const at = (name: string) => path.join(folder, name)
  const file = chosen === null ? null : at(chosen)
  const program = aProgram({
    store: at('recent.json'),
    folder,
    dialogs: {
      chooseDocument: async () => file,
      chooseNewDocument: async () => file,
      chooseCopy: async () => file,
    },
  })
  return { ...program, at }
}

function aDocument(file: string): string {
  succeeded(writeDocument(file, newDocumentContent('ENT')))
  return file
}

test('a file in a place that does not answer is not opened, and that is said', async () => {
  const folder = root.path('silent')
  const silent = path.join(folder, 'partage')
  fs.mkdirSync(silent, { recursive: true })
  const [here, there] = [path.join(folder, 'ENT.gouvernail'), path.join(silent, 'ENT.gouvernail')]
  for (const file of [here, there]) aDocument(file)
  const { services, call, openWindow } = aProgram({
    store: path.join(folder, 'recent.json'),
    folder,
    dialogs: { chooseDocument: async () => there },
    answers: (file) => !file.startsWith(silent),
  })
  const id = openWindow()

  expect(await call(id, 'document.open', undefined)).toEqual({
    ok: false,
    error: { code: 'place-silent', params: { name: 'ENT.gouvernail' } },
  })
  succeeded(openFile(services, id, here))
})

describe('creating a document', () => {
  it('writes the file, shows it in the window that asked and remembers it', async () => {
    const { call, openWindow, events, at } = given('Pays d’Orvelle.gouvernail')
    const id = openWindow()

    const state = succeeded(await call(id, 'document.create', undefined))

    expect(state.document).toMatchObject({ name: 'Pays d’Orvelle', folder: at('.').replace(/\/\.$/, '') })
    expect(events(id).map((event) => event.type)).toEqual(['window-state-changed'])
    const snapshot = succeeded(await call(id, 'document.read', undefined))
    expect(snapshot.records.project[0]?.name).toBe('Pays d’Orvelle')
    expect(succeeded(await call(id, 'recent.list', undefined)).map((recent) => recent.name)).toEqual([
      'Pays d’Orvelle',
    ])
  })

  it('never replaces a file, even when the picker would', async () => {
    const { call, openWindow, at } = given('ENT.gouvernail')
    fs.writeFileSync(at('ENT.gouvernail'), 'precious')

    const refused = await call(openWindow(), 'document.create', undefined)

    expect(refused).toEqual({ ok: false, error: { code: 'file-exists', params: { name: 'ENT.gouvernail' } } })
    expect(fs.readFileSync(at('ENT.gouvernail'), 'utf8')).toBe('precious')
  })

  it('fills it in one step when an organisation comes with it', async () => {
    const { call, openWindow } = given('ENT.gouvernail')
    const id = openWindow()
    const edit = [{ collection: 'project', id: 'project', patch: { name: 'ENT de la Sourdaine' } }] as const
    const fill = { type: 'batch.apply', purpose: 'model', create: {}, edit } as const

    succeeded(await call(id, 'document.create', { name: 'ENT de la Sourdaine', fill }))

    const { records, history } = succeeded(await call(id, 'document.read', undefined))
    expect(records.project[0]?.name).toBe('ENT de la Sourdaine')
    expect(history.undo?.params).toMatchObject({ purpose: 'model' })
  })

  it('leaves no file behind when that organisation is refused', async () => {
    const { call, openWindow, at } = given('ENT.gouvernail')
    const assignment = [{ id: 'a-1', missionId: 'no-mission', bodyId: 'no-body', role: 'responsible' }]
    const fill = { type: 'batch.apply', purpose: 'model', create: { assignment }, edit: [] }

    const refused = await call(openWindow(), 'document.create', { name: 'ENT', fill } as never) // as from the wire

    expect(refused).toMatchObject({ error: { code: 'reference-missing' } })
    expect(fs.existsSync(at('ENT.gouvernail'))).toBe(false)
  })

  it('does nothing when the user gives up', async () => {
    const { call, openWindow } = given()

    expect(await call(openWindow(), 'document.create', undefined)).toMatchObject({
      error: { code: 'cancelled' },
    })
  })
})

describe('opening a document', () => {
  it('shows it in the window that asked when that one is empty', async () => {
    const { call, openWindow, at } = given('ENT.gouvernail')
    aDocument(at('ENT.gouvernail'))

    const state = succeeded(await call(openWindow(), 'document.open', undefined))

    expect(state.document?.name).toBe('ENT')
  })

  it('opens a new window when the one that asked already shows a document', async () => {
    const { call, openWindow, services, at } = given('B.gouvernail')
    aDocument(at('A.gouvernail'))
    aDocument(at('B.gouvernail'))
    const first = openWindow()
    succeeded(openFile(services, first, at('A.gouvernail')))

    const state = succeeded(await call(first, 'document.open', undefined))

    expect(state.document?.name).toBe('A')
    expect(services.windows.all().map((id) => services.documents.stateOf(id).document?.name)).toEqual([
      'A',
      'B',
    ])
  })

  it('brings the window forward that already shows the file, however its path is written', () => {
    const { openWindow, services, focused, at } = given()
    aDocument(at('A.gouvernail'))
    fs.symlinkSync(at('A.gouvernail'), at('Raccourci.gouvernail'))
    const [first, second] = [openWindow(), openWindow()]
    succeeded(openFile(services, first, at('A.gouvernail')))

    const shown = succeeded(openFile(services, second, at('Raccourci.gouvernail')))

    expect(shown).toBe(first)
    expect(focused.at(-1)).toBe(first)
    expect(services.documents.stateOf(second)).toEqual({ document: null, locked: null })
  })

  it('asked from outside, uses a window on its start screen before it opens one', () => {
    const { openWindow, services, at } = given()
    aDocument(at('A.gouvernail'))
    aDocument(at('B.gouvernail'))
    const first = openWindow()

    const shown = [at('A.gouvernail'), at('B.gouvernail')].map((file) =>
      succeeded(openFile(services, null, file)),
    )

    expect(shown).toEqual([first, first + 1])
  })

  it('tells what is wrong with a bad file and leaves the window and the list as they were', async () => {
    const { call, openWindow, services, at } = given('notes.gouvernail')
    fs.writeFileSync(at('notes.gouvernail'), 'Ceci n’est pas un document, mais une page de notes.')
    const id = openWindow()

    const refused = await call(id, 'document.open', undefined)

    expect(refused).toEqual({
      ok: false,
      error: { code: 'file-not-ours', params: { name: 'notes.gouvernail' } },
    })
    expect(services.documents.stateOf(id)).toEqual({ document: null, locked: null })
    expect(services.recent.entries()).toEqual([])
  })

  it('opens a recent file by its id, and says when it has gone', async () => {
    const { call, openWindow, services, at } = given()
    aDocument(at('A.gouvernail'))
    const id = openWindow()
    succeeded(openFile(services, id, at('A.gouvernail')))
    await call(id, 'document.close', undefined)
    const recent = services.recent.entries()[0]?.id ?? ''

    const state = succeeded(await call(id, 'document.open-recent', { id: recent }))
    await call(id, 'document.close', undefined)
    fs.rmSync(at('A.gouvernail'))
    const gone = await call(id, 'document.open-recent', { id: recent })

    expect(state.document?.name).toBe('A')
    expect(gone).toMatchObject({ error: { code: 'file-missing', params: { name: 'A.gouvernail' } } })
    expect(await call(id, 'document.open-recent', { id: 'none' })).toMatchObject({
      error: { code: 'file-missing' },
    })
  })
})

describe('the sample project', () => {
  it('is a new file each time, numbered when the name is taken', async () => {
    const { call, openWindow, at } = given()

    for (let i = 0; i < 3; i++) succeeded(await call(openWindow(), 'document.open-sample', undefined))

    const files = fs.readdirSync(at('.')).filter((name) => /^Projet.*gouvernail$/.test(name))
    expect(files.sort()).toEqual([
      'Projet exemple 2.gouvernail',
      'Projet exemple 3.gouvernail',
      'Projet exemple.gouvernail',
    ])
  })
})

describe('an open document', () => {
  it('tells its window, and no other, what changed', async () => {
    const { call, openWindow, services, events, at } = given()
    aDocument(at('A.gouvernail'))
    const [first, second] = [openWindow(), openWindow()]
    succeeded(openFile(services, first, at('A.gouvernail')))

    const edited = await call(first, 'execute', { type: 'project.edit', patch: { name: 'ENT 2027' } })
    const undone = await call(first, 'undo', undefined)
    const redone = await call(first, 'redo', undefined)

    expect([edited, undone, redone].map(succeeded)).toEqual([
      { revision: 1 },
      { revision: 2 },
      { revision: 3 },
    ])
    const changes = events(first).filter((event) => event.type === 'document-changed')
    expect(changes.map((event) => event.revision)).toEqual([1, 2, 3])
    expect(events(second)).toEqual([])
  })

  it('is copied without touching the original, but never over a document that is open here', async () => {
    const { call, openWindow, services, at } = given('Copie.gouvernail')
    aDocument(at('A.gouvernail'))
    const id = openWindow()
    succeeded(openFile(services, id, at('A.gouvernail')))

    const copied = succeeded(await call(id, 'document.save-copy', undefined))
    succeeded(openFile(services, openWindow(), at('Copie.gouvernail')))
    const refused = await call(id, 'document.save-copy', undefined)

    expect(copied).toEqual({ fileName: 'Copie.gouvernail', isShown: false })
    expect(refused).toMatchObject({ error: { code: 'file-exists', params: { name: 'Copie.gouvernail' } } })
    expect(services.documents.stateOf(id).document?.name).toBe('A')
  })

  it('is shown in its folder', async () => {
    const { call, openWindow, services, revealed, at } = given()
    aDocument(at('A.gouvernail'))
    const id = openWindow()
    succeeded(openFile(services, id, at('A.gouvernail')))

    await call(id, 'document.reveal', undefined)

    expect(revealed).toEqual([at('A.gouvernail')])
  })

  it('frees its file and its window when it is closed', async () => {
    const { call, openWindow, services, events, at } = given()
    aDocument(at('A.gouvernail'))
    const [first, second] = [openWindow(), openWindow()]
    succeeded(openFile(services, first, at('A.gouvernail')))

    await call(first, 'document.close', undefined)
    const again = openFile(services, second, at('A.gouvernail'))

    expect(events(first).at(-1)).toEqual({
      type: 'window-state-changed',
      state: { document: null, locked: null },
    })
    expect(again).toEqual({ ok: true, value: second })
  })
})
