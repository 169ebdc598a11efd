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

test('small text is answered by larger paper, as long as there is some', () => {
  expect(told({ type: 'small-text', page: 'a4' })).toBe('Le texte est petit en A4 : préférez l’A3.')
  expect(told({ type: 'small-text', page: 'a3' })).toContain('même en A3')
})
