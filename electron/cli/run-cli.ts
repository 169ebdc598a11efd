import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AppError } from '#shared/api/errors.ts'
import { cliText, helpText, usageText, type VerbName } from '#shared/text/cli.ts'
import { errorText } from '#shared/text/errors.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { decrypt } from './decrypt.ts'
import { demo } from './demo.ts'
import { diff } from './diff.ts'
import { dump } from './dump.ts'
import { encrypt } from './encrypt.ts'
import { exportVerb } from './export.ts'
import { importVerb } from './import.ts'
import { info } from './info.ts'
import { journal } from './journal.ts'
import { load } from './load.ts'
import { merge } from './merge.ts'
import { newVerb } from './new.ts'
import { programFolder } from './program-folder.ts'
import { salvage } from './salvage.ts'
import { search } from './search.ts'
import { type CliFailure, exitCode, type Io, type Verb } from './verb.ts'
import { verify } from './verify.ts'
import { readWords } from './words.ts'

const verbs: Readonly<Record<VerbName, Verb>> = {
  new: newVerb,
  import: importVerb,
  info,
  verify,
  backup,
  salvage,
  encrypt,
  decrypt,
  check,
  search,
  diff,
  journal,
  merge,
  export: exportVerb,
  dump,
  load,
  demo,
}

/** Does what the words ask and answers the exit code. Never throws: a bug is told too. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io)
  } catch (error) {
    const { title, message } = errorText({ code: 'internal', params: {} })
    io.stderr(`${title}. ${message}\n${error instanceof Error ? error.stack : String(error)}\n`)
    return exitCode.bug
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--version') return answer(io, `${programVersion()}\n`)
  if (name === '--help') return answer(io, helpText(programVersion()))
  if (name === undefined) {
    io.stderr(`${cliText.noVerb}\n\n${helpText(programVersion())}`)
    return exitCode.usage
  }
  if (!isVerb(name)) return told({ code: 'usage', message: cliText.verb(name) }, io)
  const verb = verbs[name]
  const words = readWords(rest, verb, usageText(name))
  if (!words.ok) return told({ code: 'usage', message: words.error }, io)
  if (words.value.flag('help')) return answer(io, helpText(programVersion(), name))
  const interrupted = new AbortController()
  const onInterrupt = () => interrupted.abort()
  process.once('SIGINT', onInterrupt)
  try {
    const resources = path.join(programFolder(), 'resources')
    const now = () => new Date()
    const done = await verb.run(words.value, { ...io, now, resources, signal: interrupted.signal })
    return done.ok ? exitCode.done : told(done.error, io)
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

function answer(io: Io, text: string): number {
  io.stdout(text)
  return exitCode.done
}

function isVerb(name: string): name is VerbName {
  return Object.hasOwn(verbs, name)
}

/** Says why nothing was done, and answers the exit code. */
function told(failure: CliFailure, io: Io): number {
  if (failure.code === 'usage') {
    io.stderr(`${failure.message}\n`)
    return exitCode.usage
  }
  if (failure.code === 'exit') return failure.exit
  if (failure.code === 'findings') {
    io.stdout(`${failure.lines.join('\n')}\n`)
    return exitCode.refused
  }
  const { title, message } = errorText(failure)
  io.stderr(`${title}. ${message}\n`)
  return codeOf(failure.code)
}

function codeOf(code: AppError['code']): number {
  if (code === 'internal') return exitCode.bug
  if (code === 'export-cancelled' || code === 'cancelled') return exitCode.interrupted
  if (/^(file|folder|disk)-/.test(code)) return exitCode.file
  return /^(export|attachment)-/.test(code) ? exitCode.export : exitCode.refused
}

function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(programFolder(), 'package.json'), 'utf8'))
  return String((manifest as { version?: unknown }).version) // ours
}
