import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures go: the folder named by GOUVERNAIL_PICTURES, to keep and look at them, or a temporary one. */
export function pictureFolder(env: NodeJS.ProcessEnv = process.env): string {
  const folder = env.GOUVERNAIL_PICTURES ?? path.join(os.tmpdir(), 'gouvernail-pictures')
  fs.mkdirSync(folder, { recursive: true })
  return folder
}

/** Takes a picture of a window at the size given, once its fonts and animations have come to rest. */
export async function takePicture(
  window: Page,
  name: string,
  size?: { readonly width: number; readonly height: number },
): Promise<string> {
  if (size) await window.setViewportSize(size)
  await window.evaluate(() => document.fonts.ready.then(() => undefined))
  const file = path.join(pictureFolder(), `${name}.png`)
  await window.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  return file
}
