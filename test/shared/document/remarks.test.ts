import { expect, test } from 'vitest'
import { dumpOf, parseDump } from '#shared/document/dump.ts'
import { namedFinding } from '#shared/document/findings.ts'
import { remarksOn } from '#shared/document/remarks.ts'
import { findingText } from '#shared/text/problems.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

// As an earlier version could record it.
const data = documentOf([
  ['project', 'project'],
  ['view', 'view-1'],
  ['body', 'body-1'],
  ['seat', 'seat-1'],
  ['meeting', 'meeting-1'],
  ['attendance', 'attendance-1', { status: 'represented' }],
])

test('a seat represented by nobody is told, by the name of the seat', () => {
  const told = remarksOn(data).map((remark) => plainSpaces(findingText(namedFinding(data, remark))))

  expect(told).toEqual([
    'Présence « Représentante des directeurs d’école » : ce siège est noté représenté, sans dire par qui.',
  ])
})

test('what is only a remark keeps no document from being loaded', () => {
  expect(parseDump(JSON.parse(JSON.stringify(dumpOf(data, new Map()))))).toMatchObject({ ok: true })
})
