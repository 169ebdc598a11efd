import { app } from 'electron'

/** Does the work of a command without a window, then ends with its exit code. */
export async function runInTerminal(words: readonly string[]): Promise<void> {
  const { runCli } = await import('../cli.ts')
  const code = await runCli(words, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
  // A pipe may not have taken everything yet.
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()))
  }
  app.exit(code)
}
