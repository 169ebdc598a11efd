import fs from 'node:fs'
import { writeOds } from 'hucre/ods'
import { expect, test } from 'vitest'
import { newDocumentContent } from '#electron/document/create.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { aDocument, circonscription, cso, ien } from '../../shared/imports/people/support/lists.ts'
import { directoryText } from '../../shared/imports/support/directory-texts.ts'
import { stateOf } from '../../support/file-state.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { say as sayRaw } from './support/say.ts'

const folder = temporaryFolder()
const say = async (...words: readonly string[]) => plainSpaces(await sayRaw(...words))

const known = aDocument(
  circonscription,
  ien,
  cso,
  ['post', 'post-ien', { functionId: 'ien', entityId: 'circo' }],
  ['person', 'marc', { civility: 'mr', firstName: 'Marc', lastName: 'Ancien', email: 'marc@ac-x.fr' }],
  ['person', 'paul', { civility: 'mr', firstName: 'Paul', lastName: 'Sureau', phone: '01 99 00 12 34' }],
  ['tenure', 'held', { postId: 'post-ien', personId: 'marc', from: '2020-09-01' }],
)

/** A list on the disk and a document with a few persons. */
function files(name: string, ...lines: readonly string[]) {
  const list = folder.path(`${name}.csv`)
  fs.writeFileSync(list, lines.join('\r\n'))
  const document = folder.path(`${name}.gouvernail`)
  const { data, contents } = newDocumentContent('ENT des écoles')
  const { entity, function: functions, body, post, person, tenure } = known
  newSession(document, {
    data: { ...data, entity, function: functions, body, post, person, tenure },
    contents,
  }).close()
  return { list, document }
}

function dataOf(document: string): DocumentData {
  const session = openSession(document)
  const data = session.data()
  session.close()
  return data
}

const lines = [
  'Nom;Prénom;Mél;Tél;Fonction;Organisme;Depuis;Instance;Siège;Rang;Observation',
  'NOUVELLE;Anne;anne@ac-x.fr;;IEN;Fresnes;01/09/2026;CSO;;;',
  'ANCIEN;Marc;marc@ac-x.fr;;;;;CSO;Usagers;titulaire;',
  'DORÉ;Eva;;;;;;CSO;Usagers;suppléante;',
  'DORÉ;Eva;;;Chef de gare;Fresnes;;;;;',
] as const

test('a list is imported in one step, which says what it took, whom it replaces and what it left out', async () => {
  const { list, document } = files('whole', ...lines)

  const done = await say('import', 'personnes', list, document)

  expect(done).toEqual({
    code: 0,
    out: [
      '2 personnes, 1 nomination, 2 sièges et 2 mandats importés, 1 remplacement',
      'ligne 2\tAnne NOUVELLE\tremplace Marc ANCIEN',
      'lignes 4 et 5\tEva DORÉ\ttenues pour une seule personne',
      '',
    ].join('\n'),
    err: [
      'whole.csv\tcolonne\tObservation\tlaissée de côté',
      'whole.csv\tligne 5\tfonction inconnue\tEva Doré : Chef de gare',
      '',
    ].join('\n'),
  })
  const session = openSession(document)
  const { person, tenure, mandate, seat } = session.data()
  expect(person.size).toBe(4)
  expect(tenure.get('held')?.to).toBe('2026-08-31')
  const deputy = [...mandate.values()].find(({ rank }) => rank === 'deputy')
  expect(seat.get(deputy?.seatId ?? '')?.label).toBe('Usagers')
  expect(session.read().history.undo).toMatchObject({ params: { purpose: 'people' } })
  successOf(session.undo())
  expect(session.data().person.size).toBe(2)
  session.close()
})

test('a rehearsal says the same, with what each column holds, and writes nothing', async () => {
  const { list, document } = files('rehearsed', 'Nom;Prénom;Remarque', 'DORÉ;Eva;x')
  const before = stateOf(document)

  const told = await say('import', 'personnes', list, document, '--dry-run')

  expect(told).toEqual({
    code: 0,
    out: '1 personne à importer\ncolonne\tNom\tNom\ncolonne\tPrénom\tPrénom\ncolonne\tRemarque\tlaissée de côté\n',
    err: '',
  })
  expect(stateOf(document)).toEqual(before)
})

test('a line that may be about somebody known is told and left out; the option takes one person of that name', async () => {
  const doubtful = [
    'Nom;Prénom;Mél',
    'Sureau;Paul;paul@ac-x.fr',
    'Ancien;Marc;autre@ac-x.fr',
    'Autre;Jean;marc@ac-x.fr',
  ]
  const { list, document } = files('doubtful', ...doubtful)

  const told = await say('import', 'personnes', list, document)
  const kept = dataOf(document)
  const taken = await say('import', 'personnes', list, document, '--same-names')

  expect(told.out.split('\n')).toEqual([
    'Rien à importer',
    'ligne 2\tPaul SUREAU\tpeut-être Paul SUREAU',
    'ligne 3\tMarc ANCIEN\tpeut-être Marc ANCIEN (marc@ac-x.fr)',
    'ligne 4\tJean AUTRE\tpeut-être Marc ANCIEN (marc@ac-x.fr)',
    'Non fait, faute de demande : 1 ligne douteuse (option --same-names) et 2 lignes douteuses (à trancher dans le programme).',
    '',
  ])
  expect(kept.person).toEqual(known.person)
  expect(taken.out.split('\n')[0]).toBe('1 fiche complétée')
  const { person } = dataOf(document)
  expect([person.size, person.get('paul')?.email, person.get('marc')?.email]).toEqual([
    2,
    'paul@ac-x.fr',
    'marc@ac-x.fr',
  ])
})

test('contacts that differ stay until they are asked to be replaced', async () => {
  const { list, document } = files('contacts', 'Nom;Prénom;Tél', 'Sureau;Paul;0199009999')

  const kept = await say('import', 'personnes', list, document, '--same-names')
  const replaced = await say('import', 'personnes', list, document, '--same-names', '--overwrite')

  expect(kept.out).toBe('Rien à importer\nNon fait, faute de demande : 1 coordonnée (option --overwrite).\n')
  expect(kept.err).toContain('01 99 00 12 34 dans le document, 01 99 00 99 99 dans le fichier')
  expect(replaced.out).toBe('1 fiche complétée\n')
  expect(dataOf(document).person.get('paul')?.phone).toBe('01 99 00 99 99')
})

test('a spreadsheet of LibreOffice is a list too, and a program reads the same facts', async () => {
  const { document } = files('sheet')
  const list = folder.path('sheet.ods')
  const rows = [
    ['Nom', 'Prénom', 'Instance', 'Siège', 'Rôle dans l’instance'],
    ['Doré', 'Eva', 'CSO', 'Usagers', 'invitée'],
    ['Sureau', 'Paul', '', '', ''],
  ]
  fs.writeFileSync(list, await writeOds({ sheets: [{ name: 'Feuille 1', rows }] }))

  const told = await say('import', 'personnes', list, document, '--json')

  expect(JSON.parse(told.out)).toMatchObject({
    isDryRun: false,
    columns: [
      { title: 'Nom', field: 'lastName' },
      { title: 'Prénom', field: 'firstName' },
      { title: 'Instance', field: 'body' },
      { title: 'Siège', field: 'seat' },
      { title: 'Rôle dans l’instance', field: 'role' },
    ],
    outcome: { persons: 1, seats: 1, mandates: 1 },
    doubts: [{ line: 3, name: 'Paul SUREAU', candidates: [{ name: 'Paul SUREAU' }], isSameName: true }],
    remarks: [],
  })
  expect([...dataOf(document).seat.values()]).toMatchObject([{ kind: 'guest', label: 'Usagers' }])
})

test('a table that names nobody, and the ministry’s directory, are refused with what to do', async () => {
  const { list, document } = files('nobody', 'Agent;Ville', 'Eva;Orly')
  const directory = folder.path('directory.csv')
  fs.writeFileSync(directory, directoryText([{}]))

  expect(await say('import', 'personnes', list, document)).toEqual({
    code: 1,
    out: 'Aucune colonne ne dit le nom des personnes : intitulez-la « Nom », ou « Nom et prénom ». Colonnes du fichier :\nAgent\nVille\n',
    err: '',
  })
  expect(await say('import', 'personnes', directory, document)).toMatchObject({
    code: 1,
    err: expect.stringContaining('C’est l’annuaire de l’éducation'),
  })
  expect(dataOf(document).person).toEqual(known.person)
})
