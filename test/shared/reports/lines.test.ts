import { describe, expect, test } from 'vitest'
import { labelled, line, set, stack, strong } from '#shared/reports/parts/lines.ts'
import { plainText } from '#shared/reports/report-document.ts'

describe('a printed line', () => {
  test('raises the ending of an ordinal and keeps what belongs together', () => {
    expect(line('Le 1er mars, à 14h30')).toEqual([
      { type: 'text', text: 'Le 1' },
      { type: 'superscript', content: [{ type: 'text', text: 'er' }] },
      { type: 'text', text: '\u00A0mars, à 14\u00A0h\u00A030' },
    ])
  })

  test.each([
    ['', ''],
    ['  Séance n° 2 de 2026 ', 'Séance n°\u00A02 de 2026'],
    ['l\'école "du Tilleul" : ouverte !', 'l’école «\u00A0du Tilleul\u00A0»\u00A0: ouverte\u202F!'],
    ['M. Dupont', 'M.\u00A0Dupont'],
  ])('sets « %s »', (words, expected) => {
    expect(plainText(line(words))).toBe(expected)
  })

  test('is plain where runs are not possible, without line ends', () => {
    expect(set(' le 1er mars :\n ouvert ')).toBe('le 1er\u00A0mars\u00A0: ouvert')
  })
})

describe('lines under each other', () => {
  test('leave out those that are empty', () => {
    expect(plainText(stack([], line('a'), line(''), strong('b'), strong('')))).toBe('a\nb')
    expect(stack()).toEqual([])
  })
})

describe('a labelled line', () => {
  test('has its label in strong type', () => {
    expect(labelled('Échéance', '30 juin 2026')).toEqual([
      { type: 'strong', content: [{ type: 'text', text: 'Échéance\u00A0:' }] },
      { type: 'text', text: ' 30\u00A0juin 2026' },
    ])
  })

  test('is nothing without a value', () => {
    expect(labelled('Échéance', ' ')).toEqual([])
  })

  test('keeps a value that begins with an ordinal', () => {
    expect(plainText(labelled('Début', '1er mars'))).toBe('Début\u00A0: 1er\u00A0mars')
  })
})
