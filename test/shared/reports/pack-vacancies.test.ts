import { describe, expect, test } from 'vitest'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildPack } from '#shared/reports/pack/build-pack.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { allBlocks, chapter, lists, paragraphs, words } from './support/reading.ts'

function packOf(data: ReturnType<typeof orvelle>, meetingId: string) {
  const pack = buildPack(data, meetingId as MeetingId, moment) // ids are branded text
  if (pack === null) throw new Error('no pack')
  return pack
}

describe('a pack in which somebody is missing', () => {
  test('says on its cover that the chair is vacant, in both genders', () => {
    const [cover] = packOf(
      orvelle(['tenure', 'tenure-dasen', { postId: 'poste-dasen', personId: 'vautrin', to: '2026-06-30' }]),
      'decembre',
    ).blocks

    expect(cover?.type === 'cover' && words(cover.facts[1]?.value ?? [])).toBe(
      'Siège vacant – directeur ou directrice académique des services de l’éducation nationale de la Haute-Orvelle',
    )
  })

  test('gives a body without seats a sheet to sign without a group of others', () => {
    const pack = packOf(
      orvelle(['meeting', 'vide', { bodyId: 'cso', date: '2026-12-01', status: 'planned' }]),
      'vide',
    )
    const rows = chapter(pack, 'Feuille d’émargement').flatMap((block) =>
      block.type === 'table' ? block.rows : [],
    )

    expect(rows.filter(({ type }) => type === 'group')).toEqual([])
    expect(rows.length).toBeGreaterThan(1)
  })
})

describe('the participants of a meeting when one seat was noted excused', () => {
  const excused = { meetingId: 'mars', seatId: 'siege-4', status: 'excused' }
  const told = (data: ReturnType<typeof orvelle>) => {
    const blocks = chapter(packOf(data, 'mars'), 'Participants')
    return [...paragraphs(blocks), ...lists(blocks)]
  }

  test('count and name nobody for a seat that is vacant that day', () => {
    const names = told(orvelle(['attendance', 'presence-4', excused]))

    expect(names).toEqual(told(orvelle()))
    expect(names.join()).not.toMatch(/vacant/i)
  })

  test('name the deputy of a seat that has no holder', () => {
    const deputy = { seatId: 'siege-4', personId: 'tessier', rank: 'deputy' }
    const [summary, ...names] = told(
      orvelle(['attendance', 'presence-4', excused], ['mandate', 'mandat-4s', deputy]),
    )

    expect(summary).toContain('1 excusé')
    expect(names.join('\n')).toMatch(/^Camille TESSIER, .*suppléant/m)
    expect(names.join()).not.toMatch(/vacant/i)
  })
})

describe('the drawing of a pack', () => {
  const drawingOf = (pack: ReturnType<typeof packOf>) =>
    allBlocks(pack.blocks).flatMap((block) => (block.type === 'chart' ? [block] : []))[0]

  test('shows every school as long as its words can be read', () => {
    const drawing = drawingOf(packOf(orvelle(), 'decembre'))

    expect(drawing?.svg).toContain('École élémentaire')
    expect(drawing?.caption).toBeNull()
  })

  test('counts schools in their constituency when they would make it too small, and says so', () => {
    const schools = Array.from(
      { length: 40 },
      (_, i) =>
        [
          'entity',
          `ecole-${i}`,
          { kind: 'school', level: 'school', name: `École ${i}`, parentId: 'circo' },
        ] as const,
    )
    const drawing = drawingOf(packOf(orvelle(...schools), 'decembre'))

    expect(drawing?.svg).toContain('41\u00A0écoles')
    expect(words(drawing?.caption ?? [])).toBe(
      'Les écoles sont comptées dans leur circonscription ; l’équivalent textuel les nomme.',
    )
    expect(drawing?.smallestText).toBeGreaterThanOrEqual(7)
  })
})
