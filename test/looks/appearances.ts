import type { Page } from 'playwright-core'
import { violationsIn } from '../support/axe.ts'
import { takePicture } from '../support/pictures.ts'
import { desk, laptop } from '../support/screen.ts'
import { layoutFaults } from './faults.ts'

/** The texts of a laptop at 200 %. */
const twice = { width: laptop.width / 2, height: laptop.height / 2 }

/** Colours fail by theme and layouts by size: each theme and each size is tried once. */
const tried = [
  ['laptop', 'light', laptop],
  ['desk', 'dark', desk],
  ['twice', 'light', twice],
] as const

/** What a person wants to see who looks at the pictures. */
const seen = [
  ...tried,
  ['laptop', 'dark', laptop],
  ['desk', 'light', desk],
  ['twice', 'dark', twice],
] as const

export const appearances = process.env.GOUVERNAIL_PICTURES === undefined ? tried : seen

/** Puts the window back to the usual look, in which gestures are made. */
export async function lookUsual(window: Page): Promise<void> {
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await window.setViewportSize(laptop)
}

/** Pictures what the window shows in every size and theme; what is wrong in each, for eyes or assistive technology. */
export async function faultsEverywhere(window: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [device, colorScheme, size] of appearances) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.setViewportSize(size)
    await takePicture(window, `${name}-${device}-${colorScheme}`)
    // Behind a dialog the page is hidden from assistive technology: what it must have is not there to be found.
    const part = (await window.getByRole('dialog').count()) > 0 ? '[role="dialog"]' : 'html'
    const found = [...(await layoutFaults(window)), ...(await violationsIn(window, part))]
    faults.push(...found.map((fault) => `${device} ${colorScheme}: ${fault}`))
  }
  await lookUsual(window)
  return faults
}
