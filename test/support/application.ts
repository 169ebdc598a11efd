import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { sandboxSwitches } from '#electron/runtime/display.mjs'
import { locateElectron, withElectron } from '#electron/runtime/locate-electron.mjs'
import { type DialogAnswer, type DialogQueue, openDialogQueue } from './dialogs.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type Application = {
  readonly electron: ElectronApplication
  /** The first window, once its page has loaded. */
  readonly window: Page
  /** The folder of the program's own settings: give it to the next launch to start where this one stopped. */
  readonly userData: string
  readonly answerDialogs: (...answers: readonly DialogAnswer[]) => void
  /** The answers that no dialog has asked for. */
  readonly unusedAnswers: () => readonly DialogAnswer[]
  /** Everything that the main process has printed so far. */
  readonly output: () => string
  readonly close: () => Promise<void>
}

export type LaunchOptions = {
  /** What the user would type after the program's name, such as a document to open. */
  readonly args?: readonly string[]
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  readonly colorScheme?: 'light' | 'dark'
  /** The executable of a packaged program, to start it instead of the built one. */
  readonly packaged?: string
}

/** Starts the built program in the real Electron, as a new user in Paris would on the first day. */
export async function launchApplication(options: LaunchOptions = {}): Promise<Application> {
  const runtime = locateElectron(root)
  if (runtime === undefined) throw new Error('Electron is not in place: run `npm run setup`.')
  const userData = options.userData ?? fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-user-'))
  const dialogs = openDialogQueue(userData)
  const electron = await _electron.launch({
    executablePath: options.packaged ?? runtime.executable,
    cwd: root,
    args: [
      ...(options.packaged ? [] : [root]),
      '--lang=fr',
      '--disable-gpu',
      `--user-data-dir=${userData}`,
      ...sandboxSwitches(),
      ...(options.args ?? []),
    ],
    env: environment(withElectron(runtime, process.env), dialogs, aHome(userData), options.env),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  })
  const output = collectOutput(electron)
  const window = await electron.firstWindow()
  await window.waitForLoadState()
  await whenShown(electron)
  return {
    electron,
    window,
    userData,
    answerDialogs: dialogs.answer,
    unusedAnswers: dialogs.remaining,
    output,
    close: async () => {
      await electron.close()
      if (options.userData === undefined) fs.rmSync(userData, { recursive: true, force: true })
    },
  }
}

function environment(
  base: NodeJS.ProcessEnv,
  dialogs: DialogQueue,
  home: string,
  given: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const defined = Object.entries(base).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    ...Object.fromEntries(defined),
    TZ: 'Europe/Paris',
    LANG: 'fr_FR.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    GOUVERNAIL_TEST_DIALOGS: dialogs.file,
    ...given,
  }
}

/** A home of its own: what the program writes in « Documents » must not land in the real one. */
function aHome(userData: string): string {
  const home = path.join(userData, 'home')
  fs.mkdirSync(home, { recursive: true })
  return home
}

/** A window is shown once it has something to show; what a test does to it before that may prevent it. */
function whenShown(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const [window] = BrowserWindow.getAllWindows()
        if (window === undefined || window.isVisible()) resolve()
        else window.once('show', () => resolve())
      }),
  )
}

function collectOutput(electron: ElectronApplication): () => string {
  const chunks: string[] = []
  const child = electron.process()
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}
