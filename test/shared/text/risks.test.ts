import { expect, test } from 'vitest'
import type { RiskCell } from '#shared/quality/risks.ts'
import { cellNumbers, cellText } from '#shared/text/risks.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const risks = (count: number): RiskCell['risks'] => [
  ...documentOf(
    Array.from({ length: count }, (_, index) => ['risk', `r-${index}`, { number: 101 + index }] as const),
  ).risk.values(),
]

test('a cell of the matrix shows its numbers, and how many more it holds', () => {
  expect(cellNumbers(risks(5))).toBe('101, 102, 103, 104, 105')
  expect(plainSpaces(cellNumbers(risks(182)))).toBe('101, 102, 103 et 179 autres')
  expect(cellNumbers([])).toBe('')
})

test('a cell that holds many is read aloud as a count', () => {
  const cell = { probability: 3, impact: 3, criticality: 9, zone: 'high' } as const

  expect(plainSpaces(cellText({ ...cell, risks: risks(2) }))).toContain('risques n° 101 et 102')
  expect(plainSpaces(cellText({ ...cell, risks: risks(182) }))).toContain('182 risques')
})
