import { expect, test } from 'vitest'
import { checkChangeRequest } from '#shared/quality/record-rules.ts'
import { changeRequestStatuses } from '#shared/quality/usage.ts'
import {
  isTransmitted,
  isWaitLate,
  reportsBehind,
  requestStandingAs,
  waitOf,
} from '#shared/quality/usages.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const request = aRecord('changeRequest', 'request-1', { supplierId: 'company' })

test('what has gone to the éditeur is told from what has not', () => {
  expect(changeRequestStatuses.filter((status) => isTransmitted({ status }))).toEqual([
    'transmitted',
    'promised',
    'delivered',
    'refused',
  ])
})

test.each(changeRequestStatuses)('a request that becomes %s has the days that its rules want', (status) => {
  const after = { ...request, ...requestStandingAs(status, request, '2026-11-03') }

  expect(checkChangeRequest(after, documentOf([]))).toEqual({ ok: true, value: null })
})

test('days that are known stay', () => {
  const before = { ...request, transmittedOn: '2026-10-10', answeredOn: '2026-10-20' }

  expect(requestStandingAs('delivered', before, '2026-11-03')).toEqual({
    status: 'delivered',
    transmittedOn: '2026-10-10',
    answeredOn: '2026-10-20',
    deliveredOn: '2026-11-03',
  })
})

test.each([
  ['transmitted', { transmittedOn: '2026-09-20' }, { kind: 'answer', since: '2026-09-20' }, true],
  ['transmitted', { transmittedOn: '2026-10-01' }, { kind: 'answer', since: '2026-10-01' }, false],
  ['promised', { expectedOn: '2026-11-23' }, { kind: 'delivery', until: '2026-11-23' }, true],
  ['promised', { expectedOn: '2026-11-24' }, { kind: 'delivery', until: '2026-11-24' }, false],
  ['delivered', { expectedOn: '2026-01-01' }, null, false],
] as const)('a request that is %s waits (%o)', (status, days, wait, isLate) => {
  const told = waitOf({ ...request, status, ...days })

  expect(told).toEqual(wait)
  expect(isWaitLate(told, '2026-11-24')).toBe(isLate)
})

test('the remontées behind a request come the oldest first', () => {
  const report = (id: string, fields: object) => [id, aRecord('usageReport', id, fields)] as const
  const usageReport = new Map([
    report('late', { on: '2026-11-02', changeRequestId: 'request-1' }),
    report('other', { on: '2026-09-01', changeRequestId: 'request-2' }),
    report('early', { on: '2026-10-02', changeRequestId: 'request-1' }),
  ])

  expect(reportsBehind({ usageReport }, request.id).map(({ id }) => id)).toEqual(['early', 'late'])
})
