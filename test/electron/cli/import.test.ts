import fs from 'node:fs'
import { expect, test } from 'vitest'
import { directoryText, type LineFields } from '../../shared/imports/support/directory-texts.ts'
import { stateOf } from '../../support/file-state.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { say as sayRaw } from './support/say.ts'

const folder = temporaryFolder()
const say = async (...words: readonly string[]) => plainSpaces(await sayRaw(...words))

/** A directory on the disk and an empty document. */
function files(name: string, ...lines: readonly LineFields[]) {
  const csv = directory(name, ...lines)
  const document = folder.path(`${name}.gouvernail`)
  newSession(document).close()
  return { csv, document }
}

function directory(name: string, ...lines: readonly LineFields[]): string {
  const csv = folder.path(`${name}.csv`)
  fs.writeFileSync(csv, directoryText(lines))
  return csv
}

const newer: readonly LineFields[] = [{ Nom_etablissement: 'Ecole Simone Veil', Telephone: '01 72 04 55 06' }]

test('a directory is imported in one step, which says what it took and what it found', async () => {
  const { csv, document } = files('whole', {}, { Statut_public_prive: 'Privé', etat: 'A FERMER' })

  const done = await say('import', 'annuaire', csv, document)

  expect(done).toEqual({
    code: 0,
    out: '2 écoles, 1 circonscription, 1 DSDEN, 1 académie et 1 commune importées\n',
    err: 'whole.csv\tligne 3\técole à fermer\t0940198E, École élémentaire Robert Doisneau\n',
  })
  const session = openSession(document)
  expect(session.data().entity.size).toBe(6)
  expect(session.read().history.undo).toMatchObject({ params: { purpose: 'directory' } })
  successOf(session.undo())
  expect(session.data().entity.size).toBe(0)
  session.close()
})

test('a rehearsal says the same and writes nothing', async () => {
  const { csv, document } = files('rehearsed', {}, { Statut_public_prive: 'Privé' })
  const before = stateOf(document)

  const done = await say('import', 'annuaire', csv, document, '--dry-run', '--public-only')

  expect(done.out).toBe('1 école, 1 circonscription, 1 DSDEN, 1 académie et 1 commune à importer\n')
  expect(stateOf(document)).toEqual(before)
})

test('only the départements that were asked for are taken', async () => {
  const elsewhere = {
    Code_departement: '2A',
    Libelle_departement: 'Corse-du-Sud',
    code_circonscription: '6200001A',
  }
  const { csv, document } = files('departments', {}, elsewhere)

  const done = await say('import', 'annuaire', csv, document, '--departement', '02A', '--json')

  expect(JSON.parse(done.out)).toMatchObject({ created: { school: 1, constituency: 1, dsden: 1 } })
})

test('what the document says otherwise is told, and replaced or closed only when asked', async () => {
  const { csv, document } = files('newer', {}, {})
  await say('import', 'annuaire', csv, document)
  const next = directory('newer-2', ...newer)

  const told = await say('import', 'annuaire', next, document)
  const session = openSession(document)
  const kept = [...session.data().entity.values()].filter(({ kind }) => kind === 'school')
  session.close()
  const done = await say('import', 'annuaire', next, document, '--overwrite', '--close')

  expect(told.out.split('\n')).toEqual([
    'Rien à importer',
    '0940176F\tÉcole élémentaire Robert Doisneau\tDénomination\tÉcole élémentaire Robert Doisneau → École Simone Veil',
    '0940176F\tÉcole élémentaire Robert Doisneau\tTél.\t01 72 04 55 05 → 01 72 04 55 06',
    '0940198E\tÉcole élémentaire Robert Doisneau\tabsente du fichier',
    'Non fait, faute de demande : 2 changements (option --overwrite) et 1 fermeture (option --close).',
    '',
  ])
  expect(kept.map(({ name, to }) => [name, to])).toEqual([
    ['École élémentaire Robert Doisneau', null],
    ['École élémentaire Robert Doisneau', null],
  ])
  expect(done.out).toBe('1 fiche modifiée, 1 école fermée\n')
})

test.each([
  [['import'], 2, 'gouvernail import annuaire|personnes TABLEAU FICHIER'],
  [['import', 'liste', 'a', 'b'], 2, 'gouvernail import annuaire|personnes TABLEAU FICHIER'],
  [['import', 'annuaire', 'a'], 2, 'gouvernail import annuaire|personnes TABLEAU FICHIER'],
  [['import', 'annuaire', 'a', 'b', '--departement', 'Val'], 2, 'Département inconnu : Val.'],
  [
    ['import', 'annuaire', 'a', 'b', '--same-names'],
    2,
    'L’option --same-names n’a pas de sens pour annuaire.',
  ],
  [['import', 'personnes', 'a', 'b', '--close'], 2, 'L’option --close n’a pas de sens pour personnes.'],
  [['import', 'personnes', 'nowhere.ods', 'b'], 3, 'Fichier introuvable'],
  [['import', 'annuaire', 'nowhere.csv', 'b'], 3, 'Fichier introuvable'],
])('%j is answered by exit code %i and a sentence', async (words, code, sentence) => {
  const said = await say(...words)

  expect(said).toMatchObject({ code, out: '' })
  expect(said.err).toContain(sentence)
})

test('a file that is no directory, and a document that is none, say so', async () => {
  const { csv, document } = files('refused', {})
  const list = folder.path('list.csv')
  fs.writeFileSync(list, 'Nom;Prénom\nAubépine;Claire')

  expect(await say('import', 'annuaire', list, document)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Ce n’est pas l’annuaire de l’éducation'),
  })
  expect(await say('import', 'annuaire', csv, csv)).toMatchObject({ code: 3 })
})

test('a national file asks which départements', async () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ Code_departement: `0${i + 1}0` }))
  const { csv, document } = files('national', ...many.slice(0, 6))
  fs.appendFileSync(
    csv,
    directoryText(
      many.slice(6).map((line, i) => ({
        ...line,
        Identifiant_de_l_etablissement: ['0940464U', '0940901U', '0941390A'][i] ?? '',
      })),
    )
      .split('\r\n')
      .slice(1)
      .join('\r\n'),
  )

  expect(await say('import', 'annuaire', csv, document)).toMatchObject({
    code: 2,
    err: expect.stringContaining('Le fichier couvre 9 départements : choisissez avec --departement.'),
  })
})
