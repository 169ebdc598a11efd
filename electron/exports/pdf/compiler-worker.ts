import { parentPort, workerData } from 'node:worker_threads'
import type { CompilerAnswer, CompilerRequest, CompilerSettings } from './compiler-messages.ts'
import { startTypst } from './typst-engine.ts'
import { readTypstResources } from './typst-resources.ts'

// The entry of a compiler's own thread, which ends with all that the compiler holds.
const port = parentPort
if (port === null) throw new Error('This module is the entry of a worker')
const { resourcesPath, code } = workerData as CompilerSettings
const engine = await startTypst(await readTypstResources(resourcesPath), code)

port.on('message', ({ files }: CompilerRequest) => {
  const compilation = engine.compile(files)
  const answer: CompilerAnswer = { compilation, memoryBytes: engine.memoryBytes() }
  port.postMessage(answer, compilation.pdf === null ? [] : [compilation.pdf.buffer])
})
