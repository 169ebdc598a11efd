import { compileRegister } from './compile-register.ts'
import type { CompiledReport, CompilerSetting } from './compiler-setting.ts'
import { divideRegister } from './divide-register.ts'
import { divideReport } from './divide-report.ts'
import type { Part } from './join/join-pdfs.ts'
import { filesOf, type LaidOutReport } from './lay-out.ts'

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
