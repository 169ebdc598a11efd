import { expect, test } from 'vitest'
import type { PersonName } from '#shared/text/names.ts'
import {
  entryDone,
  eventText,
  eventTrace,
  faultText,
  followUpLine,
  interestsText,
  itemTimer,
  presentAtItemText,
  sessionStateText,
} from '#shared/text/secretary.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const nobody = { member: '', standIn: '', receiver: '', item: '' }
const now = { state: 'open', openedAt: '14:05', closedAt: null, itemId: null, itemSince: null } as const

test.each([
  [sessionStateText(now), 'Séance ouverte à 14 h 05'],
  [sessionStateText({ ...now, state: 'closed', closedAt: '16:00' }), 'Séance levée à 16 h'],
  [sessionStateText({ ...now, state: 'suspended' }), 'Séance suspendue'],
  [eventText('arrived', { ...nobody, member: 'Mme A' }), 'Arrivée : Mme A'],
  [
    eventText('arrived', { ...nobody, member: 'Mme A', standIn: 'M. B' }),
    'Arrivée : Mme A, représenté par M. B',
  ],
  [eventText('left', { ...nobody, member: 'Mme A', receiver: 'M. B' }), 'Départ : Mme A, pouvoir à M. B'],
  [eventText('item-opened', { ...nobody, item: '3 : Budget' }), 'Point 3 : Budget'],
  [eventTrace('14:20', false, 'Lu sur la feuille'), 'noté d’abord à 14 h 20 – Lu sur la feuille'],
  [eventTrace(null, true, 'Doublon'), 'rayé – Doublon'],
  [eventTrace(null, false, ''), ''],
  [entryDone('item', 'Budget'), 'Fait : passer au point « Budget » (Ctrl+Z l’annule).'],
  [entryDone('presence', ''), 'Fait : noter des présences (Ctrl+Z l’annule).'],
  [itemTimer(12, 20), '12 min sur 20 min'],
  [itemTimer(75, null), '1 h 15'],
  [presentAtItemText(1, 0), '1 membre présent ou représenté pendant ce point'],
  [presentAtItemText(12, 2), '12 membres présents ou représentés pendant ce point, dont 2 en partie'],
  [interestsText(['Mme A']), 'Ne prend pas part au vote, en raison d’un intérêt à l’affaire : Mme A.'],
  [followUpLine('Écrire', 'M. B', '2026-04-30'), 'Écrire (M. B, 30/04/2026)'],
  [
    faultText({ code: 'too-many-votes', counted: 12, voices: 10 }),
    '12 voix pour 10 votants : vérifiez le compte, ou qui est là.',
  ],
])('%s', (told, expected) => {
  expect(plainSpaces(told)).toBe(expected)
})

test('what cannot be entered about a person agrees with her', () => {
  const anne = { civility: 'mrs', firstName: 'Anne', lastName: 'Roy' } as const
  const said = (code: 'already-noted' | 'no-deputy' | 'guest-cannot', name: PersonName) =>
    plainSpaces(faultText({ code, name }))

  expect(said('guest-cannot', anne)).toContain('Mme Anne ROY est invitée à la séance')
  expect(said('already-noted', { ...anne, civility: null })).toBe('C’est déjà noté d’Anne ROY.')
  expect(said('no-deputy', { ...anne, civility: null })).toContain('Le siège d’Anne ROY n’a pas de suppléant')
})
