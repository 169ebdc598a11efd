import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import initialise, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import type { VirtualFile } from '../annexes/prepare-annexes.ts'
import type { Place } from './named-links.ts'
import type { TypstResources } from './typst-resources.ts'

/** What the compiler says about a source; ranges are lines and columns. */
export type Diagnostic = {
  readonly severity: string
  readonly path: string
  readonly range: string
  readonly message: string
}
export type PageRange = readonly [first: number, last: number]
export type Compilation = {
  /** Null when there are errors. */
  readonly pdf: Uint8Array<ArrayBuffer> | null
  readonly pageCount: number
  /** First and last page of each part that the report tracks. */
  readonly partPages: readonly PageRange[]
  /** The first page of each part that is compiled apart. */
  readonly elsewhere: readonly number[]
  /** Where stands what the report says to be led to. */
  readonly places: readonly Place[]
  readonly diagnostics: readonly Diagnostic[]
}
export const nothingCompiled: Compilation = {
  ...{ pdf: null, pageCount: 0, partPages: [], elsewhere: [], places: [], diagnostics: [] },
}
export type TypstEngine = {
  /** Compiles a template with the given files beside it. Synchronous and long: for workers only. */
  readonly compile: (files: readonly VirtualFile[], template?: Template) => Compilation
  /** What the instance holds; it never gives memory back. */
  readonly memoryBytes: () => number
}

/** Where a compilation starts. */
export type Template = '/report.typ' | '/drawing.typ'

/** The compiler's machine code: costly to make, and shared by the threads to which it is sent. */
export type CompilerCode = object
// Known to every Node, but typed only in libraries of browsers.
declare const WebAssembly: { readonly compile: (bytes: Uint8Array) => Promise<CompilerCode> }
type Instance = { readonly memory: { readonly buffer: ArrayBufferLike } }

// Numbers of the compiler's own interface.
const paged = 0
const pdfArtifact = 1
const noDiagnostics = 0
const plainDiagnostics = 3

export async function loadCompilerCode(): Promise<CompilerCode> {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  return WebAssembly.compile(await readFile(wasm))
}

/** Starts a compiler without disk or network access: it sees only what it is given. One for each thread. */
export async function startTypst(
  { fonts, templates }: TypstResources,
  code: CompilerCode,
): Promise<TypstEngine> {
  const { memory }: Instance = await initialise({ module_or_path: code })
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
      if (diagnostics.some(({ severity }) => severity === 'error')) return { ...nothingCompiled, diagnostics }
      const pdf = world.get_artifact(pdfArtifact, noDiagnostics) as Uint8Array<ArrayBuffer>
      const valuesOf = (label: string) => JSON.parse(world.query(paged, label, 'value'))
      const [pageCount] = valuesOf('<page-count>')
      const [partPages = []] = valuesOf('<part-pages>')
      const [places = []] = valuesOf('<places>')
      const elsewhere = valuesOf('<elsewhere>')
      return { pdf, pageCount: Number(pageCount), partPages, elsewhere, places, diagnostics }
    } finally {
      world.free()
      for (const { path } of files) compiler.unmap_shadow(path)
    }
  }
  return { compile, memoryBytes: () => memory.buffer.byteLength }
}
