import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CompilerThreads, createCompilerThreads } from '#electron/exports/pdf/compiler-threads.ts'
import { filesOf, layOut } from '#electron/exports/pdf/lay-out.ts'
import {
  type Compilation,
  type CompilerCode,
  loadCompilerCode,
  startTypst,
} from '#electron/exports/pdf/typst-engine.ts'
import { readTypstResources } from '#electron/exports/pdf/typst-resources.ts'
import { startThread } from '#electron/exports/start-thread.ts'
import { compilerWorkerUrl } from '#electron/exports/worker-url.ts'
import { aReport, resourcesPath } from '../../documents/support/render.ts'
import { run } from '../../documents/support/sample-meta.ts'

const asItIs = (text: string): string => text
const paragraph = { type: 'paragraph', style: 'body', content: run('Bonjour.') } as const
const files = filesOf(layOut(aReport([paragraph]), new Map(), asItIs), asItIs)

describe('compilers in threads of their own', () => {
  let code: CompilerCode
  let here: Compilation
  let threads: CompilerThreads
  let started: Worker[]

  const threadsFrom = (resources: string, limit?: number): CompilerThreads => {
    const start = (): Worker => {
      const thread = startThread(compilerWorkerUrl(), { resourcesPath: resources, code })
      started.push(thread)
      return thread
    }
    return createCompilerThreads(start, limit)
  }

  beforeAll(async () => {
    code = await loadCompilerCode()
    here = (await startTypst(await readTypstResources(resourcesPath), code)).compile(files)
    started = []
    threads = threadsFrom(resourcesPath)
  })
  afterEach(async () => {
    await threads.end()
    started = []
  })

  test('give the same document as the compiler of this thread, one after the other in one thread', async () => {
    const given = [await threads.compile(files), await threads.compile(files)]

    expect(given).toEqual([here, here])
    expect(started).toHaveLength(1)
  })

  test('go on in another thread after one that holds too much, which is ended', async () => {
    threads = threadsFrom(resourcesPath, 1)

    const given = [await threads.compile(files), await threads.compile(files)]

    expect(given).toEqual([here, here])
    // A thread that has ended has no number any more.
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1])
  })

  test('tell why a thread could not start, and try again once that is over', async () => {
    threads = threadsFrom(join(resourcesPath, 'absent'))

    await expect(threads.compile(files)).rejects.toThrow('absent')
    await threads.end()
    await expect(threads.compile(files)).rejects.toThrow('absent')
    expect(started).toHaveLength(2)
  })
})
