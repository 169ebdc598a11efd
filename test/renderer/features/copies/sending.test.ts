import { describe, expect, test } from 'vitest'
import { everything, extentScope } from '#renderer/features/copies/extent.ts'
import { leavingWith, numbersGiven, partChoicesOf } from '#renderer/features/copies/sending.ts'
import type { ParcelScope } from '#shared/document/parcel-scope.ts'
import { parcelChoices } from '#shared/parcel/choices.ts'
import { documentOf } from '../../../support/document-data.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const data = documentOf([
  ['project', 'project'],
  ['entity', 'academy', { name: 'Académie', kind: 'academy' }],
  ['entity', 'district', { name: 'Circonscription', kind: 'constituency', parentId: 'academy' }],
  ['entity', 'school', { name: 'École Jules-Ferry', kind: 'school', parentId: 'district' }],
  ['person', 'ines'],
  ['person', 'paul'],
  ['body', 'steering', { name: 'Comité stratégique', hostEntityId: 'academy', registerCopy: 'own' }],
  ['body', 'local', { name: 'Comité local', hostEntityId: 'district' }],
  ['body', 'away', { name: 'Comité ailleurs', hostEntityId: 'district', registerCopy: 'other' }],
  ['seat', 'seat', { bodyId: 'local' }],
  ['mandate', 'mandate', { seatId: 'seat', personId: 'ines' }],
  ['decision', 'numbered', { bodyId: 'local', status: 'adopted', number: '2026-CL-01' }],
  ['decision', 'proposed', { bodyId: 'local' }],
])
const district = { kind: 'entity', entityId: 'district' } as ParcelScope

describe('what would leave with a copy', () => {
  test('is counted with what stays, so that nobody has to guess', () => {
    const { goes, stays, persons } = leavingWith(data, district, 'own')

    expect(plainSpaces(goes)).toBe('2 organismes, 2 instances, 1 personne et 2 décisions')
    expect(plainSpaces(stays)).toBe('1 organisme, 1 instance et 1 personne')
    expect(persons).toBe(1)
  })

  test('is everything of the whole document, and nothing stays', () => {
    const { goes, stays } = leavingWith(data, { kind: 'everything' }, 'own')

    expect(plainSpaces(goes)).toBe('3 organismes, 3 instances, 2 personnes et 2 décisions')
    expect(stays).toBe('')
  })

  test('can take along the registers that are kept here, and no other', () => {
    const given = (scope: ParcelScope, copyId: string) =>
      leavingWith(data, scope, copyId).bodies.map(({ id }) => id as string)

    expect(given(district, 'own')).toEqual(['local'])
    expect(given({ kind: 'everything' }, 'own')).toEqual(['local', 'steering'])
    expect(given({ kind: 'everything' }, 'third')).toEqual(['local'])
  })

  test('is told with how many numbers each body has given', () => {
    expect([...numbersGiven(data)]).toEqual([['local', 1]])
  })
})

test('whatever can be sent alone is a choice that says what it is', () => {
  const choices = partChoicesOf(parcelChoices(data))

  expect(choices.map(({ label, note }) => `${label}: ${plainSpaces(note ?? '')}`)).toEqual([
    'Académie: académie, 3 organismes',
    'Circonscription: circonscription, 2 organismes',
    'École Jules-Ferry: école',
    'Comité ailleurs: instance',
    'Comité local: instance',
    'Comité stratégique: instance',
  ])
})

test('a part that is not chosen yet is nothing that can be sent', () => {
  expect(extentScope(everything)).toEqual({ kind: 'everything' })
  expect(extentScope({ isPart: true, part: null })).toBeNull()
  expect(extentScope({ isPart: true, part: district })).toEqual(district)
  expect(extentScope({ isPart: false, part: district })).toEqual({ kind: 'everything' })
})
