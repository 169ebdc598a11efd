// @ts-check
// npm start, npm run demo: set up what is missing, build, and open the sample, or do the same work without a window.
import { join } from 'node:path'
import { buildProgram } from './build.mjs'
import { hasDisplay, sandboxSwitches } from './display.mjs'
import { display as said } from './messages.mjs'
import { show } from './process.mjs'
import { runCommand } from './report.mjs'
import { setUp } from './set-up.mjs'

const asked = process.argv.includes('--headless')

await runCommand(() => (asked || !hasDisplay() ? demonstrate() : openSample()))

async function demonstrate() {
  console.log(asked ? said.headless : said.none)
  const { root, node, env } = await setUp({ window: false })
  return show(node, [join(root, 'electron/cli.ts'), 'demo', '--out', 'out/demo'], { cwd: root, env })
}

async function openSample() {
  const workplace = await setUp()
  await buildProgram(workplace)
  console.log(said.opening)
  const executable = workplace.electron?.executable ?? ''
  const parameters = [workplace.root, '--lang=fr', ...sandboxSwitches(), '--sample']
  return show(executable, parameters, { cwd: workplace.root, env: workplace.env })
}
