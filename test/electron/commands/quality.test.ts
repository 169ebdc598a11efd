import { beforeEach, describe, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import type { Session } from '#electron/document/session.ts'
import { entryLabel } from '#shared/text/commands.ts'
import { errorText } from '#shared/text/errors.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session
let count = 0

const execute = (command: object) => session.execute(aCommand(command))
const run = (command: object) => successOf(execute(command))
const refusedFor = (fault: string) => ({ error: { code: 'quality-refused', params: { fault } } })
const label = () => {
  const { undo } = session.read().history
  return undo === null ? '' : plainSpaces(entryLabel(undo))
}
const risk = (id: string, fields: object = {}) => {
  const { number: _, ...value } = aRecord('risk', id, fields)
  return value
}
const request = (id: string, fields: object = {}) => {
  const { number: _, ...value } = aRecord('changeRequest', id, fields)
  return value
}
const measurement = (id: string, fields: object = {}) => aRecord('measurement', id, fields)

beforeEach(() => {
  const file = folder.path(`quality-${count++}.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  session = openSession(file)
  return () => session.close()
})

describe('numbers of risks and requests', () => {
  test('are given by the document, and never again once their record is gone', () => {
    run({ type: 'risk.create', value: risk('risk-3') })
    expect(session.data().risk.get('risk-3')?.number).toBe(3)
    run({ type: 'risk.delete', id: 'risk-3' })

    run({ type: 'risk.create', value: risk('risk-4') })
    run({ type: 'change-request.create', value: request('request-2') })

    expect(session.data().risk.get('risk-4')?.number).toBe(4)
    expect(session.data().changeRequest.get('request-2')?.number).toBe(2)
    session.undo()
    session.undo()
    session.undo()
    expect(session.data().risk.get('risk-3')?.number).toBe(3)
  })

  test('cannot be given or changed by hand', () => {
    expect(() => aCommand({ type: 'risk.create', value: aRecord('risk', 'risk-9') })).toThrow()
    expect(() => aCommand({ type: 'risk.edit', id: 'risk-1', patch: { number: 9 } })).toThrow()
    expect(() =>
      aCommand({ type: 'change-request.edit', id: 'change-request-1', patch: { number: 9 } }),
    ).toThrow()
  })
})

describe('recording measurements', () => {
  test('is one step, and replaces what was said of the same indicator, day and place', () => {
    run({
      type: 'measurements.record',
      measurements: [
        measurement('m-new', { value: 7 }),
        measurement('m-october', { on: '2026-10-16', value: 0.3 }),
        measurement('m-school', { entityId: 'entity-3', value: 3 }),
      ],
    })

    const kept = [...session.data().measurement.values()].map(({ id, on, value }) => [id, on, value])
    expect(kept.sort()).toEqual([
      ['m-october', '2026-10-16', 0.3],
      ['measurement-1', '2026-09-29', 7],
      ['measurement-2', '2026-09-29', 3],
    ])
    expect(label()).toBe('Noter 3 mesures')
    session.undo()
    expect([...session.data().measurement.values()].map(({ value }) => value)).toEqual([6, 0.1])
    session.redo()
    expect(session.data().measurement.get('m-october')?.value).toBe(0.3)
  })

  test('is refused as a whole when one of them is of nothing', () => {
    const measurements = [
      measurement('m-1', { on: '2026-10-16' }),
      measurement('m-2', { indicatorId: 'nothing' }),
    ]

    expect(execute({ type: 'measurements.record', measurements })).toMatchObject({
      error: { code: 'reference-missing' },
    })
    expect(session.data().measurement.size).toBe(2)
  })

  test('moves no figure over another one', () => {
    expect(
      execute({ type: 'measurement.edit', id: 'measurement-2', patch: { entityId: null } }),
    ).toMatchObject(refusedFor('measurement-twice'))
  })

  test('goes with the school that was measured, never to the whole perimeter', () => {
    run({ type: 'organisation.delete', entityIds: ['entity-3'], bodyIds: [], linkIds: [] })

    expect([...session.data().measurement.keys()]).toEqual(['measurement-1'])
    session.undo()
    expect(session.data().measurement.get('measurement-2')?.value).toBe(0.1)
  })
})

describe('a request that was transmitted', () => {
  test('goes on when its supplier is deleted, and is transmitted to nobody by hand', () => {
    run({
      type: 'entity.create',
      value: aRecord('entity', 'editor', { kind: 'company', name: 'Éditions Brumeval' }),
    })
    const sent = { supplierId: 'editor', status: 'transmitted', transmittedOn: '2026-10-10' }
    run({ type: 'change-request.create', value: request('request-2', sent) })
    const answered = { status: 'promised', answeredOn: '2026-10-12' }

    expect(
      execute({ type: 'change-request.edit', id: 'request-2', patch: { ...answered, supplierId: null } }),
    ).toMatchObject(refusedFor('transmitted-without-supplier'))
    run({ type: 'organisation.delete', entityIds: ['editor'], bodyIds: [], linkIds: [] })
    run({ type: 'change-request.edit', id: 'request-2', patch: answered })

    expect(session.data().changeRequest.get('request-2')).toMatchObject({ ...answered, supplierId: null })
  })
})

describe('a request that comes of what users told', () => {
  test('is recorded and linked in one step', () => {
    run({ type: 'usage-report.create', value: aRecord('usageReport', 'usage-report-2') })
    run({
      type: 'change-request.create-from',
      value: request('request-2', { name: 'Joindre des photographies' }),
      usageReportIds: ['usage-report-2'],
    })

    expect(session.data().usageReport.get('usage-report-2')?.changeRequestId).toBe('request-2')
    expect(label()).toBe('Tirer d’une remontée la demande d’évolution « Joindre des photographies »')
    session.undo()
    expect(session.data().usageReport.get('usage-report-2')?.changeRequestId).toBeNull()
    expect(session.data().changeRequest.has('request-2')).toBe(false)
  })

  test('leaves what users told when it goes', () => {
    run({ type: 'change-request.delete', id: 'change-request-1' })

    expect(session.data().usageReport.get('usage-report-1')?.changeRequestId).toBeNull()
  })

  test('is not recorded for a report that is not there', () => {
    const command = {
      type: 'change-request.create-from',
      value: request('request-2'),
      usageReportIds: ['gone'],
    }

    expect(execute(command)).toMatchObject({ error: { code: 'record-missing' } })
    expect(session.data().changeRequest.size).toBe(1)
  })
})

test('objectives and indicators are put in another order', () => {
  run({ type: 'objective.reorder', objectiveIds: ['objective-2', 'objective-1'] })
  run({ type: 'indicator.reorder', indicatorIds: ['indicator-2', 'indicator-1'] })

  expect([...session.data().objective.values()].map(({ id, order }) => [id, order])).toEqual([
    ['objective-1', 20],
    ['objective-2', 10],
  ])
  expect(session.data().indicator.get('indicator-2')?.order).toBe(10)
  expect(execute({ type: 'objective.reorder', objectiveIds: ['objective-2'] })).toMatchObject({
    error: { code: 'order-mismatch' },
  })
})

test('a follow-up is linked to a risk once, and the link goes with either', () => {
  const again = { type: 'risk-action.create', value: aRecord('riskAction', 'again') }
  expect(execute(again)).toMatchObject(refusedFor('risk-action-twice'))

  run({ type: 'follow-up.delete', id: 'follow-up-1' })

  expect(session.data().riskAction.size).toBe(0)
})

test('a refusal says what is wrong, in French, and that nothing changed', () => {
  const refused = execute({ type: 'risk.edit', id: 'risk-1', patch: { status: 'closed' } })

  expect(refused).toMatchObject(refusedFor('risk-closed-without-day'))
  if (refused.ok) throw new Error('not refused')
  expect(errorText(refused.error)).toEqual({
    title: 'Saisie incohérente',
    message: expect.stringContaining('Un risque clos porte sa date de clôture. Donnez-la.'),
  })
})

test('a fault that a record has already keeps none of its other fields from changing', () => {
  const file = folder.path(`disordered-${count++}.gouvernail`)
  const content = startingContent()
  const risk = aRecord('risk', 'risk-1', { status: 'closed' })
  const data = { ...content.data, risk: new Map([...content.data.risk, [risk.id, risk]]) }
  successOf(writeDocument(file, { ...content, data }))
  const opened = openSession(file)
  const edit = (patch: object) => opened.execute(aCommand({ type: 'risk.edit', id: 'risk-1', patch }))

  expect(edit({ name: 'Autre nom', treatment: 'accept' }).ok).toBe(true)
  expect(edit({ identifiedOn: '2026-02-04' })).toMatchObject(refusedFor('risk-closed-without-day'))
  expect(edit({ closedOn: '2026-09-29' }).ok).toBe(true)
  opened.close()
})
