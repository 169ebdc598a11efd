import { beforeAll, describe, expect, test } from 'vitest'
import { createRenderer, type Renderer } from '#electron/exports/render.ts'
import type { Edition } from '#shared/meetings/edition.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildMinutes } from '#shared/reports/minutes/build-minutes.ts'
import { buildDecisionList } from '#shared/reports/minutes/decision-list.ts'
import { buildPack } from '#shared/reports/pack/build-pack.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { heldMeeting } from '../shared/reports/support/held-meeting.ts'
import { moment } from '../shared/reports/support/orvelle.ts'
import { zipMembers } from '../support/zip.ts'
import { hasPdfTools, openedPdf, readPdf } from './support/pdf-tools.ts'
import { aJob, renderFile, resourcesPath } from './support/render.ts'

/** Words of the confidential item, of its decision, of its action, of its annex and of a remark. */
const secret = /secr[eè]t|confidentiel|agent|2026-CPS-03|intérêt personnel/i
const builders = { minutes: buildMinutes, 'list of decisions': buildDecisionList }
type Name = keyof typeof builders

let renderer: Renderer
beforeAll(() => {
  renderer = createRenderer(resourcesPath)
})

function documentOf(name: Name, edition: Edition): ReportDocument {
  const document = builders[name](heldMeeting(), 'mars' as MeetingId, edition, moment) // ids are branded text
  if (document === null) throw new Error(name)
  return document
}

async function pdfText(name: Name, edition: Edition): Promise<string> {
  const { bytes } = await renderFile(renderer, aJob(documentOf(name, edition)))
  const { pages, bookmarks, facts } = readPdf(bytes)
  return JSON.stringify([pages, bookmarks, facts])
}

async function docxText(name: Name, edition: Edition): Promise<string> {
  const job = { type: 'docx', report: documentOf(name, edition), attachments: [] } as const
  const rendered = await renderer.render(job, () => undefined)
  if (!rendered.ok) throw new Error(rendered.error.code)
  const members = [...zipMembers(rendered.value.bytes).values()]
  // A word that Word cut into runs is still found.
  return members.map((member) => member.toString('utf8').replace(/<[^>]+>/g, '')).join('\n')
}

describe.skipIf(!hasPdfTools).each(['minutes', 'list of decisions'] as const)(
  'the public edition of the %s (needs poppler-utils and qpdf)',
  (name) => {
    test('holds nothing confidential in the text of its PDF, which says what it is', async () => {
      const words = await pdfText(name, 'public')

      expect(words).toContain('Édition publique')
      expect(words).not.toMatch(secret)
      expect(await pdfText(name, 'full')).toMatch(secret)
    })

    test('holds nothing confidential in any part of its DOCX', async () => {
      const words = await docxText(name, 'public')

      expect(words).toContain('Édition publique')
      expect(words).not.toMatch(secret)
      expect(await docxText(name, 'full')).toMatch(secret)
    })
  },
)

describe.skipIf(!hasPdfTools)('the public edition of the dossier (needs poppler-utils and qpdf)', () => {
  const seen = (edition: Edition) => {
    const data = heldMeeting(
      ['person', 'roy', { civility: 'mr', firstName: 'Paul', lastName: 'Roy', phone: '01 23 45 67 89' }],
      ['person', 'vautrin', { firstName: 'Hélène', lastName: 'Vautrin', email: 'helene@prive.example' }],
    )
    const choices = { edition, contents: null, isIssued: false }
    const pack = buildPack(data, 'mars' as MeetingId, moment, choices) // ids are branded text
    if (pack === null) throw new Error('no pack')
    return pack
  }
  const readAll = async (edition: Edition) => {
    const { bytes } = await renderFile(renderer, aJob(seen(edition)))
    const { pages, bookmarks, facts } = readPdf(bytes)
    return { pages, bookmarks, words: JSON.stringify([pages, bookmarks, facts, openedPdf(bytes)]) }
  }

  test('holds nothing confidential nor personal, not even in its streams', async () => {
    const { words, bookmarks } = await readAll('public')

    expect(words).toContain('Édition publique')
    expect(words).not.toMatch(secret)
    expect(words).not.toMatch(/01 23 45 67 89|prive\.example/)
    expect(bookmarks.map(({ title }) => title.replaceAll('\u00A0', ' '))).toContain(
      'Point 2 – Point non communicable',
    )
    expect(words).not.toMatch(/Feuille d’émargement|Bon pour pouvoir|Signature/)
    expect((await readAll('full')).words).toMatch(secret)
  })

  test('is named and marked on every page as what it is', async () => {
    const { pages } = await readAll('public')

    expect(seen('public').meta.fileBase).toBe('2026-03-10_CPS_dossier-de-seance_edition-publique')
    expect(pages.filter((page) => page.includes('Édition publique'))).toHaveLength(pages.length)
    expect(pages.join('\n')).not.toContain('diffusion restreinte')
  })
})

describe.skipIf(!hasPdfTools)('the mark of a project (needs poppler-utils and qpdf)', () => {
  test('is on each page of minutes that are not adopted', async () => {
    const { pages, facts } = readPdf((await renderFile(renderer, aJob(documentOf('minutes', 'full')))).bytes)

    expect(pages.length).toBeGreaterThan(1)
    expect(pages.filter((page) => /^Projet$/m.test(page))).toHaveLength(pages.length)
    expect(facts.tagged).toBe(true)
  })

  test('is on no page of minutes that were adopted', async () => {
    const data = heldMeeting([
      'minutes',
      'cr',
      { meetingId: 'mars', status: 'adopted', adoptedOn: '2026-12-08', seal: '0'.repeat(64) },
    ])
    const adopted = buildMinutes(data, 'mars' as MeetingId, 'full', moment)
    if (adopted === null) throw new Error('no minutes')
    const { pages } = readPdf((await renderFile(renderer, aJob(adopted))).bytes)

    expect(pages.join('\n')).not.toContain('Projet')
  })
})
