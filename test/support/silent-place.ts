import fs from 'node:fs'
import path from 'node:path'
import { compile } from './compile.ts'

export type SilentPlace = {
  /** What a program must be started with to see the folder as one of a server. */
  readonly env: Readonly<Record<string, string>>
  readonly fallSilent: () => void
  readonly answerAgain: () => void
  /** The processes that have waited for the folder, with what they did. */
  readonly waited: () => readonly { readonly pid: number; readonly call: string }[]
}

/** A folder on a server that can keep silent: whoever touches it then waits, as for a share that is cut off. Needs `cc`. */
export function silentPlace(folder: string, workshop: string): SilentPlace {
  const [library, flag, log, mounts] = ['silent.so', 'silent', 'waited', 'mounts'].map((name) =>
    path.join(workshop, name),
  ) as [string, string, string, string]
  compile(path.join(import.meta.dirname, 'silent-place.c'), library)
  const row = `1 0 0:99 / ${folder.replaceAll(' ', '\\040')} rw - cifs //serveur/partage rw`
  fs.writeFileSync(mounts, `${fs.readFileSync('/proc/self/mountinfo', 'utf8').trimEnd()}\n${row}\n`)
  return {
    env: {
      LD_PRELOAD: library,
      SILENT_ROOT: folder,
      SILENT_FLAG: flag,
      SILENT_LOG: log,
      SILENT_MOUNTS: mounts,
    },
    fallSilent: () => fs.writeFileSync(flag, ''),
    answerAgain: () => fs.rmSync(flag),
    waited: () =>
      (fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim().split('\n') : []).map((line) => {
        const [pid, call = ''] = line.split(' ')
        return { pid: Number(pid), call }
      }),
  }
}
