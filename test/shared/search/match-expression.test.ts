import { expect, test } from 'vitest'
import { matchExpression } from '#shared/search/match-expression.ts'

test.each([
  ['décision', '"decision"*'],
  ['Décisions', '"decision"*'],
  ['locaux', '("local"* OR "locaux"*)'],
  ['local', '("local"* OR "locaux"*)'],
  ['réseaux', '"reseau"*'],
  ['pas', '"pas"*'],
  ['2026-CPS-03', '"2026"* AND "cps"* AND "03"*'],
  ['l’école', '"ecole"*'],
  ['mise en œuvre de la charte', '"mise"* AND "oeuvre"* AND "charte"*'],
  ['de la', '"de" AND "la"*'],
  ['GU familles', '"gu" AND "famille"*'],
  ['familles GU', '"famille"* AND "gu"*'],
  ['clé « comité syndical »', '"comite syndical" AND "cle"*'],
  ['"mise en œuvre"', '"mise en oeuvre"'],
])('%s is searched as %s', (typed, expected) => {
  expect(matchExpression(typed)).toBe(expected)
})

test.each(['', '   ', '« »', '…', '"'])('%j says nothing to be searched', (typed) => {
  expect(matchExpression(typed)).toBeNull()
})
