import { expect, test } from 'vitest'
import type { ExportWarning } from '#shared/api/models.ts'
import { warningText } from '#shared/text/exports.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const told = (warning: ExportWarning) => plainSpaces(warningText(warning))

test('characters that no font draws are shown, the first few of them', () => {
  const many = Array.from('一二三四五六七八九十')

  expect(told({ type: 'missing-glyphs', characters: ['中'] })).toBe(
    '1 caractère ne peut pas être imprimé, faute de police : 中. Un □ en tient lieu.',
  )
  expect(told({ type: 'missing-glyphs', characters: many })).toBe(
    '10 caractères ne peuvent pas être imprimés, faute de police : 一 二 三 四 五 六 七 八 …. Un □ en tient lieu.',
  )
})

test('an annex that became pictures is called by its title, as it was written, with the reason', () => {
  expect(told({ type: 'annex-as-pictures', title: 'Note "v2" {fault}', fault: 'annotations' })).toBe(
    'L’annexe « Note "v2" {fault} » est insérée en images, car elle porte des annotations : son texte ne peut pas y être recherché.',
  )
})

test('small text is answered by larger paper, sheets to glue and the atlas, as far as they help', () => {
  const small = { type: 'small-text', page: 'a4', points: 4.58 } as const
  expect(told({ ...small, largerPage: 'a2', sheets: { columns: 2, rows: 3 }, atlas: true })).toBe(
    'Les plus petits mots ne font que 4,6 points en A4 (il en faut 7 pour lire) : prenez le papier A2, assemblez 2 × 3 feuilles A4 ou imprimez l’atlas, page à page.',
  )
  expect(told({ ...small, largerPage: null, sheets: null, atlas: false })).toContain('mieux à l’écran')
})
