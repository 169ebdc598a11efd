import { describe, expect, test } from 'vitest'
import type { DecisionId } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Edition } from '#shared/meetings/edition.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildExtract } from '#shared/reports/minutes/build-extract.ts'
import { buildDecisionList, decisionListRows } from '#shared/reports/minutes/decision-list.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { heldMeeting } from './support/held-meeting.ts'
import { moment } from './support/orvelle.ts'
import { allBlocks, outline, paragraphs, tables, words } from './support/reading.ts'

const mars = 'mars' as MeetingId // ids are branded text

function listOf(data: DocumentData, edition: Edition = 'full'): ReportDocument {
  const list = buildDecisionList(data, mars, edition, moment)
  if (list === null) throw new Error('no list')
  return list
}

describe('the list of the decisions of a meeting', () => {
  test('has the same text as the minutes, and never the mark of a project', () => {
    const list = listOf(heldMeeting())

    expect(list.meta).toMatchObject({ fileBase: '2026-03-10_CPS_releve-de-decisions', mention: null })
    expect(list.meta.mark).toBeUndefined()
    expect(tables(list.blocks)[0]?.map((row) => row.slice(0, 4))).toEqual([
      ['N°', 'Point', 'Décision', 'Nature et vote'],
      [
        '2026-CPS-01',
        '1',
        'Périmètre de déploiement | Le comité valide le périmètre de déploiement.',
        'Décision | Adoptée par consensus',
      ],
      [
        '2026-CPS-02',
        '1',
        'Charte d’usage | Le comité adopte la charte.',
        'Validation | Adoptée à l’unanimité (3 voix), par vote à main levée',
      ],
      ['2026-CPS-03', '2', 'Mesure secrète | Le comité décide en secret.', 'Décision | Adoptée'],
    ])
  })

  test('leaves out proposals, withdrawn or not', () => {
    const data = heldMeeting(
      ['decision', 'd4', { bodyId: 'cps', meetingId: 'mars', title: 'Proposition' }],
      ['decision', 'd5', { bodyId: 'cps', meetingId: 'mars', title: 'Retrait', status: 'withdrawn' }],
      ['decision', 'd6', { bodyId: 'cps', meetingId: 'mars', title: 'Rejet', status: 'rejected' }],
    )

    expect(decisionListRows(data, mars, 'full')?.rows.map(([number, , title]) => [number, title])).toEqual([
      [null, 'Rejet'],
      ['2026-CPS-01', 'Périmètre de déploiement'],
      ['2026-CPS-02', 'Charte d’usage'],
      ['2026-CPS-03', 'Mesure secrète'],
    ])
  })

  test('in public, holds nothing of a confidential item, and says that some decisions are missing', () => {
    const list = listOf(heldMeeting(), 'public')

    expect(JSON.stringify([list, decisionListRows(heldMeeting(), mars, 'public')])).not.toMatch(/secr[eè]t/i)
    expect(paragraphs(list.blocks)).toEqual([
      'Les décisions des points non communicables ne figurent pas dans l’édition publique.',
    ])
    expect(list.meta.fileBase).toBe('2026-03-10_CPS_releve-de-decisions_edition-publique')
  })

  test('says so when nothing was decided', () => {
    const list = buildDecisionList(heldMeeting(), 'decembre' as MeetingId, 'full', moment)

    expect(paragraphs(list?.blocks ?? [])).toEqual(['Aucune décision n’a été prise lors de cette séance.'])
  })
})

describe('the extract of one decision', () => {
  const extract = (id: string, data = heldMeeting()) => buildExtract(data, id as DecisionId, moment)

  test('gives the text as adopted, the meeting, its quorum, and room to certify it', () => {
    const report = extract('decision-2')
    if (report === null) throw new Error('no extract')

    expect(report.meta.fileBase).toBe('2026-03-10_CPS_extrait_2026-cps-02')
    expect(outline(report)).toEqual(['1 Participants et quorum', '1 Décision'])
    expect(paragraphs(allBlocks(report.blocks))).toEqual([
      '1 présent, 1 représenté, 1 pouvoir.',
      'Pour extrait conforme, délivré le 24 novembre 2026.',
    ])
    const [box] = allBlocks(report.blocks).filter((block) => block.type === 'callout')
    expect(words(box?.paragraphs[0] ?? [])).toBe('Le comité adopte la charte.')
    expect(words(box?.vote ?? [])).toBe('Adoptée à l’unanimité (3 voix), par vote à main levée')
  })

  test('bears the fingerprint of its seal, and says that its number was annulled', () => {
    const annulled = {
      ...heldMeeting().decision.get('decision-2'),
      status: 'withdrawn',
      annulledOn: '2026-04-02',
    }
    const data = heldMeeting(
      ['seal', 'seal-3', { bodyId: 'cps', order: 3, decisionId: 'decision-2', hash: 'c'.repeat(64) }],
      ['decision', 'decision-2', { ...annulled, annulmentReason: 'numéro donné deux fois.' }],
    )
    const blocks = extract('decision-2', data)?.blocks ?? []

    const [box] = allBlocks(blocks).filter((block) => block.type === 'callout')
    expect(words(box?.vote ?? [])).toMatch(
      /^Adoptée .* Numéro annulé le 2 avril 2026 : numéro donné deux fois\.$/,
    )
    const fingerprint = Array(8).fill('c'.repeat(8)).join(' ')
    expect(paragraphs(allBlocks(blocks))).toContain(
      `Sceau n° 3 du registre, empreinte SHA-256 : | ${fingerprint}`,
    )
  })

  test('does not exist for a decision without a number', () => {
    const data = heldMeeting(['decision', 'd4', { bodyId: 'cps', meetingId: 'mars' }])

    expect(extract('d4', data)).toBeNull()
  })

  test('of a decision taken outside a meeting leaves out what only a meeting has', () => {
    const number = { number: '2026-CPS-09', numberPeriod: '2026', numberOrdinal: 9, status: 'adopted' }
    const report = extract('d9', heldMeeting(['decision', 'd9', { bodyId: 'cps', ...number }]))

    expect(report === null ? [] : outline(report)).toEqual(['1 Décision'])
  })
})
