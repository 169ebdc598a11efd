import { createHash } from 'node:crypto'
import type { VirtualFile } from '../annexes/prepare-annexes.ts'
import type { CompilerThreads } from './compiler-threads.ts'
import type { Compilation, TypstEngine } from './typst-engine.ts'

type Compiler = Pick<TypstEngine | CompilerThreads, 'compile'>

/** Compiles many parts of a document; those that it compiled lately are not compiled again. */
export type Press = {
  /** All of these, in their order; `onDone` hears of each. What is large fills no warm compiler. */
  readonly compileAll: (
    parts: readonly (readonly VirtualFile[])[],
    onDone: () => void,
    isLarge?: boolean,
  ) => Promise<readonly Compilation[]>
}

/** What a warm compiler does before others would have started. */
const few = 3
/** The parts of two registers of 5,000 decisions. */
const usualRoom = 96 * 1024 * 1024

/** `warm` compiles what is little, and `lanes` side by side what is much: they give their memory back. */
export function createPress(warm: Compiler, lanes: readonly Compiler[], room = usualRoom): Press {
  const kept = new Map<string, Compilation>()
  const keep = (key: string, compilation: Compilation): void => {
    kept.delete(key)
    kept.set(key, compilation)
    let held = 0
    // The oldest ones make room.
    for (const [old, { pdf }] of [...kept].reverse()) {
      held += pdf?.byteLength ?? 0
      if (held > room) kept.delete(old)
    }
  }
  return {
    compileAll: async (parts, onDone, isLarge = false) => {
      const keyed = parts.map((files) => ({ key: digestOf(files), files }))
      const missing = keyed.filter(({ key }) => !kept.has(key))
      const made = new Map<string, Compilation>()
      for (const { key } of keyed) {
        const known = kept.get(key)
        if (known === undefined) continue
        made.set(key, known)
        onDone()
      }
      const compilers = isLarge || missing.length > few ? lanes : [warm]
      await sideBySide(missing, compilers, async ({ key, files }, compiler) => {
        made.set(key, await compiler.compile(files))
        onDone()
      })
      for (const [key, compilation] of made) if (compilation.pdf !== null) keep(key, compilation)
      return keyed.flatMap(({ key }) => made.get(key) ?? [])
    },
  }
}

async function sideBySide<T>(
  items: readonly T[],
  lanes: readonly Compiler[],
  run: (item: T, compiler: Compiler) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const inLane = async (compiler: Compiler): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item, compiler)
  }
  await Promise.all(lanes.map(inLane))
}

function digestOf(files: readonly VirtualFile[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(`${path} ${bytes.byteLength} `).update(bytes)
  return hash.digest('base64')
}
