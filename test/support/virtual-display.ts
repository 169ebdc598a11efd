import fs from 'node:fs'
import path from 'node:path'
import { hasDisplay, openVirtualDisplay } from '#electron/runtime/display.mjs'

/** Gives every journey a screen: the user's own when there is one, a virtual one otherwise. */
export async function setup(): Promise<() => void> {
  const program = path.resolve(import.meta.dirname, '../../out/main/main.js')
  if (!fs.existsSync(program)) throw new Error('The program is not built: run `npm run build`.')
  if (hasDisplay()) return () => undefined
  const display = await openVirtualDisplay()
  process.env.DISPLAY = display.name
  return display.close
}
