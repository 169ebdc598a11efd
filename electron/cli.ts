import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runCli } from './cli/run-cli.ts'

export { runCli }

// Run by itself (`node electron/cli.ts …`, `out/main/cli.js`), and not when the packaged program asks for it.
if (isEntry(process.argv[1])) {
  // Whoever reads our answers may have enough of them (`gouvernail dump … | head`).
  process.stdout.on('error', () => process.exit())
  process.exitCode = await runCli(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
}

function isEntry(script: string | undefined): boolean {
  try {
    return script !== undefined && fs.realpathSync(script) === fileURLToPath(import.meta.url)
  } catch {
    return false
  }
}
