import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { sandboxSwitches } from '#electron/runtime/display.mjs'
import { locateElectron, withElectron } from '#electron/runtime/locate-electron.mjs'
import { type DialogAnswer, type DialogQueue, openDialogQueue } from './dialogs.ts'
import { killFamily } from './family.ts'
import { pressUnhurried } from './unhurried-keys.ts'
import { ownDisplay } from './virtual-display.ts'

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
  /** Ends the program and all its processes at once, in the middle of whatever they do (Linux). */
  readonly kill: () => Promise<void>
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

export type Running = Pick<Application, 'window' | 'output' | 'userData'>

/** The programs that are running now, for whoever tells what they showed when a journey failed. */
export const openApplications = new Set<Running>()

let look: (application: Running) => Promise<void> = async () => undefined

/** Looks at each application once more before it is closed. */
export function lookBeforeClosing(last: (application: Running) => Promise<void>): void {
  look = last
}

/** Starts the built program in the real Electron, as a new user in Paris would on the first day. */
export async function launchApplication(options: LaunchOptions = {}): Promise<Application> {
  const runtime = locateElectron(root)
  if (runtime === undefined) throw new Error('Electron is not in place: run `npm run setup`.')
  const userData = options.userData ?? fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-user-'))
  const dialogs = openDialogQueue(userData)
  const { electron, window, output } = await startUntilSeen({
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
  const running = { window, output, userData }
  openApplications.add(running)
  return {
    electron,
    window,
    userData,
    answerDialogs: dialogs.answer,
    unusedAnswers: dialogs.remaining,
    output,
    close: async () => {
      if (openApplications.delete(running)) await look(running)
      await electron.close()
      // On a busy machine a part of the program may still be writing there.
      if (options.userData === undefined)
        fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
    kill: async () => {
      openApplications.delete(running)
      const program = electron.process()
      const ended = once(program, 'exit')
      killFamily(program.pid ?? 0)
      await ended
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
    ...ownDisplay(),
    ...given,
  }
}

/** A home of its own: what the program writes in « Documents » must not land in the real one. */
function aHome(userData: string): string {
  const home = path.join(userData, 'home')
  fs.mkdirSync(home, { recursive: true })
  return home
}

type Launch = Parameters<typeof _electron.launch>[0]
type Started = Pick<Application, 'electron' | 'window' | 'output'>

/**
 * Starts the program and waits until its window is shown. Playwright sometimes never tells of a window that the program has
 * shown (its issue 21117): the program is then started again. A window that the program has not shown is an error.
 */
async function startUntilSeen(launch: Launch, starts = 3): Promise<Started> {
  const electron = await launched(launch)
  const output = collectOutput(electron)
  const shown = await within(40_000, whenShown(electron))
  const window = shown && (await electron.firstWindow({ timeout: 15_000 }).catch(() => undefined))
  if (window && (await isSeen(window))) {
    for (const page of electron.windows()) pressUnhurried(page)
    electron.on('window', pressUnhurried)
    return { electron, window, output }
  }
  electron.process().kill('SIGKILL')
  if (shown && starts > 1) return startUntilSeen(launch, starts - 1)
  throw new Error(
    `${shown ? 'Playwright never saw the page of the window' : 'The program has shown no window'}.\n${output()}`,
  )
}

/**
 * Where there is no D-Bus, Chromium's thread for Bluetooth ends the process once in thousands of starts, before anything of
 * ours runs: it is started once more.
 */
async function launched(launch: Launch): Promise<ElectronApplication> {
  try {
    return await _electron.launch(launch)
  } catch (error) {
    const { log } = error as { readonly log?: readonly string[] } // Playwright's own
    if (!`${error} ${log?.join()}`.includes('signal=SIGSEGV')) throw error
    return _electron.launch(launch)
  }
}

/** Whether Playwright follows the page of the window: it sometimes stays with the empty one from before. */
async function isSeen(window: Page): Promise<boolean> {
  const content = window.locator('#root > *').first()
  return content.waitFor({ state: 'attached', timeout: 15_000 }).then(
    () => true,
    () => false,
  )
}

/** A window is shown once it has something to show; what a test does to it before that may prevent it. */
function whenShown(electron: ElectronApplication): Promise<true> {
  return electron.evaluate(async ({ app, BrowserWindow }) => {
    const [
      window = await new Promise<Electron.BrowserWindow>((resolve) => {
        app.once('browser-window-created', (_event, created) => resolve(created))
      }),
    ] = BrowserWindow.getAllWindows()
    if (!window.isVisible()) await new Promise<void>((resolve) => void window.once('show', () => resolve()))
    return true as const
  })
}

/** What the promise answers, if it does so in time. */
function within<Answer>(milliseconds: number, promise: Promise<Answer>): Promise<Answer | undefined> {
  return Promise.race([promise, setTimeout(milliseconds, undefined, { ref: false })])
}

function collectOutput(electron: ElectronApplication): () => string {
  const chunks: string[] = []
  const child = electron.process()
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}
