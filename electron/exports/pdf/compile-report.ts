import { compileRegister } from './compile-register.ts'
import type { CompilerThreads } from './compiler-threads.ts'
import { divideRegister, type RegisterLimits } from './divide-register.ts'
import { divideReport, type PartLimits } from './divide-report.ts'
import type { Part } from './join/join-pdfs.ts'
import { filesOf, type LaidOutReport } from './lay-out.ts'
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

/** Compiles a report, in parts where its annexes are too many for one compilation. */
export async function compileReport(
  report: LaidOutReport,
  setting: CompilerSetting,
): Promise<CompiledReport> {
  const { compiler, threads, clean, limits, onPart } = setting
  const register = divideRegister(report, setting.registerLimits)
  if (register !== null) return compileRegister(report, register, setting)
  const divided = divideReport(report, limits)
  if (divided === null) {
    onPart(0, 1)
    return { ...(await compiler.compile(filesOf(report, clean))), apart: [] }
  }
  const { main, parts } = divided
  onPart(0, parts.length + 1)
  const whole = await threads.compile(filesOf(main, clean))
  const apart: Part[] = []
  if (whole.pdf === null) return { ...whole, apart }
  for (const [index, part] of parts.entries()) {
    onPart(index + 1, parts.length + 1)
    const firstPage = whole.elsewhere[index]
    if (firstPage === undefined) throw new Error('The main document has a page for each part')
    const { pdf, ...compiled } = await threads.compile(filesOf(part(firstPage, whole.pageCount), clean))
    if (pdf === null) return { ...compiled, pdf, apart }
    apart.push({ pdf, standIn: firstPage, places: [] })
  }
  return { ...whole, apart }
}
