import { expect, test } from 'vitest'
import {
  approvalOf,
  approvalOfPrevious,
  isApprovalTitle,
  namesOtherDay,
} from '#shared/text/approval-title.ts'

const named = 'Approbation du procès-verbal de la séance du jeudi 1er octobre 2026'

test('an approval is told by its title, whatever the minutes are called', () => {
  const titles = [named, 'Adoption du compte rendu précédent', 'Approbation des procès-verbaux de mars']

  expect(titles.filter(isApprovalTitle)).toEqual(titles)
  expect(['Approbation du budget', 'Compte rendu du voyage'].filter(isApprovalTitle)).toEqual([])
})

test('an approval names the meeting of another day, and keeps its own words', () => {
  expect(approvalOf(named, '2026-12-08')).toBe('Approbation du procès-verbal de la séance du 8 décembre 2026')
  expect(approvalOf(approvalOfPrevious(named), '2026-12-01')).toBe(
    'Approbation du procès-verbal de la séance du 1er décembre 2026',
  )
  expect(approvalOf('Adoption du compte rendu précédent', '2026-12-08')).toBe(
    'Adoption du compte rendu précédent',
  )
})

test('for a usual agenda it names no day', () => {
  expect(approvalOfPrevious(named)).toBe('Approbation du procès-verbal de la séance précédente')
})

test('a day is another one only when one is named', () => {
  expect(namesOtherDay(named, '2026-10-01')).toBe(false)
  expect(namesOtherDay(named.replaceAll(' ', '\u00A0'), '2026-10-01')).toBe(false)
  expect(namesOtherDay(named, '2026-10-02')).toBe(true)
  expect(namesOtherDay(approvalOfPrevious(named), '2026-10-02')).toBe(false)
})
