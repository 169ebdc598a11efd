import { expect, test } from 'vitest'
import { inspected } from '#renderer/features/organisation/inspected.ts'
import { documentOf } from '../../../shared/reports/support/orvelle.ts'

const data = documentOf(['body', 'cps'], ['entity', 'dsden'], ['link', 'link-1'])

test('one node, several nodes and a link each have their sheet', () => {
  expect(inspected(data, ['cps'], [])).toEqual({ type: 'body', id: 'cps' })
  expect(inspected(data, ['dsden'], [])).toEqual({ type: 'entity', id: 'dsden' })
  expect(inspected(data, [], ['link-1'])).toEqual({ type: 'link', id: 'link-1' })
  expect(inspected(data, ['cps', 'dsden'], [])).toMatchObject({ type: 'several', nodes: { length: 2 } })
})

test('with nothing selected, or nothing left of the selection, the project is shown', () => {
  expect(inspected(data, [], [])).toEqual({ type: 'project' })
  expect(inspected(data, ['deleted'], ['deleted'])).toEqual({ type: 'project' })
})

test('what is left of a selection is shown alone', () => {
  expect(inspected(data, ['deleted', 'dsden'], ['deleted'])).toEqual({ type: 'entity', id: 'dsden' })
})
