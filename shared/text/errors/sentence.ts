import type { AppError } from '../../api/errors.ts'
import { numberText, pluralOf } from '../plurals.ts'
import { frenchTypography } from '../typography.ts'

/** What a failure says: what happened, then what is safe and what to do. */
export type ErrorText = { readonly title: string; readonly message: string }

/** A title and a message with blanks: `{name}` is quoted, `{Subject}` names the file; the rest is as given. */
export type Sentence = readonly [title: string, message: string]

/** One sentence for each code of a family; a function where a number changes the wording. */
export type Catalogue<C extends AppError['code']> = Readonly<
  Record<C, Sentence | ((params: AppError['params']) => Sentence)>
>

/** The word in the number that the parameter `count` asks for; plural when it is not given. */
export function several(params: AppError['params'], singular: string, plural: string): string {
  const { count } = params
  if (typeof count !== 'number') return `des ${plural}`
  return `${numberText(count)} ${pluralOf(count, singular, plural)}`
}

/** Words with a blank when the parameter that fills it is known, else other words. */
export function orElse(params: AppError['params'], words: string, otherwise: string): string {
  const blank = /\{(\w+)\}/.exec(words)?.[1] ?? ''
  return params[blank] === undefined || params[blank] === '' ? otherwise : words
}

/** Sets a sentence in French typography, then fills its blanks: what users wrote is never retouched. */
export function fillSentence([title, message]: Sentence, params: AppError['params']): ErrorText {
  const values = valuesOf(params)
  const fill = (text: string) => {
    const set = frenchTypography(text)
    return set.replace(/\{(\w+)\}/g, (blank, key: string) => values[key] ?? blank)
  }
  return { title: fill(title), message: fill(message) }
}

function valuesOf(params: AppError['params']): Readonly<Record<string, string>> {
  const file = fileNameOf(params)
  const given = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'number' ? numberText(value) : value,
  ])
  return {
    ...Object.fromEntries(given),
    name: quoted(String(params.name ?? '')),
    Subject: file === '' ? 'Ce fichier' : quoted(file),
    subject: file === '' ? 'ce fichier' : quoted(file),
  }
}

function fileNameOf({ name, path }: AppError['params']): string {
  if (name !== undefined) return String(name)
  return path === undefined ? '' : (String(path).split(/[\\/]/).at(-1) ?? '')
}

/** « name », shortened to what a message can carry. */
function quoted(name: string): string {
  const short = name.length > 80 ? `${name.slice(0, 79)}…` : name
  return `«\u00A0${short}\u00A0»`
}
