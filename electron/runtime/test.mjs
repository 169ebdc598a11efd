// @ts-check
// npm test: set up what is missing, with types, lint and unit tests meanwhile, then journeys in the real Electron.
// The last line printed is the summary, whatever happens.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { buildProgram } from './build.mjs'
import { tests as said } from './messages.mjs'
import { run, show } from './process.mjs'
import { explain, inBackground, SetUpFailure } from './report.mjs'
import { obtainRuntime, obtainTools, root } from './set-up.mjs'
import { loadsInNode } from './sqlite.mjs'
import { add, countCheck, countTests, nothing, summaryLine } from './test-summary.mjs'

/** @typedef {import('./test-summary.mjs').Count} Count */
/** @typedef {import('./set-up.mjs').Tools} Tools */
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
  const plain = files.filter((file) => !needsWindow(file))
  const needs = { window: parts.includes('journeys') || windowed.length > 0, tests: true }
  const tools = await obtainTools(needs)
  const workplace = inBackground(() => obtainRuntime(tools, needs))
  let count = nothing
  if (parts.includes('checks')) {
    for (const check of startChecks(tools)) count = add(count, await tellCheck(check))
  }
  if (parts.includes('unit') || plain.length > 0) {
    if (!(await loadsInNode(root, tools.node))) await workplace()
    count = add(count, await runUnit(tools, parts.includes('unit') ? [] : plain))
  }
  return add(count, await runWindowed(workplace, needs.window, parts.includes('journeys') ? [] : windowed))
}

/**
 * @param {() => Promise<Workplace>} workplace
 * @param {boolean} window
 * @param {readonly string[]} files
 */
async function runWindowed(workplace, window, files) {
  try {
    const ready = await workplace()
    return window ? await runJourneys(ready, files) : nothing
  } catch (error) {
    // The parts that ran before keep their figures.
    explain(error)
    return countCheck(false)
  }
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
 * @param {Tools} tools
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

/** @param {Tools} tools @param {readonly string[]} files */
function runUnit(tools, files) {
  console.log(said.title(said.unit))
  return runVitest(tools, 'unit*', files, FOLDERS_WITHOUT)
}

/** @param {Workplace} workplace @param {readonly string[]} files @returns {Promise<Count>} */
async function runJourneys(workplace, files) {
  console.log(said.title(said.journeys))
  if (!FOLDERS_WITH_WINDOWS.some((folder) => existsSync(join(root, folder)))) {
    console.log(`  ${said.noneYet}`)
    return nothing
  }
  await buildProgram(workplace)
  return runVitest(workplace, 'journeys', files, FOLDERS_WITH_WINDOWS)
}

/**
 * @param {Tools} tools
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
