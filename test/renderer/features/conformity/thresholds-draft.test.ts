import { expect, test } from 'vitest'
import { draftFault, parametersIn } from '#renderer/features/conformity/thresholds-draft.ts'
import { defaultParameters } from '#shared/quality/conformity/parameters.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

test.each([
  ['emptied', null],
  ['too small', 33],
  ['too large', 101],
  ['not whole', 66.5],
])('a threshold that is %s cannot be kept, and its field says why', (_, imbalancePercent) => {
  const draft = { ...defaultParameters, imbalancePercent }

  expect(parametersIn(draft)).toBeUndefined()
  expect(plainSpaces(draftFault(draft, 'imbalancePercent') ?? '')).toBe(
    'Donnez un nombre entier entre 34 et 100 %.',
  )
  expect(draftFault(draft, 'lateDecisionDays')).toBeNull()
  expect(draftFault(draft)).toContain('Part des sièges')
})

test('thresholds within their bounds are kept as they are', () => {
  expect(parametersIn(defaultParameters)).toEqual(defaultParameters)
  expect(draftFault(defaultParameters)).toBeNull()
})
