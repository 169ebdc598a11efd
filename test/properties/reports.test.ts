import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '#electron/exports/render.ts'
import { checkTargets } from '#electron/exports/targets.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { lawRuns } from '../support/law-seed.ts'
import { printedTexts } from './support/printed-texts.ts'
import { randomDocument } from './support/random-document.ts'
import { requestsOf } from './support/report-requests.ts'
import { same } from './support/same.ts'

const moment = { exportedAt: '2026-11-24T10:15:00Z', today: '2026-11-24' }
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

const refusals: Readonly<Partial<Record<ReportRequest['report'], readonly AppError['code'][]>>> = {
  chart: ['export-nothing'],
  atlas: ['export-nothing'],
  agenda: ['meeting-without-agenda'],
  'sign-in': ['meeting-called-off', 'meeting-without-members'],
  proxies: ['meeting-called-off', 'proxies-not-admitted', 'proxies-of-nobody'],
  convocation: [
    ...(['convocation-out-of-turn', 'convocation-nothing-new', 'meeting-without-members'] as const),
    ...(['meeting-without-agenda', 'meeting-without-chair', 'nobody-reachable'] as const),
  ],
  'usage-feedback': ['nobody-reachable'],
}

/** The printable documents of one random project. */
function printedDocuments(data: DocumentData): readonly ReportDocument[] {
  return requestsOf(data).flatMap((request) => {
    const built = buildReport(data, request, moment)
    return built.ok && built.value.type === 'pdf' ? [built.value.document] : []
  })
}

/** Each line is set as it must be, whatever its users wrote; no two blocks have one name, and no reference leads nowhere. */
function checkPrinted(printed: ReportDocument): void {
  expect(printedTexts(printed).filter((text) => frenchTypography(text) !== text)).toEqual([])
  expect(() => checkTargets(printed.blocks)).not.toThrow()
}

describe('any document', () => {
  // One property for three laws: the hundred reports of a document take far longer to build than to look at.
  it('gives every report that can be asked of it, in French typography and with references that lead somewhere', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const data = randomDocument(seed)
        for (const request of requestsOf(data)) {
          const built = buildReport(data, request, moment)
          if (built.ok && built.value.type === 'pdf') checkPrinted(built.value.document)
          // What would say nothing true is refused, and nothing else: the drawing of no organisation, a letter to nobody.
          const code = built.ok ? null : built.error.code
          expect([null, ...(refusals[request.report] ?? [])]).toContain(code)
          if (code === 'export-nothing' && request.report === 'chart') expect(request.format).not.toBe('pdf')
        }
      }),
      { numRuns: lawRuns(15) },
    )
  })

  it('gives the same reports twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        same(printedDocuments(randomDocument(seed)), printedDocuments(randomDocument(seed)))
      }),
      { numRuns: lawRuns(6) },
    )
  })

  it('is turned into pages by the engine', async () => {
    const renderer = createRenderer(resourcesPath)
    const render = async (data: DocumentData) => {
      // Attached files are somebody else's law: without them a pack prints all that is our own.
      // Letters to each are laid out like the one to all.
      const isOne = ({ meta, blocks }: ReportDocument) => meta.kind !== 'letter' || blocks.length === 1
      for (const report of printedDocuments({ ...data, attachment: new Map() }).filter(isOne)) {
        const job = { type: 'pdf', report, attachments: [], profile: 'distribution' } as const
        const rendered = await renderer.render(job, () => undefined)
        expect(rendered).toMatchObject({ ok: true })
      }
    }
    await fc.assert(
      fc.asyncProperty(seeds, (seed) => render(randomDocument(seed))),
      { numRuns: lawRuns(1) },
    )
  })
})
