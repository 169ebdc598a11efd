import type { VirtualFile } from '../annexes/prepare-annexes.ts'
import type { Compilation, CompilerCode } from './typst-engine.ts'

/** Given to a compiler's thread at its start. */
export type CompilerSettings = { readonly resourcesPath: string; readonly code: CompilerCode }

/** One at a time; the next one is sent after the answer. */
export type CompilerRequest = { readonly files: readonly VirtualFile[] }

export type CompilerAnswer = {
  readonly compilation: Compilation
  /** What the compiler holds from then on. */
  readonly memoryBytes: number
}
