import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { prepareAnnexes } from '#electron/exports/annexes/prepare-annexes.ts'
import type { Attachment } from '#electron/exports/export-job.ts'
import { layOut } from '#electron/exports/pdf/lay-out.ts'
import { readTypstResources } from '#electron/exports/pdf/typst-resources.ts'
import { createRenderer } from '#electron/exports/render.ts'
import type { AnnexBlock, ReportDocument } from '#shared/reports/report-document.ts'
import { aReport, resourcesPath } from './support/render.ts'
import { sampleAnnexes } from './support/sample-annexes.ts'
import { run } from './support/sample-meta.ts'
import { sampleOrganigramme } from './support/sample-organigramme.ts'
import { samplePack } from './support/sample-pack.ts'
import { sampleRegister } from './support/sample-register.ts'

// The WebAssembly compiler cannot be told a standard; its native twin can, and then refuses what breaks it.
const standards = ['ua-1', 'a-3a'] as const

type NativeModule = typeof import('@myriaddreamin/typst-ts-node-compiler')
async function compileNatively(
  report: ReportDocument,
  attachments: readonly Attachment[],
  pdfStandard: string,
) {
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as NativeModule
  const { fonts, templates } = await readTypstResources(resourcesPath)
  const workspace = '/report'
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  for (const { path, source } of templates) compiler.addSource(workspace + path, source)
  const annexBlocks = report.blocks.filter((block): block is AnnexBlock => block.type === 'annex')
  // A PDF may not be inserted as vectors under a declared standard: archives have pictures instead.
  const annexes = await prepareAnnexes(annexBlocks, attachments, 'archive', () => undefined)
  if (!annexes.ok) throw new Error(annexes.error.code)
  const { json, files } = layOut(report, annexes.value, (text) => text)
  for (const { path, bytes } of [...files, { path: '/report.json', bytes: json }]) {
    compiler.mapShadow(workspace + path, Buffer.from(bytes))
  }
  return compiler.pdf({ mainFilePath: `${workspace}/report.typ` }, { pdfStandard })
}

describe.skipIf(process.platform !== 'linux')(
  'the native compiler, which checks standards (Linux only)',
  () => {
    for (const standard of standards) {
      test(`accepts the pack as ${standard}`, async () => {
        const { attachments, named } = await sampleAnnexes(createRenderer(resourcesPath))

        await expect(compileNatively(samplePack(named), attachments, standard)).resolves.toBeInstanceOf(
          Buffer,
        )
      }, 60_000)

      test(`accepts the register as ${standard}`, async () => {
        await expect(compileNatively(sampleRegister(60), [], standard)).resolves.toBeInstanceOf(Buffer)
      })

      test(`accepts the organigramme as ${standard}`, async () => {
        await expect(compileNatively(sampleOrganigramme(), [], standard)).resolves.toBeInstanceOf(Buffer)
      })
    }

    test('refuses a document that skips a level of heading, so its acceptance means something', async () => {
      const faulty = aReport([
        { type: 'heading', level: 1, content: run('Un') },
        { type: 'heading', level: 3, content: run('Trois') },
      ])

      await expect(compileNatively(faulty, [], 'ua-1')).rejects.toThrow()
    })
  },
)
