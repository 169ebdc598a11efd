import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program, which holds package.json and resources: above the sources, or above out/main. */
export function programFolder(moduleUrl: string = import.meta.url): string {
  let folder = path.dirname(fileURLToPath(moduleUrl))
  while (!fs.existsSync(path.join(folder, 'resources', 'templates'))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error('the program has lost its resources')
    folder = parent
  }
  return folder
}
