import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { verbNames } from '#shared/text/cli.ts'

/** What a start of the program asks for. */
export type ProgramArguments =
  | { readonly kind: 'command-line'; readonly words: readonly string[] }
  | { readonly kind: 'windows'; readonly files: readonly string[]; readonly sample: boolean }

const verbs: ReadonlySet<string> = new Set(verbNames)
const answers: ReadonlySet<string> = new Set(['--help', '--version'])

/**
 * Reads the words after the program's own name. Switches that are not ours are Chromium's, and are passed over;
 * every other word is a file to open, relative to `folder`.
 */
export function readArguments(words: readonly string[], folder: string): ProgramArguments {
  const first = words.findIndex((word) => answers.has(word) || !word.startsWith('-'))
  const verb = words[first]
  if (verb !== undefined && (verbs.has(verb) || answers.has(verb))) {
    return { kind: 'command-line', words: words.slice(first) }
  }
  const files = words.filter((word) => !word.startsWith('-')).flatMap((word) => fileFrom(word, folder))
  return { kind: 'windows', files, sample: words.includes('--sample') }
}

/** The words that are ours: a development Electron gets the path of the program first. */
export function ownWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(1)
  return isPackaged ? words : words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
}

function fileFrom(word: string, folder: string): readonly string[] {
  if (!/^file:\/\//i.test(word)) return [path.resolve(folder, word)]
  // Linux desktops hand files over as URLs. One that names another machine, or is none, names no file of this one.
  try {
    const url = new URL(word)
    return url.host !== '' || url.pathname.includes('%00') ? [] : [fileURLToPath(url)]
  } catch {
    return []
  }
}
