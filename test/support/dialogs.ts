import fs from 'node:fs'
import path from 'node:path'

/** What the user would do in the next dialog of the system; nothing chosen means that it is cancelled. */
export type DialogAnswer =
  /** `after`: the milliseconds that the person takes to find the file. */
  | { readonly kind: 'open'; readonly paths: readonly string[]; readonly after?: number }
  | { readonly kind: 'save'; readonly path: string | null }
  | { readonly kind: 'message'; readonly button: number }

export type DialogQueue = {
  readonly file: string
  readonly answer: (...answers: readonly DialogAnswer[]) => void
  readonly remaining: () => readonly DialogAnswer[]
}

/** A queue of answers in a file that the program reads instead of showing dialogs; see README.md. */
export function openDialogQueue(folder: string): DialogQueue {
  const file = path.join(folder, 'test-dialogs.json')
  const remaining = (): readonly DialogAnswer[] => JSON.parse(fs.readFileSync(file, 'utf8'))
  const write = (answers: readonly DialogAnswer[]) => {
    // Renamed into place: the program must never read half of it.
    fs.writeFileSync(`${file}.new`, JSON.stringify(answers))
    fs.renameSync(`${file}.new`, file)
  }
  write([])
  return { file, remaining, answer: (...answers) => write([...remaining(), ...answers]) }
}
