import { runCli } from '#electron/cli.ts'
import { createExporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import { resourcesPath } from '../../../documents/support/render.ts'

export type Said = { readonly code: number; readonly out: string; readonly err: string }

/** One for a whole file of tests: a compiler takes two seconds of processor to start. An idle one keeps nobody waiting. */
const exporter = createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })

/** What the command line answers to some words. */
export async function say(...words: readonly string[]): Promise<Said> {
  let [out, err] = ['', '']
  const code = await runCli(words, {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
    exporter,
  })
  return { code, out, err }
}
