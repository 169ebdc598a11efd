// @ts-check
// npm run dev: the renderer reloads while it is edited, and the main process restarts.
import { join } from 'node:path'
import { electronVite, viteConfig } from './build.mjs'
import { hasDisplay, sandboxSwitches } from './display.mjs'
import { display as said, steps } from './messages.mjs'
import { show } from './process.mjs'
import { runCommand, SetUpFailure } from './report.mjs'
import { setUp } from './set-up.mjs'

await runCommand(async () => {
  if (!hasDisplay()) throw new SetUpFailure(steps.display, said.needed, said.useHeadless)
  const { root, node, env } = await setUp()
  const given = process.argv.slice(2)
  const forProgram = ['--lang=fr', ...sandboxSwitches(), ...(given.length > 0 ? given : ['--sample'])]
  const parameters = [join(root, electronVite), 'dev', '--watch', '--config', viteConfig, '--', ...forProgram]
  return show(node, parameters, { cwd: root, env })
})
