// @ts-check
// npm run package -- dir|win|mac|linux: builds and packages the program. A release takes nothing but the official
// Electron. `dir --built` takes the program that is in out/, which others may be running.
import { join } from 'node:path'
import { buildProgram } from './build.mjs'
import { exitCode, packaging as said, steps } from './messages.mjs'
import { run } from './process.mjs'
import { runCommand, SetUpFailure, step } from './report.mjs'
import { setUp } from './set-up.mjs'

/** @typedef {import('./set-up.mjs').Workplace} Workplace */

const SYSTEMS = /** @type {const} */ ({ win32: 'win', darwin: 'mac', linux: 'linux' })

await runCommand(async () => {
  const own = SYSTEMS[/** @type {keyof typeof SYSTEMS} */ (process.platform)] ?? 'linux'
  const target = process.argv[2] ?? own
  if (target !== 'dir' && !Object.values(SYSTEMS).some((system) => system === target)) {
    throw new SetUpFailure(steps.packaging, said.unknownTarget(target), said.usage)
  }
  const isRelease = target !== 'dir'
  const isBuilt = !isRelease && process.argv[3] === '--built'
  const workplace = await setUp({ release: isRelease })
  if (isRelease && workplace.electron?.origin === 'carried') {
    throw new SetUpFailure(steps.packaging, said.refused, said.refusedRemedy)
  }
  if (!isBuilt) await buildProgram(workplace)
  const parameters = isRelease ? [`--${target}`] : folderParameters(workplace, own)
  await step(steps.packaging, () => packageProgram(workplace, parameters))
  return 0
})

/** A folder to try the packaged program in: tests may attach to it, and it keeps the runtime of this machine. @param {Workplace} workplace @param {string} system */
function folderParameters({ electron }, system) {
  return [
    `--${system}`,
    'dir',
    `-c.electronDist=${electron?.folder}`,
    `-c.electronVersion=${electron?.version}`,
    '-c.electronFuses.enableNodeCliInspectArguments=true',
  ]
}

/** @param {Workplace} workplace @param {readonly string[]} parameters */
async function packageProgram({ root, node, env }, parameters) {
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const options = ['--config', 'electron-builder.yml', '--publish', 'never']
  const outcome = await run(node, [builder, ...parameters, ...options], { cwd: root, env })
  if (outcome.code !== 0) {
    const cause = exitCode('electron-builder', outcome.code)
    throw new SetUpFailure(steps.packaging, cause, said.remedy, outcome.output)
  }
  return { said: said.done('dist/'), value: undefined }
}
