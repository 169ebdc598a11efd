import { expect, test } from 'vitest'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { functionKey } from '#shared/imports/people/function-key.ts'
import { peopleBatch, peopleOutcome } from '#shared/imports/people/people-batch.ts'
import { guessMapping, withField } from '#shared/imports/people/people-mapping.ts'
import { changesAnything } from '#shared/imports/people/plan-people.ts'
import { readPeople } from '#shared/imports/people/read-people.ts'
import { aDocument, circonscription, cso, erun, ien, imported, list, planned } from './support/lists.ts'

function after(data: DocumentData, { create, edit }: ReturnType<typeof peopleBatch>): DocumentData {
  const created = Object.entries(create).flatMap(([collection, records]) =>
    (records ?? []).map((record) => ({ collection, id: record.id, before: null, after: record }) as Change),
  )
  const edited = edit.map(({ collection, id, patch }) => {
    const before = data[collection].get(id)
    return { collection, id, before, after: { ...before, ...patch } } as Change // the same record
  })
  return applyChanges(data, [...created, ...edited])
}

test('columns are recognised by the names that people give them, each field once', () => {
  expect(
    guessMapping(['Civ.', 'NOM', 'Prénom', 'Courriel', 'Tél.', 'Fonction', 'Structure', 'Nom', 'Remarque']),
  ).toEqual(['civility', 'lastName', 'firstName', 'email', 'phone', 'jobFunction', 'entity', null, null])
  expect(guessMapping(['Nom et prénom', '', 'Comité', 'Titulaire / suppléant'])).toEqual([
    'fullName',
    null,
    'body',
    'rank',
  ])
})

test('what a person chose for a column is remembered before what is guessed', () => {
  const remembered = new Map([
    ['remarque', 'act'],
    ['nom', null],
  ] as const)

  expect(guessMapping(['Nom', 'Remarque', 'Acte'], remembered)).toEqual([null, 'act', null])
})

test('a field that is given to another column leaves the first', () => {
  expect(withField(['lastName', null], 1, 'lastName')).toEqual([null, 'lastName'])
  expect(withField(['lastName', null], 0, null)).toEqual([null, null])
})

test('rows become persons: names, days, contacts', () => {
  const { lines, remarks } = readPeople(
    list(
      'Civilité;Nom et prénom;Mél;Tél;Depuis;Jusqu’au;Qualité',
      'Mme;DUPONT-DURAND Claire;claire@ac-x.fr;199001234;01/09/2026;;',
      'M.;Paul LE GALL;paul@gmail.com;+33 1 99 00 12 35;2026-09-01;2025-01-01;',
      ';Camille Sureau;pas une adresse;;bientôt;;',
      'M.;;x@ac-x.fr;;;;',
    ),
    guessMapping(['Civilité', 'Nom et prénom', 'Mél', 'Tél', 'Depuis', 'Jusqu’au', 'Qualité']),
  )

  expect(
    lines.map((line) => [
      line.civility,
      line.firstName,
      line.lastName,
      line.email,
      line.phone,
      line.from,
      line.to,
    ]),
  ).toEqual([
    ['mrs', 'Claire', 'Dupont-Durand', 'claire@ac-x.fr', '01 99 00 12 34', '2026-09-01', null],
    ['mr', 'Paul', 'Le Gall', '', '01 99 00 12 35', '2026-09-01', null],
    [null, 'Camille', 'Sureau', '', '', null, null],
  ])
  expect(remarks.map(({ code, line }) => [code, line])).toEqual([
    ['days-reversed', 3],
    ['email-personal', 3],
    ['day-wrong', 4],
    ['email-wrong', 4],
    ['person-without-name', 5],
  ])
})

test.each([
  ['conseillères pédagogiques de circonscription', 'conseiller pédagogique de circonscription'],
  ['Directeur·trice d’école', 'directrice d’école'],
  ['Enseignant(e) référent(e)', 'enseignant référent'],
  ['Cheffe de projet ENT', 'chef de projet ENT'],
  ['Inspecteur/trice', 'inspecteur'],
])('« %s » and « %s » are one function', (one, other) => {
  expect(functionKey(one)).toBe(functionKey(other))
})

test('a person, her post and her nomination are created from names, sigles and codes', () => {
  const data = aDocument(circonscription, ien)

  const { batch, outcome, codes } = imported(
    data,
    list(
      'Nom;Prénom;Fonction;Organisme;Depuis;Acte',
      'Aubépine;Claire;Inspectrice IEN;fresnes;01/09/2026;Arrêté',
    ),
    { names: new Map([['function inspectrice ien', 'ien']]) },
  )

  expect(codes).toEqual([])
  expect(outcome).toEqual({ persons: 1, completed: 0, posts: 1, tenures: 1, seats: 0, mandates: 0, ended: 0 })
  expect(batch.create.post).toEqual([{ id: 'post-2', functionId: 'ien', entityId: 'circo', label: '' }])
  expect(batch.create.tenure).toMatchObject([
    { postId: 'post-2', personId: 'person-2', from: '2026-09-01', to: null, act: 'Arrêté' },
  ])
})

test('what the document cannot tell is asked, and the person is taken all the same', () => {
  const data = aDocument(
    circonscription,
    ['entity', 'commune', { name: 'Commune de Fresnes' }],
    ien,
    ['function', 'dpd-a', { sigle: 'DPD', level: 'academic', titleMasculine: 'a', titleFeminine: 'a' }],
    ['function', 'dpd-t', { sigle: 'DPD', level: 'territorial', titleMasculine: 'b', titleFeminine: 'b' }],
  )
  const table = list(
    'Nom;Fonction;Organisme;Instance',
    'A;Chef de gare;Fresnes;COPIL',
    'B;IEN;Circonscription de Fresnes;',
    'C;DPD;Commune de Fresnes;',
    'D;IEN;;',
  )

  const { plan, outcome, codes } = imported(data, table)

  expect(codes).toEqual([
    ['entity-ambiguous', 2],
    ['function-unknown', 2],
    ['body-unknown', 2],
    ['entity-missing', 5],
  ])
  expect(plan.names.map(({ key, candidates, answer }) => [key, candidates, answer])).toEqual([
    ['entity fresnes', ['circo', 'commune'], null],
    ['function chef de gare', [], null],
    ['body copil', [], null],
  ])
  expect(outcome).toMatchObject({ persons: 4, posts: 2, tenures: 2 })
  const answered = imported(data, table, {
    names: new Map([
      ['entity fresnes', 'commune'],
      ['function chef de gare', 'ien'],
      ['body copil', null],
    ]),
  })
  expect(answered.outcome).toMatchObject({ posts: 3 })
  expect(answered.codes).toEqual([['entity-missing', 5]])
  expect(answered.plan.names.map(({ answer }) => answer)).toEqual(['commune', 'ien', null])
})

test('the same name and address are the same person; one of the two is asked', () => {
  const data = aDocument(
    ['person', 'claire', { firstName: 'Claire', lastName: 'Aubépine', email: 'claire@ac-x.fr' }],
    ['person', 'paul', { firstName: 'Paul', lastName: 'Sureau' }],
    ['person', 'gone', { firstName: 'Ex', lastName: 'Membre', anonymisedOn: '2020-01-01' }],
  )
  const table = list(
    'Nom;Prénom;Mél',
    'AUBEPINE;Claire;Claire@ac-x.fr',
    'Sureau;Paul;paul@ac-x.fr',
    'Aubépine;Claire;autre@ac-x.fr',
    'Durand;Anne;claire@ac-x.fr',
    'Membre;Ex;',
  )

  const { plan, outcome } = imported(data, table)

  expect(
    plan.persons.map(({ line, candidates, answer }) => [line.line, candidates.map(({ id }) => id), answer]),
  ).toEqual([
    [3, ['paul'], 'paul'],
    [4, ['claire'], null],
    [5, ['claire'], null],
  ])
  expect(outcome).toMatchObject({ persons: 3, completed: 1 })
  const other = imported(data, table, {
    persons: new Map([
      [3, null],
      [5, 'claire' as never],
    ]),
  })
  expect(other.outcome).toMatchObject({ persons: 3, completed: 0 })
})

test('what the document leaves empty is completed; what it says otherwise stays until it is asked', () => {
  const data = aDocument([
    'person',
    'claire',
    { firstName: 'Claire', phone: '', email: 'claire@ac-x.fr', civility: null },
  ])
  const table = list('Civ;Nom;Prénom;Mél;Tél', 'Mme;Aubépine;Claire;c.aubepine@ac-x.fr;0199001234')
  const same = { persons: new Map([[2, 'claire' as never]]) }

  const kept = imported(data, table, same)
  const taken = imported(data, table, { ...same, overwrites: true })

  expect(kept.batch.edit).toEqual([
    { collection: 'person', id: 'claire', patch: { phone: '01 99 00 12 34', civility: 'mrs' } },
  ])
  expect(kept.codes).toEqual([['contact-differs', 2]])
  expect(taken.batch.edit).toMatchObject([{ patch: { email: 'c.aubepine@ac-x.fr' } }])
  expect(taken.codes).toEqual([])
})

test('lines of one person are one person, lines of one function at one place are as many posts', () => {
  const { batch, outcome } = imported(
    aDocument(circonscription, erun),
    list(
      'Nom;Prénom;Mél;Fonction;Organisme;Précision du poste',
      'A;Anne;anne@ac-x.fr;E-RUN;Fresnes;',
      'B;Bruno;;E-RUN;Fresnes;',
      'A;Anne;;E-RUN;Fresnes;robotique',
    ),
  )

  expect(outcome).toMatchObject({ persons: 2, posts: 3, tenures: 3 })
  expect(batch.create.tenure?.map(({ personId }) => personId)).toEqual(['person-2', 'person-3', 'person-2'])
})

const occupied = aDocument(
  circonscription,
  ien,
  ['post', 'post-ien', { functionId: 'ien', entityId: 'circo' }],
  ['person', 'former', { firstName: 'Marc', lastName: 'Ancien' }],
  ['tenure', 'held', { postId: 'post-ien', personId: 'former', from: '2020-09-01' }],
)

test('a successor ends the tenure of whoever leaves, the day before', () => {
  const { batch, outcome } = imported(
    occupied,
    list('Nom;Prénom;Fonction;Organisme;Depuis', 'Nouvelle;Anne;IEN;Fresnes;01/09/2026'),
  )

  expect(batch.edit).toEqual([{ collection: 'tenure', id: 'held', patch: { to: '2026-08-31' } }])
  expect(outcome).toMatchObject({ posts: 0, tenures: 1, ended: 1 })
})

test('without a day nobody is replaced, and somebody who is still listed keeps her post', () => {
  const undated = imported(occupied, list('Nom;Prénom;Fonction;Organisme', 'Nouvelle;Anne;IEN;Fresnes'))
  const both = imported(
    occupied,
    list(
      'Nom;Prénom;Fonction;Organisme;Depuis',
      'Nouvelle;Anne;IEN;Fresnes;01/09/2026',
      'Ancien;Marc;IEN;Fresnes;',
    ),
  )

  expect(undated.codes).toEqual([['post-taken', 2]])
  expect(undated.outcome).toMatchObject({ persons: 1, posts: 0, tenures: 0 })
  expect(both.outcome).toMatchObject({ posts: 1, tenures: 1, ended: 0 })
})

test('who is named with a post sits ex officio; who is named with a seat holds a mandate', () => {
  const data = aDocument(circonscription, ien, cso, [
    'seat',
    'parents',
    { bodyId: 'cso', label: 'Parents d’élèves', order: 40 },
  ])

  const { batch, codes } = imported(
    data,
    list(
      'Nom;Prénom;Fonction;Organisme;Instance;Siège;Rang;Début du mandat;Fin du mandat',
      'A;Anne;IEN;Fresnes;CSO;;;;',
      'B;Bruno;;;Comité de suivi opérationnel;Parents d’élèves;;01/09/2026;31/08/2029',
      'C;Chloé;;;CSO;Personnalité qualifiée;titulaire;;',
      'D;Denis;;;CSO;Parents d’élèves;suppléant;;',
      'E;Eva;;;CSO;;suppléante;;',
    ),
  )

  expect(batch.create.seat).toMatchObject([
    { id: 'seat-2', bodyId: 'cso', kind: 'ex-officio', postId: 'post-2', order: 50 },
    { id: 'seat-4', kind: 'designated', label: 'Personnalité qualifiée', order: 60 },
  ])
  expect(batch.create.mandate?.map(({ seatId, rank, from, to }) => [seatId, rank, from, to])).toEqual([
    ['parents', 'holder', '2026-09-01', '2029-08-31'],
    ['seat-4', 'holder', null, null],
    ['parents', 'deputy', null, null],
  ])
  expect(codes).toEqual([['seat-unclear', 6]])
})

test('importing the same list again changes nothing', () => {
  const data = aDocument(circonscription, ien, erun, cso)
  const table = list(
    'Nom;Prénom;Mél;Fonction;Organisme;Depuis;Instance;Siège;Rang',
    'A;Anne;anne@ac-x.fr;IEN;Fresnes;01/09/2026;CSO;;',
    'B;Bruno;;E-RUN;Fresnes;;;;',
    'C;Chloé;;E-RUN;Fresnes;;CSO;Usagers;',
    'D;Denis;;;;;CSO;Usagers;suppléant',
  )
  const first = imported(data, table)

  const again = planned(after(data, first.batch), table)

  expect(first.outcome).toMatchObject({ persons: 4, posts: 3, tenures: 3, seats: 2, mandates: 2 })
  expect(again.lines.filter(changesAnything)).toEqual([])
})

test('a line that is not agreed to takes with it what only it brings', () => {
  const data = aDocument(circonscription, cso)
  const plan = planned(
    data,
    list('Nom;Instance;Siège;Rang', 'A;CSO;Usagers;', 'B;CSO;Usagers;suppléant', 'C;CSO;Usagers;'),
  )

  const outcome = peopleOutcome(peopleBatch(plan, new Set([3, 4])))

  expect(outcome).toMatchObject({ persons: 2, seats: 1, mandates: 1 })
})
