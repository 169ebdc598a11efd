import { describe, expect, test } from 'vitest'
import { parseLine } from '#shared/prose/parse-line.ts'
import { styledLine } from '#shared/reports/parts/styled-line.ts'
import type { Inline } from '#shared/reports/report-document.ts'

/** The printed line with its looks in brackets. */
function printed(written: string): string {
  return styledLine(parseLine(written))
    .map(readRun)
    .join('')
    .replace(/[\u00A0\u202F]/g, '~')
}

function readRun(run: Inline): string {
  if (run.type === 'text') return run.text
  if (run.type === 'strong') return `<b ${run.content.map(readRun).join('')}>`
  if (run.type === 'emphasis') return `<i ${run.content.map(readRun).join('')}>`
  if (run.type === 'superscript') return `<^ ${run.content.map(readRun).join('')}>`
  if (run.type === 'link') return `<${run.href} ${run.content.map(readRun).join('')}>`
  throw new Error(run.type)
}

describe('a line with looks', () => {
  test.each([
    ['Une **étape** importante', 'Une <b étape> importante'],
    // The rules of typography see across the edges of what is bold.
    ['**Objet**: le marché', '<b Objet~>: le marché'],
    ['dit "**oui**" à 14h**30**', 'dit «~<b oui>~» à 14~h~<b 30>'],
    ['le **1er** et *2ème* lot... **fin**', 'le <b 1><b <^ er>> et <i 2><i <^ e>> lot… <b fin>'],
    ['**gras *et italique***', '<b gras ><b <i et italique>>'],
    // On paper an address must be read.
    [
      'la [charte](https://ent.example/charte) ;',
      'la <https://ent.example/charte charte> (https://ent.example/charte)~;',
    ],
    [
      '[a **b**](https://ent.example)',
      '<https://ent.example a ><https://ent.example <b b>> (https://ent.example)',
    ],
    ['[ent.example/](https://ent.example)', '<https://ent.example ent.example/>'],
    ['[Écrire](mailto:a@b.example)', '<mailto:a@b.example Écrire> (a@b.example)'],
    ['[a@b.example](mailto:a@b.example)', '<mailto:a@b.example a@b.example>'],
  ])('« %s »', (written, expected) => {
    expect(printed(written)).toBe(expected)
  })
})
