import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { sandboxSwitches } from '#electron/runtime/display.mjs'
import { locateElectron, withElectron } from '#electron/runtime/locate-electron.mjs'
import type {} from '#renderer/document/bridge.d.ts'
import { type Application, type LaunchOptions, launchApplication } from '../support/application.ts'
import { askMain } from '../support/main-process.ts'
import { recordsIn } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { ownDisplay } from '../support/virtual-display.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = temporaryFolder()
const running: Application[] = []

afterEach(async () => {
  for (const application of running.splice(0)) await application.close()
})

async function start(options: LaunchOptions = {}): Promise<Application> {
  const application = await launchApplication(options)
  running.push(application)
  return application
}

async function stop(application: Application): Promise<void> {
  running.splice(running.indexOf(application), 1)
  await application.close()
}

/** A folder for the settings of one user over several starts. */
function aUser(name: string): string {
  const userData = folder.path(`user-${name}`)
  fs.mkdirSync(userData)
  return userData
}

function aDocument(name: string): string {
  const file = folder.path(`${name}.gouvernail`)
  const written = writeDocument(file, newDocumentContent(name))
  if (!written.ok) throw new Error(written.error.code)
  return file
}

/** The title bars, as the user reads them. */
async function titlesOf({ electron }: Application): Promise<readonly string[]> {
  const titles = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  )
  return titles.map((title) => title.replaceAll('\u00A0', ' ')).sort()
}

async function isVisible({ electron }: Application) {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
}

async function boundsOf({ electron }: Application) {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
}

/** Starts the program a second time, as a double click on a file does; answers when that start has ended. */
function startAgain(userData: string, file: string): Promise<number | null> {
  const runtime = locateElectron(root)
  if (runtime === undefined) throw new Error('Electron is not in place')
  const words = [root, '--disable-gpu', `--user-data-dir=${userData}`, ...sandboxSwitches(), file]
  const second = spawn(runtime.executable, words, {
    env: withElectron(runtime, { ...process.env, ...ownDisplay() }),
    stdio: 'ignore',
  })
  return new Promise((resolve) => second.on('exit', resolve))
}

/** Ctrl and +, as the system sends them: those that Playwright sends do not reach the menu. */
async function enlarge({ electron }: Application): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    for (const type of ['keyDown', 'keyUp'] as const) {
      window?.webContents.sendInputEvent({ type, keyCode: '=', modifiers: ['control'] })
    }
  })
}

/** Notes the menus that are built from now on; Electron does not give back the menu of a window. */
async function watchMenus({ electron }: Application): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu)
    Menu.buildFromTemplate = (template) => {
      const menu = build(template)
      const labels = menu.items.flatMap((item) => item.submenu?.items.map((under) => under.label) ?? [])
      Object.assign(globalThis, { menuLabels: labels })
      return menu
    }
  })
  return async () => {
    const labels: unknown = await electron.evaluate(() => Reflect.get(globalThis, 'menuLabels'))
    return Array.isArray(labels) ? labels.map((label) => String(label).replaceAll('\u00A0', ' ')) : []
  }
}

/** Waits until the page shows what it shows without a document, and hears the keyboard. */
function startScreen(window: Page): Promise<void> {
  return window.getByText('Créer un document').waitFor()
}

function documentScreen(window: Page): Promise<void> {
  return window.getByRole('navigation').waitFor()
}

function press(window: Page, keys: string): Promise<void> {
  return window.keyboard.press(keys)
}

const saved = (name: string) =>
  expect.stringMatching(new RegExp(`^${name} — Enregistré à \\d{1,2} h( \\d\\d)?$`))

describe('starting', () => {
  test('without a file shows the start screen', async () => {
    const application = await start()

    expect(await titlesOf(application)).toEqual(['Gouvernail'])
    await startScreen(application.window)
  })

  test('with a file shows its document', async () => {
    const application = await start({ args: [aDocument('Orvelle')] })

    expect(await titlesOf(application)).toEqual([saved('Orvelle')])
    const [project] = await recordsIn(application.window, 'project')
    expect(project?.name).toBe('Orvelle')
  })

  test('with a file that is not a document shows the start screen and says why', async () => {
    const file = folder.path('notes.gouvernail')
    fs.writeFileSync(file, 'Ordre du jour : à compléter.')
    const userData = aUser('notes')
    fs.writeFileSync(path.join(userData, 'test-dialogs.json'), '[]')
    const application = await start({
      args: [file],
      userData,
      env: { GOUVERNAIL_TEST_DIALOGS: rehearsed(userData) },
    })

    await expect.poll(application.output).toContain('Ce fichier n’est pas un document Gouvernail')

    expect(application.output()).toContain('notes.gouvernail')
    expect(await titlesOf(application)).toEqual(['Gouvernail'])
    expect(fs.readFileSync(file, 'utf8')).toBe('Ordre du jour : à compléter.')
  })

  test('on the sample makes a new file of it in the documents of the user', async () => {
    const home = folder.path('home')
    fs.mkdirSync(home)
    const application = await start({ args: ['--sample'], env: { HOME: home } })

    expect(await titlesOf(application)).toEqual([saved('Projet exemple')])
    expect(fs.readdirSync(home)).toContain('Projet exemple.gouvernail')
  })

  test('a second time hands the file over to the first start', async () => {
    const userData = aUser('second')
    const application = await start({ args: [aDocument('Premier')], userData })
    const next = application.electron.waitForEvent('window')

    const code = await startAgain(userData, aDocument('Second'))
    await next

    expect(code).toBe(0)
    await expect.poll(() => titlesOf(application)).toEqual([saved('Premier'), saved('Second')])
  })

  test('a second time on a file that is open shows the same window', async () => {
    const userData = aUser('same')
    const file = aDocument('Unique')
    const application = await start({ args: [file], userData })

    await startAgain(userData, file)

    expect(await titlesOf(application)).toEqual([saved('Unique')])
  })
})

/** One answer for the box that is about to be shown at the very start. */
function rehearsed(userData: string): string {
  const file = path.join(userData, 'answers.json')
  fs.writeFileSync(file, JSON.stringify([{ kind: 'message', button: 0 }]))
  return file
}

describe('documents and windows', () => {
  test('a document is created, closed, and opened again', async () => {
    const application = await start()
    const file = folder.path('Val d’Orvelle.gouvernail')
    application.answerDialogs({ kind: 'save', path: file }, { kind: 'open', paths: [file] })

    await startScreen(application.window)
    await press(application.window, 'Control+n')
    await expect.poll(() => titlesOf(application)).toEqual([saved('Val d’Orvelle')])
    await askMain(application.window, 'document.close', undefined)
    await expect.poll(() => titlesOf(application)).toEqual(['Gouvernail'])
    await startScreen(application.window)
    await press(application.window, 'Control+o')

    await expect.poll(() => titlesOf(application)).toEqual([saved('Val d’Orvelle')])
    expect(application.unusedAnswers()).toEqual([])
  })

  test('a second document gets a window of its own, and a document is never shown twice', async () => {
    const [first, second] = [aDocument('A'), aDocument('B')]
    const application = await start({ args: [first] })
    application.answerDialogs({ kind: 'open', paths: [second] }, { kind: 'open', paths: [second] })

    await documentScreen(application.window)
    const next = application.electron.waitForEvent('window')
    await press(application.window, 'Control+o')
    await next
    await expect.poll(() => titlesOf(application)).toEqual([saved('A'), saved('B')])
    await press(application.window, 'Control+o')
    await expect.poll(application.unusedAnswers).toEqual([])

    expect(await titlesOf(application)).toEqual([saved('A'), saved('B')])
  })

  test('the menu says what undo and redo would do', async () => {
    const application = await start({ args: [aDocument('Menu')] })
    const labels = await watchMenus(application)

    await askMain(application.window, 'execute', { type: 'project.edit', patch: { name: 'ENT 2027' } })
    await expect.poll(labels).toContain('Annuler : modifier le projet')
    await askMain(application.window, 'undo', undefined)

    await expect.poll(labels).toContain('Rétablir : modifier le projet')
  })

  test('closing a window frees its document for others', async () => {
    const file = aDocument('Libre')
    const application = await start({ args: [file] })
    const next = application.electron.waitForEvent('window')
    await askMain(application.window, 'window.new', undefined)
    const other = await next

    await application.window.close()
    application.answerDialogs({ kind: 'open', paths: [file] })
    await startScreen(other)
    await press(other, 'Control+o')

    await expect.poll(() => titlesOf(application)).toEqual([saved('Libre')])
  })
})

describe('what is remembered from one start to the next', () => {
  test('size and place of the window, and the recent files', async () => {
    const userData = aUser('habits')
    const file = aDocument('Souvenir')
    const first = await start({ args: [file], userData })
    await documentScreen(first.window)
    await expect.poll(() => isVisible(first)).toBe(true)
    await first.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1010, height: 620 })
    })
    const bounds = { x: 60, y: 50, width: 1010, height: 620 }
    await expect.poll(() => boundsOf(first)).toEqual(bounds)
    await stop(first)

    const second = await start({ userData })

    expect(await boundsOf(second)).toEqual(bounds)
    await second.window.getByText('Souvenir').click()
    await expect.poll(() => titlesOf(second)).toEqual([saved('Souvenir')])
  })

  test('the size of the interface, enlarged with the keyboard', async () => {
    const userData = aUser('zoom')
    const zoomOf = ({ electron }: Application) =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel())
    const first = await start({ userData })
    await enlarge(first)
    await expect.poll(() => zoomOf(first)).toBe(0.5)
    await stop(first)

    const second = await start({ userData })

    await expect.poll(() => zoomOf(second)).toBe(0.5)
  })

  test('the theme, which the system follows', async () => {
    const userData = aUser('theme')
    const themeOf = ({ electron }: Application) =>
      electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
    const first = await start({ userData })
    await startScreen(first.window)
    // What the menu sends when « Thème sombre » is chosen.
    await first.electron.evaluate(({ BrowserWindow }) => {
      const event = { type: 'action-requested', actionId: 'view.theme-dark' }
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', JSON.stringify(event))
    })
    await expect.poll(() => themeOf(first)).toBe('dark')
    await stop(first)

    const second = await start({ userData })

    expect(await themeOf(second)).toBe('dark')
    await startScreen(second.window)
    expect(await second.window.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    expect(await themeOf(second)).toBe('dark')
  })
})
