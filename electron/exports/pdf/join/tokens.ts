// What has to change when an object moves to another file: references, places in the tree of tags, and ids of
// cells. Texts are told apart first, since they may look like anything.
const text = textPattern(8)
const tokens = new RegExp(`${text}|<[0-9A-Fa-f]*>|/StructParents?\\s+\\d+|\\b\\d+ 0 R\\b`, 'g')
const cellId = /^\(U\d+x\d+y\d+\)$/

/** A text between parentheses, which may hold further ones so many deep. */
function textPattern(depth: number): string {
  const inner = depth === 0 ? '' : `|${textPattern(depth - 1)}`
  return `\\((?:[^()\\\\]|\\\\[^]${inner})*\\)`
}

export type Renaming = {
  readonly reference: (number: number) => number
  readonly structParent: (key: number) => number
  readonly cellId: (id: string) => string
}

/** The value or dictionary of an object, with everything in it named anew. */
export function rename(value: string, renaming: Renaming): string {
  return value.replace(tokens, (token) => {
    if (token.startsWith('/')) {
      const [name = '', key = ''] = token.split(/\s+/)
      return `${name} ${renaming.structParent(Number(key))}`
    }
    if (token.startsWith('(')) return cellId.test(token) ? renaming.cellId(token) : token
    return token.startsWith('<') ? token : reference(renaming.reference(Number.parseInt(token, 10)))
  })
}

export function reference(number: number): string {
  return `${number} 0 R`
}

/** The numbers of the objects that a list names, in its order. */
export function references(list: string): readonly number[] {
  return [...list.matchAll(/\b(\d+) 0 R\b/g)].map(([, number]) => Number(number))
}

/** The pairs of a list « (name) 12 0 R (other) 13 0 R » or « 0 12 0 R 1 13 0 R ». */
export function pairs(list: string): readonly (readonly [name: string, number: number])[] {
  const found = list.matchAll(new RegExp(`(${text}|<[0-9A-Fa-f]*>|\\d+)\\s+(\\d+) 0 R`, 'g'))
  return [...found].map(([, name = '', number]) => [name, Number(number)])
}

/** What stands between the brackets of `/Key [ … ]`; empty when there is no such list. */
export function listOf(value: string, key: string): string {
  const items = `(?:${text}|[^\\[\\]()]|\\[[^\\[\\]]*\\])*`
  return new RegExp(`/${key}\\s*\\[(${items})\\]`).exec(value)?.[1] ?? ''
}
