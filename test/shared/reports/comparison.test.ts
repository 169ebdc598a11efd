import { describe, expect, test } from 'vitest'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { buildComparison } from '#shared/reports/comparison/build-comparison.ts'
import { comparisonRows } from '#shared/reports/comparison/comparison-rows.ts'
import { chartOfDay, chartOfTwoDays } from '#shared/reports/parts/chart-drawing.ts'
import { sampleProject } from '../../documents/support/sample-project.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { successOf } from '../../support/sessions.ts'
import { moment } from './support/orvelle.ts'
import { allBlocks, outline, tables, words } from './support/reading.ts'

const data = sampleProject().data()
const [viewId = '' as ViewId] = [...data.view.values()].map(({ id }) => id)
const days = { before: '2026-04-10', after: '2026-05-01' }
const request = { viewId, ...days, page: 'a4', ink: 'colour' } as const

describe('the comparison of two days on paper', () => {
  const report = buildComparison(data, request, moment)

  test('is named after its days, and says how much differs', () => {
    expect(plainSpaces(words(report.meta.dateSentence))).toBe('Du 10 avril 2026 au 1er mai 2026')
    expect(report.meta.fileBase).toBe('2026-05-01_comparaison-de-l-organisation_depuis-le-2026-04-10')
  })

  test('draws both days at once, and says in one sentence what differs', () => {
    const [drawing] = report.blocks.filter((block) => block.type === 'chart')

    expect(drawing?.svg).toContain('changement')
    expect(plainSpaces(drawing?.alt ?? '')).toMatch(
      /du 10 avril 2026 au 1er mai 2026 : .*changements\. La liste suit\.$/,
    )
  })

  test('tells every difference in words, as the table for spreadsheets does', () => {
    const [table] = tables(allBlocks(report.blocks))
    const rows = comparisonRows(data, days.before, days.after).rows

    expect(outline(report)).toEqual(['1 Ce qui change'])
    expect(table).toHaveLength(rows.length + 1)
    expect(rows).toContainEqual([
      'Changement',
      'CPS',
      'Président ou présidente de la communauté de communes de l’Orvelle et des Brumes',
      'Mme Béatrice SAUVELUNE remplace M. Alain MARCHENUIT',
    ])
  })

  test('of a day with itself says that nothing changes', () => {
    const same = buildComparison(data, { ...request, before: days.after }, moment)

    expect(JSON.stringify(same.blocks)).toContain('rien ne change')
    expect(tables(allBlocks(same.blocks))).toEqual([])
  })

  test('leaves what is there on the last day where the organigramme of that day has it', () => {
    const alone = layoutChart(chartOfDay(data, viewId, days.after).graph)
    const both = layoutChart(chartOfTwoDays(data, viewId, days.before, days.after).graph)

    for (const [id, place] of alone.positions) expect(both.positions.get(id)).toEqual(place)
  })
})

test('the organigramme of another day leaves what exists today where it stands today', () => {
  const today = layoutChart(chartOfDay(data, viewId, '2026-11-27').graph)
  const past = layoutChart(chartOfDay(data, viewId, '2026-01-20', { today: '2026-11-27' }).graph)

  expect(past.positions.size).toBeLessThan(today.positions.size)
  for (const [id, place] of past.positions) expect(today.positions.get(id)).toEqual(place)
})

test('the comparison is a drawing of its own too, with its title and a legend of its marks', () => {
  const built = successOf(buildReport(data, { report: 'comparison', ...request, format: 'svg' }, moment))

  expect(built).toMatchObject({
    type: 'svg',
    fileName: '2026-05-01_comparaison-de-l-organisation_depuis-le-2026-04-10.svg',
  })
  expect(plainSpaces(JSON.stringify(built))).toMatch(/Du 10 avril 2026 au 1er mai 2026.*changement/)
  const none = { ...data, entity: new Map(), body: new Map() }
  expect(buildReport(none, { report: 'comparison', ...request, format: 'svg' }, moment)).toMatchObject({
    ok: false,
    error: { code: 'export-nothing' },
  })
})
