import { startThread } from '../start-thread.ts'
import { compilerWorkerUrl } from '../worker-url.ts'
import type { CompilerSettings } from './compiler-messages.ts'
import { createCompilerThreads } from './compiler-threads.ts'
import { fontCoverage } from './font-coverage.ts'
import { createPress } from './press.ts'
import type { PdfTools } from './render-pdf.ts'
import { loadCompilerCode, startTypst } from './typst-engine.ts'
import { readTypstResources } from './typst-resources.ts'

/** There are two of them at a time. */
const limitOfLane = 60 * 1024 * 1024

/** Starts the compiler of this thread, and gets ready to start others. */
export async function startPdfTools(resourcesPath: string): Promise<PdfTools> {
  const [resources, code] = await Promise.all([readTypstResources(resourcesPath), loadCompilerCode()])
  const settings: CompilerSettings = { resourcesPath, code }
  const engine = await startTypst(resources, code)
  const threadsOf = (limit?: number) =>
    createCompilerThreads(() => startThread(compilerWorkerUrl(), settings), limit)
  const lanes = [threadsOf(limitOfLane), threadsOf(limitOfLane)]
  const threads = threadsOf()
  return {
    engine,
    threads,
    press: createPress(engine, lanes),
    endThreads: async () => {
      await Promise.all([threads, ...lanes].map(({ end }) => end()))
    },
    isCovered: fontCoverage(resources.fonts),
  }
}
