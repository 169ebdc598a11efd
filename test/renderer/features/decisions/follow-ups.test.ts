import { expect, test } from 'vitest'
import { editSeveral } from '#renderer/features/decisions/follow-ups/edit-several.ts'
import { followUpRows, rowsOfPerson } from '#renderer/features/decisions/follow-ups/rows.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import { aRecord } from '../../../support/builders.ts'
import { documentOf } from '../../../support/document-data.ts'

const day = '2026-11-24'
const data = documentOf([
  ['body', 'cps', { sigle: 'CPS' }],
  ['body', 'cso', { sigle: 'CSO' }],
  ['person', 'mathilde', { firstName: 'Mathilde', lastName: 'BELORME' }],
  ['post', 'chef', {}],
  ['tenure', 'tenure-1', { postId: 'chef', personId: 'mathilde', from: '2026-01-01', to: null }],
  [
    'followUp',
    'closed',
    { bodyId: 'cps', responsiblePersonId: 'mathilde', status: 'done', dueDate: '2026-01-01' },
  ],
  ['followUp', 'later', { bodyId: 'cso', responsiblePostId: 'chef', dueDate: '2027-01-01' }],
  ['followUp', 'late', { bodyId: 'cps', dueDate: '2026-11-01' }],
  ['followUp', 'elsewhere', { bodyId: 'cps', dueDate: '2026-12-01' }],
  ['contributor', 'contributor-1', { followUpId: 'late', postId: 'chef', label: '' }],
])

test('rows come overdue first, then by due date, and what is closed last', () => {
  expect(followUpRows(data, day).map(({ followUp, isLate }) => [followUp.id, isLate])).toEqual([
    ['late', true],
    ['elsewhere', false],
    ['later', false],
    ['closed', false],
  ])
})

test('one person sees what is hers by name, by function or as a contributor, in every body', () => {
  const person = 'mathilde' as PersonId // ids are branded text
  const rows = rowsOfPerson(data, followUpRows(data, day), person, day)

  expect(rows.map(({ followUp, bodyName }) => [followUp.id, bodyName])).toEqual([
    ['late', 'CPS'],
    ['later', 'CSO'],
    ['closed', 'CPS'],
  ])
})

test('several are changed in one command, each keeping its first due date', () => {
  const dated = aRecord('followUp', 'dated', { dueDate: '2026-05-01' })
  const undated = aRecord('followUp', 'undated')

  expect(editSeveral([dated, undated], { status: 'done', charge: null, dueDate: '2026-12-01' }, day)).toEqual(
    {
      type: 'steps',
      purpose: 'follow-ups-edit',
      steps: [
        {
          type: 'follow-up.edit',
          id: 'dated',
          patch: { status: 'done', closedOn: day, progress: 100, revisedDueDate: '2026-12-01' },
        },
        {
          type: 'follow-up.edit',
          id: 'undated',
          patch: { status: 'done', closedOn: day, progress: 100, dueDate: '2026-12-01' },
        },
      ],
    },
  )
  expect(editSeveral([dated], { status: null, charge: null, dueDate: null }, day)).toBeNull()
})
