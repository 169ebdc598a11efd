import { expect, test } from 'vitest'
import { placeOf } from '#renderer/app/open-record.ts'
import { emptyData } from '#shared/document/document-data.ts'
import { aRecord } from '../../support/builders.ts'

const data = {
  ...emptyData(),
  seat: new Map([['seat-1', aRecord('seat', 'seat-1')]]),
  mandate: new Map([['mandate-1', aRecord('mandate', 'mandate-1')]]),
  agendaItem: new Map([['item-1', aRecord('agendaItem', 'item-1')]]),
  attachment: new Map([['annex-1', aRecord('attachment', 'annex-1', { agendaItemId: 'item-1' })]]),
  followUp: new Map([['follow-up-1', aRecord('followUp', 'follow-up-1')]]),
  theme: new Map([['theme-1', aRecord('theme', 'theme-1')]]),
}

test('a part is shown with the whole to which it belongs', () => {
  expect(placeOf(data, 'mandate', 'mandate-1')).toEqual({ on: 'chart', nodeId: 'body-1' })
  expect(placeOf(data, 'attachment', 'annex-1')).toEqual({
    on: 'workspace',
    workspace: 'meetings',
    kind: 'meeting',
    id: 'meeting-1',
  })
})

test('a follow-up has a place of its own, with a decision or without', () => {
  expect(placeOf(data, 'followUp', 'follow-up-1')).toEqual({
    on: 'workspace',
    workspace: 'decisions',
    kind: 'followUp',
    id: 'follow-up-1',
  })
})

test('what is shown nowhere, or is gone, has no place', () => {
  expect(placeOf(data, 'theme', 'theme-1')).toBe(null)
  expect(placeOf(data, 'body', 'body-1')).toBe(null)
})
