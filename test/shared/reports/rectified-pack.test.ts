import { expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildPack } from '#shared/reports/pack/build-pack.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { moment, orvelle, type Row } from './support/orvelle.ts'
import { outline, paragraphs, tables } from './support/reading.ts'

const december = 'decembre' as MeetingId // ids are branded text

function issue(data: DocumentData, today: string = moment.today): ReportDocument {
  const choices = { edition: 'full', contents: null, isIssued: true } as const
  const pack = buildPack(data, december, { ...moment, today }, choices)
  if (pack === null) throw new Error('no pack')
  return pack
}

/** The project once its first pack was handed out, with what changed since. */
function afterIssue(...changes: readonly Row[]): DocumentData {
  const parts = (issue(orvelle()).parts ?? []).map(({ key, title, sha256 }, index) => ({
    ...{ key, title, sha256 },
    ...{ firstPage: index + 3, pages: 1 },
  }))
  const issued = { meetingId: 'decembre', number: 1, issuedOn: '2026-11-20', pageCount: 20, parts }
  return orvelle(['issuedPack', 'remis', issued], ...changes)
}

function flat(text: string): string {
  return text.replace(/\s/g, ' ')
}

function changesOf(data: DocumentData): readonly (readonly string[])[] {
  const { blocks } = issue(data)
  const end = blocks.findIndex(({ type }) => type === 'contents')
  return tables(blocks.slice(0, end)).flat().slice(1)
}

test('the first pack that is handed out bears its usual name and tells no change', () => {
  const { meta, parts } = issue(orvelle())

  expect(meta.fileBase).toBe('2026-12-08_CPS_dossier-de-seance')
  expect(parts?.map(({ title }) => title)).toContain('Point 2 – Calendrier de généralisation')
  expect(parts?.map(({ key }) => key)).toContain('agenda')
})

test('the next one is rectified: its name, its cover and its file say so', () => {
  const { meta, blocks } = issue(afterIssue())

  expect(meta.fileBase).toBe('2026-12-08_CPS_dossier-rectifie-2')
  expect(meta.title).toBe('Dossier rectifié n°\u00A02 – CPS – 8\u00A0décembre 2026')
  expect(blocks[0]).toMatchObject({ type: 'cover', title: 'Dossier rectifié n°\u00A02' })
  expect(JSON.stringify(blocks[0])).toContain('le dossier n°\u00A01, remis le 20\u00A0novembre 2026')
  expect(outline({ meta, blocks })[0]).toBe('1 Ce qui change depuis le dossier n°\u00A01')
})

test('another day alone changes nothing', () => {
  const { blocks } = issue(afterIssue(), '2026-12-01')

  expect(paragraphs(blocks.slice(0, 4)).map(flat)).toEqual([
    'Ce dossier remplace celui qui a été remis le 20 novembre 2026. Aucune partie n’a changé.',
  ])
})

test('a late paper is told with what it changes, and moves no other annex', () => {
  const late = {
    ...{ agendaItemId: 'point-1', title: 'Pièce tardive', fileName: 'tardive.pdf', order: 1 },
    sha256: '9'.repeat(64),
  }

  const changes = changesOf(afterIssue(['attachment', 'tardive', late]))

  expect(changes.map(([title, change]) => flat(`${title} : ${change}`))).toEqual([
    'Ordre du jour : Texte modifié',
    'Point 1 – Désignation du secrétaire de séance : Texte modifié',
    'Annexe 1 – Pièce tardive : Ajout',
    expect.stringMatching(/^Annexe 2 – .* : Texte inchangé ; était : Annexe 1 – /),
    expect.stringMatching(/^Annexe 3 – .* : Texte inchangé ; était : Annexe 2 – /),
  ])
})

test('a part that was taken out is told with the page that it had', () => {
  const parts = [
    { key: 'item:ancien', title: 'Point 9 – Ancien', firstPage: 12, pages: 1, sha256: '0'.repeat(64) },
  ]
  const issued = { meetingId: 'decembre', number: 1, issuedOn: '2026-11-20', pageCount: 20, parts }

  const changes = changesOf(orvelle(['issuedPack', 'remis', issued]))

  expect(changes.at(-1)?.map(flat)).toEqual(['Point 9 – Ancien', 'Retrait (page 12 du dossier n° 1)', ''])
})
