import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { orvelle } from './orvelle.ts'

type Row = readonly [collection: Collection, id: string, fields?: object]

const at = (meetingId: string, order: number, fields: object) => ({ meetingId, order, ...fields })

/** The meeting of March as it was held: hours, a guest, comings and goings, a vote by name, a confidential item. */
const rows: readonly Row[] = [
  ['person', 'vasseur', { civility: 'mr', firstName: 'Luc', lastName: 'Vasseur' }],
  ['person', 'benali', { firstName: 'Nadia', lastName: 'Benali' }],
  [
    'guest',
    'invite-1',
    at('mars', 10, { personId: 'vasseur', quality: 'directeur de projet', presence: 'present' }),
  ],
  ['guest', 'invite-2', at('mars', 20, { personId: 'benali', presence: 'excused' })],
  [
    'agendaItem',
    'mars-2',
    at('mars', 20, {
      title: 'Situation d’un agent',
      minutes: 'Échange confidentiel.',
      rapporteurLabel: 'rapporteur secret',
      isConfidential: true,
    }),
  ],
  ['agendaItem', 'mars-3', at('mars', 30, { title: 'Calendrier', outcome: 'adjourned' })],
  ['agendaItem', 'mars-4', at('mars', 40, { title: 'Questions diverses', nature: 'information' })],
  ['attachment', 'mars-piece', { agendaItemId: 'mars-2', title: 'Annexe secrète', sha256: '3'.repeat(64) }],
  [
    'decision',
    'decision-3',
    {
      ...{ bodyId: 'cps', meetingId: 'mars', agendaItemId: 'mars-2', order: 30, status: 'adopted' },
      ...{ number: '2026-CPS-03', numberPeriod: '2026', numberOrdinal: 3, title: 'Mesure secrète' },
      text: 'Le comité décide en secret.',
    },
  ],
  ['followUp', 'action-3', { bodyId: 'cps', decisionId: 'decision-3', text: 'Exécuter en secret' }],
  ['sessionEvent', 'ev-1', at('mars', 10, { kind: 'opened', at: '14:05' })],
  ['sessionEvent', 'ev-2', at('mars', 20, { kind: 'item-opened', at: '14:05', agendaItemId: 'mars-1' })],
  [
    'sessionEvent',
    'arrivee-1',
    at('mars', 30, { kind: 'arrived', at: '14:20', seatId: 'siege-1', note: 'panne secrète' }),
  ],
  ['sessionEvent', 'ev-4', at('mars', 40, { kind: 'item-opened', at: '14:40', agendaItemId: 'mars-3' })],
  ['sessionEvent', 'ev-5', at('mars', 50, { kind: 'suspended', at: '15:00' })],
  ['sessionEvent', 'ev-6', at('mars', 60, { kind: 'resumed', at: '15:10' })],
  ['sessionEvent', 'ev-7', at('mars', 70, { kind: 'closed', at: '16:10' })],
  ['sessionEvent', 'ev-8', at('mars', 80, { kind: 'closed', at: '15:55', isStruck: true })],
  ['ballot', 'vote-1', { decisionId: 'decision-1', seatId: 'siege-1', choice: 'for' }],
  ['ballot', 'vote-2', { decisionId: 'decision-1', seatId: 'siege-2', choice: 'conflict' }],
]

/** The project of the tests of reports with its meeting of March held, and the given records added or replaced. */
export function heldMeeting(...changes: readonly Row[]): DocumentData {
  return orvelle(...rows, ...changes)
}
