import fs from 'node:fs'
import path from 'node:path'
import { afterEach, TestRunner } from 'vitest'
import { lookBeforeClosing, openApplications, type Running } from './application.ts'

const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/failures')

// What the window showed when a journey failed: words in the log, since a build machine keeps nothing else, and a picture.
// A journey may close its program before the hook here is called.
lookBeforeClosing(tellFailure)
afterEach(async () => {
  for (const application of openApplications) await tellFailure(application)
})

async function tellFailure({ window, output, userData }: Running): Promise<void> {
  const test = TestRunner.getCurrentTest()
  if (test?.result?.state !== 'fail' || window.isClosed()) return
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${test.name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`)
  await window.screenshot({ path: file, timeout: 5_000 }).catch(() => undefined)
  const words = await window.evaluate(shownWords).catch(() => 'the page does not answer')
  console.error(`The window when « ${test.name} » failed (${file}):\n${words}\n${output()}${logIn(userData)}`)
}

/** The incidents that the program has noted: nobody keeps its settings folder. */
function logIn(userData: string): string {
  const file = path.join(userData, 'logs', 'gouvernail.log')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').slice(-4_000) : ''
}

/** What is in front: the dialog or menu that is open, else the page; with the toasts, and what has the focus. */
function shownWords(): string {
  const texts = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText)
  const front = [...texts('[role=dialog]'), ...texts('[role=menu]'), ...texts('[role=alertdialog]')]
  const shown = (front.length > 0 ? front : texts('main, body')).join('\n').slice(0, 2_000)
  return `${shown}\n— toasts: ${texts('[data-toast], [role=status], [role=alert]').join(' | ')}\n— focus: ${document.activeElement?.outerHTML.slice(0, 300)}`
}
