import { describe, expect, it } from 'vitest'
import { agendaOf } from '#shared/meetings/agenda.ts'
import { carryOverTo, itemsLeft, waitingObstacle, withItems } from '#shared/meetings/carry-over.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const held = aRecord('meeting', 'held', { date: '2026-03-10', status: 'held' })
const next = aRecord('meeting', 'next', { date: '2026-06-09' })
const item = (id: string, fields: object): RecordSketch => [
  'agendaItem',
  id,
  { meetingId: held.id, title: `Point ${id}`, ...fields },
]
const base: readonly RecordSketch[] = [
  ['meeting', held.id, held],
  ['meeting', next.id, next],
  item('treated', { order: 10, outcome: 'treated' }),
  item('adjourned', { order: 20, outcome: 'adjourned' }),
  item('unreached', { order: 30, outcome: null }),
  item('withdrawn', { order: 40, outcome: 'withdrawn' }),
  item('business', { order: 50, outcome: null, standing: 'other-business' }),
]
const opens = (agendaItemId: string): RecordSketch => [
  'sessionEvent',
  `opens-${agendaItemId}`,
  { meetingId: held.id, kind: 'item-opened', agendaItemId },
]
const opened = opens('treated')
const left = (...more: readonly RecordSketch[]) =>
  itemsLeft(documentOf([...base, ...more]), held).map(({ id }) => id)

describe('what a meeting left', () => {
  it('is what it adjourned, and what it never opened when it opened items one by one', () => {
    expect(left()).toEqual(['adjourned'])
    expect(left(opened)).toEqual(['adjourned', 'unreached'])
    expect(left(opened, opens('unreached'))).toEqual(['adjourned'])
  })

  it('is nothing before it was held', () => {
    const data = documentOf([...base, opened])

    expect(itemsLeft(data, { ...held, status: 'convened' })).toEqual([])
  })

  it('is never taken up twice', () => {
    const waiting: RecordSketch = ['pendingItem', 'p-1', { originItemId: 'adjourned', title: 'Renommé' }]
    const again = item('again', { meetingId: next.id, title: 'point  Adjourned' })

    expect(left(opened, waiting)).toEqual(['unreached'])
    expect(left(opened, again)).toEqual(['unreached'])
  })

  it('may be put on the agenda of the next meeting of the body, not of the one after', () => {
    const data = documentOf([...base, ['meeting', 'after', { date: '2026-09-08' }]])

    expect(carryOverTo(data, next)?.items.map(({ id }) => id)).toEqual(['adjourned'])
    expect(carryOverTo(data, aRecord('meeting', 'after', { date: '2026-09-08' }))).toBe(null)
  })
})

describe('an item put on an agenda', () => {
  it('stands before those that close every meeting', () => {
    const items = agendaOf(documentOf(base), held.id)
    const added = aRecord('agendaItem', 'added')
    const closing = items.filter(({ standing }) => standing !== null)

    expect(withItems(items, [added]).map(({ id }) => id)).toEqual([
      ...['treated', 'adjourned', 'unreached', 'withdrawn', 'added', 'business'],
    ])
    expect(withItems(closing, [added]).map(({ id }) => id)).toEqual(['added', 'business'])
  })
})

describe('an item that should wait', () => {
  it('stays where it is while it holds what a waiting one cannot', () => {
    const obstacle = (fields: object, ...more: readonly RecordSketch[]) =>
      waitingObstacle(documentOf(more), aRecord('agendaItem', 'item', fields))

    expect(obstacle({})).toBe(null)
    expect(obstacle({}, ['attachment', 'file', { agendaItemId: 'item' }])).toBe('files')
    expect(obstacle({ minutes: 'Le comité échange.' })).toBe('exchanges')
    expect(obstacle({ isConfidential: true })).toBe('members-only')
  })
})
