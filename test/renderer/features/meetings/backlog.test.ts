import { expect, test } from 'vitest'
import { carryOver, inscribe, makeLeftWait } from '#renderer/features/meetings/backlog.ts'
import { aRecord } from '../../../support/builders.ts'
import { documentOf } from '../../../support/document-data.ts'

const held = aRecord('meeting', 'held', { date: '2026-03-10', status: 'held' })
const next = aRecord('meeting', 'next', { date: '2026-06-09' })
const left = { meetingId: held.id, title: 'Budget', outcome: 'adjourned', isConfidential: true } as const
const data = documentOf([
  ['meeting', held.id, held],
  ['meeting', next.id, next],
  ['agendaItem', 'left', { ...left, minutes: 'Le comité ajourne.', section: 'Fond' }],
  ['agendaItem', 'closing', { meetingId: next.id, standing: 'other-business' }],
  ['attachment', 'file', { agendaItemId: 'left', isConfidential: true, sha256: 'a'.repeat(64) }],
])

test('what a meeting left joins the next agenda with its files and its reserve, without its minutes', () => {
  const steps = carryOver(data, next)?.steps ?? []

  const [item, file, order] = steps
  expect(steps).toHaveLength(3)
  expect(item).toMatchObject({
    type: 'agenda-item.create',
    value: {
      meetingId: next.id,
      title: 'Budget',
      outcome: null,
      minutes: '',
      section: '',
      isConfidential: true,
    },
  })
  const id = item?.type === 'agenda-item.create' ? item.value.id : ''
  expect(file).toMatchObject({
    type: 'attachment.create',
    value: { agendaItemId: id, isConfidential: true, sha256: 'a'.repeat(64) },
  })
  expect(order).toMatchObject({ type: 'agenda.reorder', itemIds: [id, 'closing'] })
})

test('what was made to wait brings the files of the item from which it comes, once', () => {
  const [waits] = makeLeftWait(data, held, '2026-03-11')?.steps ?? []
  if (waits?.type !== 'pending-item.create') throw new Error('it waits')
  const after = { ...data, pendingItem: new Map([[waits.value.id, waits.value]]) }

  expect(waits.value).toMatchObject({ originItemId: 'left', recordedOn: '2026-03-11' })
  expect(makeLeftWait(after, held, '2026-03-12')).toBe(null)
  expect(carryOver(after, next)).toBe(null)
  expect(inscribe(after, waits.value, next).steps.map(({ type }) => type)).toEqual([
    ...['agenda-item.create', 'attachment.create', 'agenda.reorder', 'pending-item.delete'],
  ])
})
