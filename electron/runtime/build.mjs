// @ts-check
import { join } from 'node:path'
import { exitCode, build as said, steps } from './messages.mjs'
import { run } from './process.mjs'
import { SetUpFailure, step } from './report.mjs'

export const electronVite = 'node_modules/electron-vite/bin/electron-vite.js'
export const viteConfig = 'electron/vite.config.ts'

/** Builds the program into out/. @param {import('./set-up.mjs').Workplace} workplace */
export function buildProgram({ root, node, env }) {
  return step(steps.build, async () => {
    const parameters = [join(root, electronVite), 'build', '--config', viteConfig]
    const outcome = await run(node, parameters, { cwd: root, env })
    if (outcome.code === 0) return { said: said.done, value: undefined }
    const cause = exitCode('electron-vite build', outcome.code)
    throw new SetUpFailure(steps.build, cause, said.remedy, outcome.output)
  })
}
