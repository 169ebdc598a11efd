import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import initialise, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import type { VirtualFile } from '../annexes/prepare-annexes.ts'
import type { TypstResources } from './typst-resources.ts'

/** What the compiler says about a source; ranges are lines and columns. */
export type Diagnostic = {
  readonly severity: string
  readonly path: string
  readonly range: string
  readonly message: string
}
export type Compilation = {
  /** Null when there are errors. */
  readonly pdf: Uint8Array<ArrayBuffer> | null
  readonly pageCount: number
  readonly diagnostics: readonly Diagnostic[]
}
export type TypstEngine = {
  /** Compiles a template with the given files beside it. Synchronous and long: for workers only. */
  readonly compile: (files: readonly VirtualFile[], template?: Template) => Compilation
  /** What the instance holds; it never gives memory back. */
  readonly memoryBytes: () => number
}

/** Where a compilation starts. */
export type Template = '/report.typ' | '/drawing.typ'

type Instance = { readonly memory: { readonly buffer: ArrayBufferLike } }

// Numbers of the compiler's own interface.
const paged = 0
const pdfArtifact = 1
const noDiagnostics = 0
const plainDiagnostics = 3

/** Starts a compiler without disk or network access: it sees only what it is given. */
export async function startTypst({ fonts, templates }: TypstResources): Promise<TypstEngine> {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  const { memory }: Instance = await initialise({ module_or_path: await readFile(wasm) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  for (const { path, source } of templates) compiler.add_source(path, source)

  const compile: TypstEngine['compile'] = (files, template = '/report.typ') => {
    for (const { path, bytes } of files) compiler.map_shadow(path, bytes)
    const world = compiler.snapshot(null, template, [])
    try {
      // The interface types its answers as `any`; their shape is held by the tests.
      const { diagnostics = [] } = world.compile(paged, plainDiagnostics) as { diagnostics?: Diagnostic[] }
      if (diagnostics.some(({ severity }) => severity === 'error'))
        return { pdf: null, pageCount: 0, diagnostics }
      const pdf = world.get_artifact(pdfArtifact, noDiagnostics) as Uint8Array<ArrayBuffer>
      return {
        pdf,
        pageCount: Number(JSON.parse(world.query(paged, '<page-count>', 'value'))[0]),
        diagnostics,
      }
    } finally {
      world.free()
      for (const { path } of files) compiler.unmap_shadow(path)
    }
  }
  return { compile, memoryBytes: () => memory.buffer.byteLength }
}
