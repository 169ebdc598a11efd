import { describe, expect, test } from 'vitest'
import { momentOf } from '#electron/exports/export-report.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { compileNatively, standards } from './support/native-compiler.ts'
import { requests, sampleProject } from './support/sample-project.ts'

const sample = sampleProject()
const printable = [
  ...(['pack', 'heldPack', 'register', 'chart', 'conformity', 'personData'] as const),
  ...(['agenda', 'signIn', 'proxies', 'letter', 'letters'] as const),
  ...(['whoCarriesWhat', 'composition', 'bodyComposition', 'convention'] as const),
  ...(['risks', 'coherence'] as const),
  ...(['sheets', 'atlas'] as const),
  ...(['indicators', 'dashboard'] as const),
  ...(['minutes', 'publicMinutes', 'decisionList', 'extract', 'slip', 'blankSlip'] as const),
]
const moment = momentOf(new Date('2026-11-24T09:15:00Z'))

describe.skipIf(process.platform !== 'linux')(
  'the native compiler, on the sample project (Linux only)',
  () => {
    for (const standard of standards) {
      test.each(printable)(
        `accepts its %s as ${standard}`,
        async (name) => {
          const built = buildReport(sample.data(), requests[name], moment)
          if (!built.ok || built.value.type !== 'pdf') throw new Error(name)
          const attachments = built.value.annexes.map((id) => {
            const bytes = new Uint8Array(sample.attachmentContent(id) ?? [])
            return { id, mediaType: 'application/pdf', bytes } as const
          })

          await expect(compileNatively(built.value.document, attachments, standard)).resolves.toBeInstanceOf(
            Buffer,
          )
        },
        60_000,
      )
    }
  },
)
