// @ts-check
// npm test: set up what is missing, with types and lint meanwhile, then unit tests, and journeys in the real Electron.
// The last line printed is the summary, whatever happens.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { buildProgram } from './build.mjs'
import { tests as said } from './messages.mjs'
import { run, show } from './process.mjs'
import { explain, SetUpFailure } from './report.mjs'
import { root, setUp } from './set-up.mjs'
import { add, countCheck, countTests, nothing, summaryLine } from './test-summary.mjs'

/** @typedef {import('./test-summary.mjs').Count} Count */
/** @typedef {import('./set-up.mjs').Workplace} Workplace */
/** @typedef {import('./process.mjs').Outcome} Outcome */
/** @typedef {{ title: string, outcome: Promise<Outcome> }} Check */

const PARTS = ['checks', 'unit', 'journeys']
const FOLDERS_WITH_WINDOWS = ['test/journeys', 'test/looks']
const FOLDERS_WITHOUT = ['test/shared', 'test/electron', 'test/renderer', 'test/properties', 'test/documents']

let total = nothing
try {
  total = await runParts(process.argv.slice(2))
} catch (error) {
  explain(error)
  total = add(total, countCheck(false))
}
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${summaryLine(total)}`)

/** @param {readonly string[]} asked */
async function runParts(asked) {
  const parts = asked.length === 0 ? PARTS : asked.filter((word) => PARTS.includes(word))
  const files = asked.filter((word) => !PARTS.includes(word)).map(toTestFile)
  const windowed = files.filter(needsWindow)
  const window = parts.includes('journeys') || windowed.length > 0
  /** @type {readonly Check[]} */
  let checks = []
  const whenInstalled = (/** @type {import('./set-up.mjs').Tools} */ tools) => {
    if (parts.includes('checks')) checks = startChecks(tools)
  }
  let count = nothing
  /** @type {Workplace} */
  let workplace
  try {
    workplace = await setUp({ window, tests: true, whenInstalled })
  } finally {
    for (const check of checks) count = add(count, await tellCheck(check))
  }
  if (parts.includes('unit')) count = add(count, await runUnit(workplace, []))
  else if (files.length > windowed.length) {
    const plain = files.filter((file) => !needsWindow(file))
    count = add(count, await runUnit(workplace, plain))
  }
  if (window) count = add(count, await runJourneys(workplace, parts.includes('journeys') ? [] : windowed))
  return count
}

/** @param {string} word */
function toTestFile(word) {
  const path = resolve(word)
  if (!existsSync(path)) throw new SetUpFailure('test', said.unknownPart(word), said.usage)
  return relative(root, path).replaceAll('\\', '/')
}

/** @param {string} file */
function needsWindow(file) {
  return FOLDERS_WITH_WINDOWS.some((folder) => file.startsWith(folder))
}

/**
 * Types, then lint: one after the other, so that the module which may be compiled meanwhile has a core of its own.
 *
 * @param {import('./set-up.mjs').Tools} tools
 * @returns {readonly Check[]}
 */
function startChecks({ node, env }) {
  const [pretty, colours] = process.stdout.isTTY ? [['--pretty'], ['--colors=force']] : [[], []]
  const types = run(node, ['node_modules/typescript/bin/tsc', '-b', ...pretty], { cwd: root, env })
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', ...colours, '.']
  const lint = types.then(() => run(node, biome, { cwd: root, env }))
  return [
    { title: said.types, outcome: types },
    { title: said.lint, outcome: lint },
  ]
}

/** @param {Check} check */
async function tellCheck({ title, outcome }) {
  console.log(said.title(title))
  const { code, output } = await outcome
  if (output !== '') process.stdout.write(output)
  return countCheck(code === 0)
}

/** @param {Workplace} workplace @param {readonly string[]} files */
function runUnit(workplace, files) {
  console.log(said.title(said.unit))
  return runVitest(workplace, 'unit*', files, FOLDERS_WITHOUT)
}

/** @param {Workplace} workplace @param {readonly string[]} files @returns {Promise<Count>} */
async function runJourneys(workplace, files) {
  console.log(said.title(said.journeys))
  if (!FOLDERS_WITH_WINDOWS.some((folder) => existsSync(join(root, folder)))) {
    console.log(`  ${said.noneYet}`)
    return nothing
  }
  try {
    await buildProgram(workplace)
  } catch (error) {
    // The parts that ran before keep their figures.
    explain(error)
    return countCheck(false)
  }
  return runVitest(workplace, 'journeys', files, FOLDERS_WITH_WINDOWS)
}

/**
 * @param {Workplace} workplace
 * @param {string} project a name, or the beginning of several
 * @param {readonly string[]} files
 * @param {readonly string[]} folders where the tests of this project live: it may be empty only while none exists
 * @returns {Promise<Count>}
 */
async function runVitest({ node, env }, project, files, folders) {
  if (!folders.some((folder) => existsSync(join(root, folder)))) {
    console.log(`  ${said.noneYet}`)
    return nothing
  }
  const folder = mkdtempSync(join(tmpdir(), 'gouvernail-test-'))
  const report = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const code = await show(node, [...vitest, '--project', project, ...reporters, ...files], {
      cwd: root,
      env,
    })
    return countTests(readReport(report), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} path @returns {import('./test-summary.mjs').VitestReport | undefined} */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
