import { runCli } from '#electron/cli.ts'

export type Said = { readonly code: number; readonly out: string; readonly err: string }

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
  })
  return { code, out, err }
}
