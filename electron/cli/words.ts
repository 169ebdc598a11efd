import path from 'node:path'
import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'

/** The words after a verb, understood. */
export type Words = {
  /** The word that says what a verb is about, where it has several objects. */
  readonly about: string | null
  /** Absolute paths. */
  readonly files: readonly string[]
  /** What is said after the files, as one text. */
  readonly said: string
  readonly text: (option: string) => string | null
  readonly flag: (option: string) => boolean
}

/** The options that take a value, and those that do not. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>

/** What a verb expects after it. */
export type Expected = {
  readonly options: Options
  readonly files: number
  /** The words of which one must come first, where a verb has several objects. */
  readonly about?: readonly string[]
  /** Words of any number come after the files. */
  readonly says?: true
}

/** Reads the words after a verb, or says in French which one is wrong. */
export function readWords(words: readonly string[], verb: Expected, usage: string): Result<Words, string> {
  const names: Options = { ...verb.options, help: 'flag' }
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(names).map(([name, kind]) => [
        name,
        { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const kind = Object.entries(names).find(([name]) => name === token.name)?.[1]
    if (kind === undefined) return fail(cliText.unknownOption(token.rawName))
    if (kind === 'text' && (token.value === undefined || token.value === ''))
      return fail(cliText.missingValue(token.rawName))
    if (kind === 'flag' && token.value !== undefined) return fail(cliText.needlessValue(token.rawName))
  }
  const [about = null, ...rest] = verb.about === undefined ? [null, ...positionals] : positionals
  const all = rest.filter((word) => word !== null)
  const files = verb.says === true ? all.slice(0, verb.files) : all
  const isKnown = verb.about === undefined || verb.about.some((word) => word === about)
  if ((files.length !== verb.files || !isKnown) && values.help !== true)
    return fail(cliText.wrongFiles(usage))
  return ok({
    about,
    files: files.map((file) => path.resolve(file)),
    said: all.slice(files.length).join(' '),
    text: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : null
    },
    flag: (option) => values[option] === true,
  })
}
