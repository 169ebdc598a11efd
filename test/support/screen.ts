import type { Locator, Page } from 'playwright-core'
import type { Application } from './application.ts'

/** The screen of an office laptop, for which everything is made. */
export const laptop = { width: 1366, height: 768 } as const

/** The screen of a desk, on which everything has room. */
export const desk = { width: 1920, height: 1080 } as const

/** A text as it is read, whatever its unbreakable spaces. */
export function read(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** Waits until the window shows a document. */
export function documentShown(window: Page): Promise<void> {
  return window.getByRole('navigation').waitFor()
}

/** Goes to a workspace by the navigation. */
export async function goTo(window: Page, workspace: string): Promise<void> {
  await window.getByRole('navigation').getByRole('button', { name: workspace, exact: true }).click()
  await window.getByRole('heading', { level: 1, name: workspace }).waitFor()
}

/** What « Annuler » or « Rétablir » would do, as its button says it. */
export async function historyLabel(window: Page, verb: 'Annuler' | 'Rétablir'): Promise<string> {
  return read(await historyButton(window, verb).getAttribute('aria-label'))
}

export function historyButton(window: Page, verb: 'Annuler' | 'Rétablir'): Locator {
  return window.getByRole('banner').getByRole('button', { name: new RegExp(`^${verb}`) })
}

/** The bottom line, as it is read. */
export async function statusLine(window: Page): Promise<string> {
  return read(await window.getByRole('contentinfo').textContent())
}

/** A message that came at the bottom right. */
export function toast(window: Page, title: string | RegExp): Locator {
  return window.getByRole('alertdialog').filter({ hasText: title })
}

/** Waits for an export, which a busy machine makes slowly. */
export function exported(window: Page, words: string | RegExp): Promise<void> {
  return toast(window, words).first().waitFor({ timeout: 100_000 })
}

/** Chooses a line in a field that proposes some. */
export async function choose(within: Page | Locator, label: string, choice: string | RegExp): Promise<void> {
  const field = within.getByLabel(label, { exact: true })
  await field.click()
  const page = 'page' in within ? within.page() : within
  await page.getByRole('option', { name: choice }).first().click()
}

/** Asks what an entry of the native menu asks; Playwright cannot open that menu. */
export async function askMenu({ electron }: Application, actionId: string): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, id) => {
    const event = { type: 'action-requested', actionId: id }
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', JSON.stringify(event))
  }, actionId)
}
