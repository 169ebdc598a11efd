import { describe, expect, test } from 'vitest'
import { createPress } from '#electron/exports/pdf/press.ts'
import { type Compilation, nothingCompiled } from '#electron/exports/pdf/typst-engine.ts'

const filesOf = (name: string) => [{ path: '/report.json', bytes: new TextEncoder().encode(name) }]
const nothing = (): void => undefined

describe('the press of documents in parts', () => {
  const compiler = (place: string, made: string[]) => ({
    compile: async ([file]: readonly { readonly bytes: Uint8Array }[]): Promise<Compilation> => {
      const name = new TextDecoder().decode(file?.bytes)
      made.push(`${place} ${name}`)
      // The first of them takes longer than the others.
      for (let i = 0; i < (name === 'a' ? 9 : 1); i++) await Promise.resolve()
      return { ...nothingCompiled, pdf: new Uint8Array(10), pageCount: name.charCodeAt(0) }
    },
  })
  const pressWith = (made: string[], room?: number) => {
    const lanes = [compiler('one', made), compiler('two', made)]
    return createPress(compiler('warm', made), lanes, room)
  }

  test('compiles much side by side, and answers in the order that was asked', async () => {
    const made: string[] = []
    const done = await pressWith(made).compileAll(['a', 'b', 'c', 'd'].map(filesOf), nothing)

    expect(done.map(({ pageCount }) => String.fromCharCode(pageCount))).toEqual(['a', 'b', 'c', 'd'])
    expect(made).toEqual(['one a', 'two b', 'two c', 'two d'])
  })

  test('leaves little to the warm compiler, and nothing that it knows', async () => {
    const made: string[] = []
    let heard = 0
    const press = pressWith(made)
    await press.compileAll(['a', 'b', 'c', 'd'].map(filesOf), nothing)
    made.length = 0

    const done = await press.compileAll(['a', 'x', 'c', 'd'].map(filesOf), () => heard++)
    expect(done).toHaveLength(4)
    expect(made).toEqual(['warm x'])
    expect(heard).toBe(4)
  })

  test('keeps what is large from the warm compiler', async () => {
    const made: string[] = []
    await pressWith(made).compileAll([filesOf('a')], nothing, true)

    expect(made).toEqual(['one a'])
  })

  test('forgets the oldest when there is no room, and what had errors', async () => {
    const made: string[] = []
    const press = pressWith(made, 25)
    for (const name of ['a', 'b', 'c', 'b', 'a']) await press.compileAll([filesOf(name)], nothing)

    expect(made).toEqual(['warm a', 'warm b', 'warm c', 'warm a'])
  })
})
