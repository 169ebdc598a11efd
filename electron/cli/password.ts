import readline from 'node:readline'
import { Writable } from 'node:stream'
import { appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { type CliFailure, usageFault } from './verb.ts'

type Asked = Result<string, CliFailure>
/** Where a password may come from. Never a word of the command, which any user of the machine can read. */
export type PasswordSources = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  /** Takes the questions. */
  readonly output: (text: string) => void
}

/** The password of a command: from the environment, from the terminal without showing it, or the first line that is piped. */
export async function askPassword(
  isNew: boolean,
  sources: PasswordSources = {
    env: process.env,
    input: process.stdin,
    output: (text) => process.stderr.write(text),
  },
): Promise<Asked> {
  const given = sources.env.GOUVERNAIL_PASSWORD
  if (given !== undefined && given !== '') return ok(given)
  if (sources.input.isTTY !== true) return asked(await firstLine(sources.input))
  const first = await typed(cliText.askPassword, sources)
  if (!isNew || !first.ok || first.value === '') return first.ok ? asked(first.value) : first
  const again = await typed(cliText.askAgain, sources)
  return again.ok && again.value !== first.value ? usageFault(cliText.otherPassword) : again
}

function asked(password: string): Asked {
  return password === '' ? usageFault(cliText.noPassword) : ok(password)
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  const lines = readline.createInterface({ input })
  for await (const line of lines) return line
  return ''
}

/** What is typed until Enter, shown nowhere. */
function typed(question: string, { input, output }: PasswordSources): Promise<Asked> {
  const nowhere = new Writable({ write: (_, __, done) => done() })
  const lines = readline.createInterface({ input, output: nowhere, terminal: true })
  output(question)
  return new Promise((resolve) => {
    const end = (answer: Asked) => {
      lines.close()
      output('\n')
      resolve(answer)
    }
    lines.once('SIGINT', () => end(fail(appError('cancelled'))))
    lines.once('line', (line) => end(ok(line)))
  })
}
