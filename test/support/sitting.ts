import type { DocumentData } from '#shared/document/document-data.ts'
import type { EntryContext } from '#shared/secretary/context.ts'
import { sittingOf } from '#shared/secretary/sitting.ts'
import { documentOf, type RecordSketch } from './document-data.ts'

const names: readonly (readonly [string, string])[] = [
  ['Marie', 'Vautrin'],
  ['Rémi', 'Bâtisse'],
  ['Jean-Pierre', 'Dupont'],
  ['Jeanne', 'Dumas'],
  ['Yann', 'Le Gall'],
]

/** A committee of five, with a deputy for the first seat and a guest, and three items, on 10 March 2026. */
export const committee: readonly RecordSketch[] = [
  ['project', 'project'],
  ['rulesProfile', 'rules', { majority: 'present-or-represented', castingVote: true }],
  ['body', 'cps', { rulesProfileId: 'rules' }],
  ...names.flatMap(([firstName, lastName], index): readonly RecordSketch[] => [
    ['person', `person-${index}`, { firstName, lastName }],
    ['seat', `seat-${index}`, { bodyId: 'cps', order: index * 10, role: index === 0 ? 'chair' : 'member' }],
    ['mandate', `mandate-${index}`, { seatId: `seat-${index}`, personId: `person-${index}` }],
  ]),
  ['person', 'deputy', { firstName: 'Denise', lastName: 'Quay' }],
  ['mandate', 'mandate-deputy', { seatId: 'seat-0', personId: 'deputy', rank: 'deputy' }],
  ['person', 'expert', { firstName: 'Odile', lastName: 'Zénith' }],
  ['meeting', 'march', { bodyId: 'cps', endTime: null }],
  ['guest', 'guest-1', { meetingId: 'march', personId: 'expert' }],
  [
    'agendaItem',
    'item-1',
    { meetingId: 'march', order: 10, title: 'Périmètre', proposal: 'Le comité valide.' },
  ],
  ['agendaItem', 'item-2', { meetingId: 'march', order: 20, title: 'Budget' }],
  ['agendaItem', 'item-3', { meetingId: 'march', order: 30, title: 'Divers' }],
  ['view', 'view-main'],
]

/** What a line is read with in a document, at a time of day; ids are counted. */
export function contextOf(data: DocumentData, time = '14:30', newId = counted()): EntryContext {
  const sitting = sittingOf(data, 'march')
  if (sitting === null) throw new Error('no meeting « march »')
  return { sitting, time, newId }
}

/** The committee with more records. */
export function committeeWith(...more: readonly RecordSketch[]): DocumentData {
  return documentOf([...committee, ...more])
}

function counted(): () => string {
  let count = 0
  return () => `new-${count++}`
}
