import { expect, test } from 'vitest'
import { tableText as text } from '#shared/text/tables.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

test('how many rows are seen is said, and among how many when some are not', () => {
  expect(
    [text.count(0, 0), text.count(1, 1), text.count(46, 46), text.count(12, 1046)].map(plainSpaces),
  ).toEqual(['', '1 ligne', '46 lignes', '12 sur 1 046'])
})

test('a filter is one short sentence', () => {
  const sentences = [
    text.isAmong('État', ['Adoptée', 'Exécutée']),
    text.isAmong('État', ['a', 'b', 'c', 'd']),
    text.isContaining('Objet', ' périmètre '),
    text.isBetween('Échéance', '2026-11-01', '2026-11-30'),
    text.isBetween('Échéance', null, '2026-11-30'),
    text.isBetween('Échéance', '2026-11-01', null),
    text.isEmpty('Responsable'),
    text.isFilled('Responsable'),
  ]

  expect(sentences.map(plainSpaces)).toEqual([
    'État : Adoptée ou Exécutée',
    'État : a, b ou 2 autres',
    'Objet contient « périmètre »',
    'Échéance : du 01/11/2026 au 30/11/2026',
    'Échéance : jusqu’au 30/11/2026',
    'Échéance : depuis le 01/11/2026',
    'Responsable : vide',
    'Responsable : non vide',
  ])
})
