import fs from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { hasDisplay, openVirtualDisplay } from '#electron/runtime/display.mjs'

const DISPLAYS = 'GOUVERNAIL_TEST_DISPLAYS'

/**
 * Gives every journey a screen: the user's own when there is one, else a virtual one for each of the windows shown at a time,
 * so that focus, clipboard and pictures are nobody else's.
 */
export async function setup({ config }: TestProject): Promise<() => void> {
  const program = path.resolve(import.meta.dirname, '../../out/main/main.js')
  if (!fs.existsSync(program)) throw new Error('The program is not built: run `npm run build`.')
  if (hasDisplay()) return () => undefined
  const displays = await Promise.all(Array.from({ length: config.maxWorkers }, () => openVirtualDisplay()))
  process.env[DISPLAYS] = displays.map(({ name }) => name).join(' ')
  return () => {
    for (const { close } of displays) close()
  }
}

/** The screen of the journey that runs here: one for each file that runs at the same time. */
export function ownDisplay(): Readonly<Record<string, string>> {
  const displays = process.env[DISPLAYS]?.split(' ') ?? []
  const display = displays[(Number(process.env.VITEST_POOL_ID) - 1) % displays.length]
  return display === undefined ? {} : { DISPLAY: display }
}
