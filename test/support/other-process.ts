import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

export type OtherProcess = {
  /** The first line that it wrote: what it says of itself once it has done its work and waits. */
  readonly said: string
  /** Ends it as a crash or a power cut would. */
  readonly kill: () => Promise<void>
}

/** Runs a script of this folder in another process and waits for its first line. */
export function startProcess(script: string, ...args: readonly string[]): Promise<OtherProcess> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
    child.stdout.once('data', (line: Buffer) =>
      resolve({ said: line.toString().trim(), kill: () => killed(child) }),
    )
  })
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
