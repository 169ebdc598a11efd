import { expect, test } from 'vitest'
import { fragilityLine } from '#shared/text/fragilities.ts'
import { type Fragility, fragilities } from '#shared/turnover/fragilities.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const date = '2026-11-24'
const seat = (id: string, bodyId: string, fields: object = {}) => ['seat', id, { bodyId, ...fields }] as const
const holds = (seatId: string, personId: string, rank = 'holder') =>
  ['mandate', `${seatId}-${personId}`, { seatId, personId, rank }] as const
const town = (id: string) => ({ type: 'entity', id })
const data = documentOf([
  ['entity', 'brumeval', { kind: 'commune', name: 'Commune de Brumeval' }],
  ['entity', 'lointain', { kind: 'commune', name: 'Commune de Port-Lointain' }],
  ['body', 'cps', { name: 'Comité de pilotage' }],
  ['body', 'cso', { name: 'Comité de suivi' }],
  ['body', 'team', { name: 'Équipe de l’école', kinds: ['school-team'] }],
  ['body', 'gone', { name: 'Ancien groupe', to: '2026-06-30' }],
  ['person', 'anne', { firstName: 'Anne', lastName: 'Aubin' }],
  ['person', 'berthe', { firstName: 'Berthe', lastName: 'Bonnet' }],
  ['person', 'claire', { firstName: 'Claire', lastName: 'Cros' }],
  seat('cps-chair', 'cps', { role: 'chair' }),
  seat('cps-member', 'cps'),
  seat('cso-chair', 'cso', { role: 'chair' }),
  seat('cso-co-chair', 'cso', { role: 'co-chair' }),
  seat('gone-chair', 'gone', { role: 'chair' }),
  seat('team-chair', 'team', { role: 'chair' }),
  holds('team-chair', 'claire'),
  holds('cps-chair', 'anne'),
  holds('cps-member', 'berthe'),
  holds('cso-chair', 'anne'),
  holds('cso-co-chair', 'berthe'),
  holds('cso-co-chair', 'claire', 'deputy'),
  holds('gone-chair', 'claire'),
  ['responsibility', 'referent-1', { kind: 'referent', holder: town('brumeval'), personId: 'berthe' }],
  ['responsibility', 'referent-2', { kind: 'referent', holder: town('lointain'), personId: 'claire' }],
  ['responsibility', 'quality', { kind: 'quality', holder: town('brumeval'), personId: 'anne' }],
  ['followUp', 'todo', { responsiblePersonId: 'anne' }],
  ['followUp', 'done', { responsiblePersonId: 'anne', status: 'done' }],
  ['decision', 'adopted', { responsiblePersonId: 'anne' }],
  ['risk', 'watched', { number: 1, responsiblePersonId: 'anne' }],
  ['risk', 'closed', { number: 2, responsiblePersonId: 'anne', status: 'closed', closedOn: '2026-05-21' }],
])

const told = (found: readonly Fragility[]) =>
  found.map((fragility) => {
    const { title, note } = plainSpaces(fragilityLine(fragility))
    return `${fragility.type}: ${title}, ${note}`
  })

test('tells who carries much alone, which body has one chair only, and which référent does other things', () => {
  expect(told(fragilities(data, date, 5))).toEqual([
    'person: Mme Anne AUBIN, 2 sièges sans suppléant, 1 responsabilité, 2 décisions ou suivis en cours et 1 risque suivi',
    'chair: Comité de pilotage, Mme Anne AUBIN',
    'referent: Commune de Brumeval, Mme Berthe BONNET : aussi 1 siège sans suppléant',
    'referent: Commune de Port-Lointain, Mme Claire CROS : aussi 1 siège sans suppléant',
  ])
})

test('a lower threshold tells more persons, the heaviest first', () => {
  const persons = fragilities(data, date, 2).flatMap((one) => (one.type === 'person' ? [one.person.id] : []))

  expect(persons).toEqual(['anne', 'berthe', 'claire'])
})

test('a seat with a deputy, a task that is done and a body that is gone weigh nothing', () => {
  expect(told(fragilities(data, date, 1)).join()).not.toContain('Ancien groupe')
  expect(
    fragilities(data, date, 1).find((one) => one.type === 'person' && one.person.id === 'claire'),
  ).toMatchObject({ load: { seats: 1, responsibilities: 1, tasks: 0 } })
})
