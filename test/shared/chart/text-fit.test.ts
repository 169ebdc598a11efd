import { describe, expect, test } from 'vitest'
import { breakLines, fitText, textWidth, wholeLines } from '#shared/chart/scene/text-fit.ts'

const setting = { face: 'source-sans', weight: 'regular', size: 12 } as const

describe('text in a box', () => {
  test('is measured letter by letter', () => {
    expect(textWidth('ill', setting)).toBeLessThan(textWidth('WMM', setting))
    expect(textWidth('', setting)).toBe(0)
  })

  test('keeps its words when it fits and ends with an ellipsis when it does not', () => {
    expect(fitText('Rectorat', 100, setting)).toBe('Rectorat')
    const short = fitText('Communauté d’agglomération du Pays de Saint-Malo', 100, setting)
    expect(short).toMatch(/^Communauté.*…$/)
    expect(textWidth(short, setting)).toBeLessThanOrEqual(100)
    expect(fitText('Rectorat', 2, setting)).toBe('')
  })

  test('is broken at spaces, on two lines at most, each within the width', () => {
    const lines = breakLines(
      'Communauté d’agglomération du Pays de Saint-Malo et de la Côte d’Émeraude',
      150,
      2,
      setting,
    )

    expect(lines).toHaveLength(2)
    expect(lines.every((line) => textWidth(line, setting) <= 150)).toBe(true)
    expect(lines[1]).toMatch(/…$/)
  })

  test.each([
    ['Commune de Saint-Aubin-les-Forges', 150, ['Commune', 'de Saint-Aubin-les-Forges']],
    ['Villeneuve-Saint-Georges-les-Forges', 150, ['Villeneuve-Saint-', 'Georges-les-Forges']],
    ['Groupe d’utilisateurs des écoles pilotes', 190, ['Groupe d’utilisateurs', 'des écoles pilotes']],
    ['École primaire de la Passerelle', 130, ['École primaire', 'de la Passerelle']],
    ['Région académique Val-d’Orne', 150, ['Région académique', 'Val-d’Orne']],
    ['10\u00a0000 élèves', 40, ['10\u00a0000', 'élèves']],
    ['', 40, []],
  ])('%s', (text, width, lines) => {
    expect(breakLines(text, width, 2, setting)).toEqual(lines)
  })

  test('is whole or not at all when nobody may cut it', () => {
    const text = 'Direction des services départementaux de l’éducation nationale'

    expect(wholeLines(text, 160, 2, setting)).toBeUndefined()
    expect(wholeLines(text, 160, 3, setting)).toEqual([
      'Direction des services',
      'départementaux',
      'de l’éducation nationale',
    ])
    expect(wholeLines('Anticonstitutionnellement', 60, 3, setting)).toBeUndefined()
  })

  test('loses no letter when there is room for all of it', () => {
    const text = 'Direction des services départementaux de l’éducation nationale'
    expect(breakLines(text, 120, 9, setting).join(' ')).toBe(text)
  })
})
