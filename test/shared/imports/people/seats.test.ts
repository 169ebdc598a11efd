import { expect, test } from 'vitest'
import { seatWords } from '#shared/imports/people/seat-words.ts'
import { aDocument, circonscription, cso, ien, imported, list } from './support/lists.ts'

test.each([
  ['suppléante', { rank: 'deputy' }],
  ['1er suppléant', { rank: 'deputy' }],
  ['Suppléant(e)', { rank: 'deputy' }],
  ['T', { rank: 'holder' }],
  ['S', { rank: 'deputy' }],
  ['Présidente, membre de droit', { role: 'chair', kind: 'ex-officio' }],
  ['invités', { kind: 'guest' }],
  ['titulaire - élue', { rank: 'holder', kind: 'elected' }],
  ['personnalité qualifiée et secrétaire', { kind: 'qualified', role: 'secretary' }],
  ['vice-président ; membre', { role: 'member', unknown: ['vice-président'] }],
  ['suppléant de M. Sureau', { unknown: ['suppléant de M. Sureau'] }],
  ['', {}],
])('« %s » says %j of a seat', (text, said) => {
  expect(seatWords(text)).toEqual({ rank: null, role: null, kind: null, unknown: [], ...said })
})

const roles = 'Nom;Prénom;Fonction;Organisme;Instance;Siège;Rôle dans l’instance'

test('a role of the list is that of the new seat', () => {
  const { batch, codes } = imported(
    aDocument(circonscription, ien, cso),
    list(
      roles,
      'A;Anne;IEN;Fresnes;CSO;;présidente',
      'B;Bruno;;;CSO;Parents d’élèves;membre élu',
      'C;Chloé;IEN;Fresnes;CSO;;invitée',
      'D;Denis;;;CSO;Usagers;invité, secrétaire',
    ),
  )

  expect(codes).toEqual([])
  expect(
    batch.create.seat?.map(({ kind, role, voice, label, postId }) => [kind, role, voice, label, postId]),
  ).toEqual([
    ['ex-officio', 'chair', 'deliberative', '', 'post-2'],
    ['elected', 'member', 'deliberative', 'Parents d’élèves', null],
    ['guest', 'member', 'advisory', '', 'post-4'],
    ['guest', 'secretary', 'advisory', 'Usagers', null],
  ])
  expect(batch.create.mandate?.map(({ seatId }) => seatId)).toEqual(['seat-3', 'seat-5'])
})

test('who is elected holds a mandate, even with a post', () => {
  const { batch } = imported(
    aDocument(circonscription, ien, cso),
    list(roles, 'A;Anne;IEN;Fresnes;CSO;;élue'),
  )

  expect(batch.create.seat).toMatchObject([
    { kind: 'elected', postId: null, functionId: 'ien', entityId: 'circo' },
  ])
  expect(batch.create.mandate).toMatchObject([{ seatId: 'seat-2', rank: 'holder' }])
})

test('a word that says nothing is told with its line: without a rank no mandate, without a role a member', () => {
  const { batch, plan } = imported(
    aDocument(cso),
    list(
      'Nom;Instance;Siège;Rang;Rôle dans l’instance',
      'A;CSO;Usagers;vice-président;',
      'B;CSO;Usagers;;sage',
      'C;CSO;Usagers;;suppléant de B',
      'D;;;contractuel;',
    ),
  )

  expect(plan.remarks.map(({ code, line, params }) => [code, line, params.text])).toEqual([
    ['rank-unknown', 2, 'vice-président'],
    ['role-unknown', 3, 'sage'],
    ['rank-unknown', 4, 'suppléant de B'],
  ])
  expect(batch.create.mandate?.map(({ id, rank }) => [id, rank])).toEqual([['mandate-3', 'holder']])
})

const composed = aDocument(
  circonscription,
  ['entity', 'other', { kind: 'constituency', name: 'Circonscription d’Orly', sigle: '' }],
  ien,
  cso,
  ['post', 'ien-fresnes', { functionId: 'ien', entityId: 'circo' }],
  ['post', 'ien-orly', { functionId: 'ien', entityId: 'other' }],
  ['person', 'helene', { firstName: 'Hélène', lastName: 'Vautrin' }],
  ['tenure', 'held', { postId: 'ien-fresnes', personId: 'helene', from: null }],
  ['seat', 'fresnes', { bodyId: 'cso', kind: 'ex-officio', postId: 'ien-fresnes', role: 'chair', order: 10 }],
  ['seat', 'orly', { bodyId: 'cso', kind: 'ex-officio', postId: 'ien-orly', order: 20 }],
)

test('a deputy is that of the seat which the list names: by its holder, its function, its office', () => {
  const { batch, codes } = imported(
    composed,
    list(
      'Nom;Organisme;Instance;Siège;Rang;Rôle dans l’instance',
      'A;;CSO;Mme Hélène VAUTRIN;suppléant;',
      'B;;CSO;inspectrice de l’éducation nationale de la circonscription d’Orly;suppléante;',
      'C;Circonscription d’Orly;CSO;IEN;suppléante;',
      'D;;CSO;;suppléant;présidence',
      'E;;CSO;IEN;suppléant;',
      'F;;CSO;Parents d’élèves;suppléant;',
    ),
  )

  expect(batch.create.mandate?.map(({ id, seatId, rank }) => [id, seatId, rank])).toEqual([
    ['mandate-2', 'fresnes', 'deputy'],
    ['mandate-3', 'orly', 'deputy'],
    ['mandate-4', 'orly', 'deputy'],
    ['mandate-5', 'fresnes', 'deputy'],
  ])
  expect(batch.create.seat).toEqual([])
  expect(codes).toEqual([
    ['seat-unclear', 6],
    ['seat-unclear', 7],
  ])
})

test('a deputy may be named before the holder whose seat the same list adds', () => {
  const { batch, codes } = imported(
    aDocument(cso),
    list(
      'Nom;Prénom;Instance;Siège;Rang',
      'A;Anne;CSO;Bruno B;suppléante',
      'B;Bruno;CSO;Parents;titulaire',
      'C;Chloé;CSO;Parents;titulaire',
    ),
  )

  expect(codes).toEqual([])
  expect(batch.create.mandate?.map(({ id, seatId, rank }) => [id, seatId, rank])).toEqual([
    ['mandate-2', 'seat-3', 'deputy'],
    ['mandate-3', 'seat-3', 'holder'],
    ['mandate-4', 'seat-4', 'holder'],
  ])
})

test('the document keeps the role of a seat, and whoever presides by her post keeps the seat', () => {
  const { batch, plan, codes } = imported(
    composed,
    list(
      'Nom;Prénom;Fonction;Organisme;Instance;Rôle dans l’instance;Mandat depuis le',
      'VAUTRIN;Hélène;IEN;Fresnes;CSO;secrétaire, invitée;',
      'Nouveau;Paul;;;CSO;président;01/09/2026',
    ),
  )

  expect(codes).toEqual([
    ['seat-differs', 2],
    ['seat-differs', 2],
    ['seat-taken', 3],
  ])
  expect(plan.remarks.map(({ params }) => [params.before, params.after])).toEqual([
    ['présidence', 'secrétariat'],
    ['membre de droit', 'invité'],
    [undefined, undefined],
  ])
  expect([batch.create.seat, batch.create.mandate, batch.edit]).toEqual([[], [], []])
})
