import { expect, test } from 'vitest'
import { ficheSentenceIds, ficheSentences } from '#shared/quality/fiche.ts'
import { frenchTypography } from '#shared/text/typography.ts'

test('the sentences of the fiche are stored as they are printed', () => {
  const changed = ficheSentenceIds.filter((id) => frenchTypography(ficheSentences[id]) !== ficheSentences[id])

  expect(changed).toEqual([])
})

test('the fiche is cited by 33 sentences, each different', () => {
  expect(new Set(Object.values(ficheSentences)).size).toBe(33)
})
