import { expect, test } from 'vitest'
import { namedFinding } from '#shared/document/findings.ts'
import { canHold, recordFaults } from '#shared/document/record-faults.ts'
import { findingText } from '#shared/text/problems.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

// As a file that another program changed may hold them.
const altered = (fields: object) => ({ ...aRecord('meeting', 'meeting-1'), ...fields })
const withMeeting = (fields: object) => {
  const data = documentOf([['body', 'body-1']])
  return { ...data, meeting: new Map([['meeting-1', altered(fields)]]) }
}
const told = (fields: object) => {
  const data = withMeeting(fields)
  return recordFaults(data).map((problem) => plainSpaces(findingText(namedFinding(data, problem))))
}

test.each([
  [{ date: '2026-02-30' }, '« date » n’a pas une valeur admise (date attendue).'],
  [{ place: 'a\u0007' }, '« lieu » n’a pas une valeur admise (caractère invisible).'],
  [{ place: 'a'.repeat(301) }, '« lieu » n’a pas une valeur admise (au plus 300).'],
  [{ startTime: '25:00' }, '« heure de début » n’a pas une valeur admise (autre forme attendue).'],
  [{ number: 0 }, '« numéro » n’a pas une valeur admise (au moins 1).'],
  [{ minutes: '\u0000' }, '« compte rendu » n’a pas une valeur admise (caractère invisible).'],
])('%j is told by the French name of its field', (fields, sentence) => {
  const [found = ''] = told(fields)

  expect(found.slice(found.indexOf(' : ') + 3)).toBe(sentence)
})

test('a sound document has no fault, asked twice', () => {
  const data = withMeeting({})

  expect([recordFaults(data), recordFaults(data)]).toEqual([[], []])
})

test('what is set right is told no more, because it is another record', () => {
  expect(told({ date: 'demain' })).toHaveLength(1)
  expect(told({ date: '2026-03-10' })).toEqual([])
})

test('a list holds what is not admitted, but not what is no list', () => {
  const holds = (value: unknown) => canHold('function', 'aliases', value)

  expect([[], [''], ['a\u0007']].map(holds)).toEqual([true, true, true])
  expect([{}, null, 'x', [1], [['x']]].map(holds)).toEqual([false, false, false, false, false])
  expect(canHold('body', 'kinds', ['steering', 'steering'])).toBe(true)
  expect(canHold('body', 'kinds', ['chess'])).toBe(false)
})
