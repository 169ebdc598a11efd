import type { CompilerThreads } from './compiler-threads.ts'
import type { RegisterLimits } from './divide-register.ts'
import type { PartLimits } from './divide-report.ts'
import type { Part } from './join/join-pdfs.ts'
import type { Press } from './press.ts'
import type { Compilation, TypstEngine } from './typst-engine.ts'

type Compiler = Pick<TypstEngine | CompilerThreads, 'compile'>

/** With what reports are compiled; `onPart` hears of each compilation before it begins, which is long. */
export type CompilerSetting = {
  /** For what is compiled at once. */
  readonly compiler: Compiler
  /** For reports in parts, which would fill it. */
  readonly threads: CompilerThreads
  readonly clean: (text: string) => string
  readonly limits: PartLimits
  /** For registers. */
  readonly press: Press
  readonly registerLimits: RegisterLimits
  readonly onPart: (done: number, total: number) => void
}
/** The main document, and those to be joined to it. */
export type CompiledReport = Compilation & { readonly apart: readonly Part[] }
