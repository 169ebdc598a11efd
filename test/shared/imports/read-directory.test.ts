import { expect, test } from 'vitest'
import { readDirectory } from '#shared/imports/directory/read-directory.ts'
import { aDirectory, directoryOf, directoryText, type LineFields } from './support/directory-texts.ts'

const remarksOf = (...lines: readonly LineFields[]) =>
  aDirectory(...lines).remarks.map(({ code, line, params }) => [code, line, ...Object.values(params)])

test('a line becomes a school with its places', () => {
  const { schools, places, departments, asOf, others, remarks } = aDirectory({})

  expect(schools).toEqual([
    {
      line: 2,
      uai: '0940176F',
      name: 'École élémentaire Robert Doisneau',
      nature: 'elementary',
      sector: 'public',
      state: 'open',
      siren: '219400348',
      address: 'Allée du Puits\n94260 FRESNES',
      email: 'ce.0940176F@ac-creteil.fr',
      phone: '01 72 04 55 05',
      openedOn: '1965-05-01',
      closedOn: null,
      departmentKey: '94',
      parentKey: 'constituency 0940927X',
      communeKey: 'commune 94034',
      rpiKey: null,
    },
  ])
  expect(places.map(({ kind, name, code, parentKey }) => [kind, name, code, parentKey])).toEqual([
    ['academy', 'Académie de Créteil', '24', null],
    [
      'dsden',
      'Direction des services départementaux de l’éducation nationale du Val-de-Marne',
      '94',
      'academy 24',
    ],
    ['constituency', 'Circonscription de Fresnes', '0940927X', 'dsden 94'],
    ['commune', 'Commune de Fresnes', '94034', null],
  ])
  expect({ departments, asOf, others, remarks }).toEqual({
    departments: [{ key: '94', name: 'Val-de-Marne' }],
    asOf: '2026-05-27',
    others: 0,
    remarks: [],
  })
})

test('columns are known by the names of other years, in any order and case', () => {
  const text = [
    'Appellation officielle,numero_uai,CODE_INSEE,localite_acheminement_uai,nature_uai,Libellé académie,secteur_public_prive_libe',
    'ECOLE MATERNELLE JEAN JAURES,0940198e,94081,VITRY-SUR-SEINE,101,CRETEIL,Privé',
  ].join('\n')

  const { schools, places, remarks } = directoryOf(text)

  expect(schools).toMatchObject([
    {
      uai: '0940198E',
      name: 'École maternelle Jean Jaures',
      nature: 'nursery',
      sector: 'private',
      parentKey: expect.stringContaining('creteil'),
    },
  ])
  expect(places.map(({ name }) => name)).toEqual(['Académie de Creteil', 'Commune de Vitry-sur-Seine'])
  expect(remarks.map(({ code, params }) => [code, params.field])).toEqual([
    ['column-missing', 'constituency'],
    ['column-missing', 'departmentCode'],
    ['column-missing', 'academyCode'],
    ['column-missing', 'state'],
    ['school-renamed', undefined],
    ['school-without-constituency', undefined],
  ])
})

test('a file that says of no school which it is, is refused with the names of what is missing', () => {
  expect(readDirectory(['Nom', 'Prénom'], [])).toEqual({ ok: false, error: { missing: ['uai', 'name'] } })
  expect(readDirectory(['UAI'], [])).toEqual({ ok: false, error: { missing: ['name'] } })
  expect(readDirectory([], [])).toMatchObject({ ok: false })
})

test('columns that nobody knows are named, and names of columns are only names', () => {
  const text = directoryText([{}]).replace('rpi_disperse', '__proto__').replace('Adresse_2', 'constructor')

  expect(directoryOf(text).remarks).toEqual([
    { code: 'columns-unknown', line: null, params: { names: 'constructor, __proto__' } },
  ])
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test.each([
  ["Circonscription d'inspection  du 1er degre d'Orly", 'Circonscription d’Orly'],
  ["MONTBARD-HAUTE COTE-D'OR", 'Circonscription de Montbard-Haute Côte-d’Or'],
  ['CIRCONSCRIPTION DE MAISONS-ALFORT', 'Circonscription de Maisons-Alfort'],
  ['IEN du Kremlin-Bicêtre', 'Circonscription du Kremlin-Bicêtre'],
  ['Le Creusot', 'Circonscription du Creusot'],
  ['Circonscription ASH 1', 'Circonscription ASH 1'],
])('the label « %s » becomes « %s »', (label, name) => {
  const { places } = aDirectory({ nom_circonscription: label }, { Nom_commune: "Côte-d'Or" })

  expect(places.find(({ kind }) => kind === 'constituency')?.name).toBe(name)
})

test('a label is mended once, at its first line', () => {
  const label = "Circonscription d'inspection  du 1er degre d'Orly"

  expect(remarksOf({}, { nom_circonscription: label, code_circonscription: '0942396U' })).toEqual([
    ['label-tidied', 3, label, 'Circonscription d’Orly'],
  ])
})

test('communes in capitals are written as the others, arrondissements are one commune', () => {
  const { places } = aDirectory(
    { Nom_commune: 'MAISONS ALFORT', Code_commune: '94046' },
    { Nom_commune: 'L HAY LES ROSES', Code_commune: '94038' },
    { Nom_commune: "L'Haÿ-les-Roses", Code_commune: '94038' },
    { Nom_commune: 'Paris 4e  Arrondissement', Code_commune: '75104' },
    { Nom_commune: 'Bourg-en-Bresse', Code_commune: '1053' },
  )

  expect(places.filter(({ kind }) => kind === 'commune').map(({ name, code }) => [name, code])).toEqual([
    ['Commune de Maisons-Alfort', '94046'],
    ['Commune de L’Haÿ-les-Roses', '94038'],
    ['Commune de Paris', '75056'],
    ['Commune de Bourg-en-Bresse', '01053'],
  ])
})

test.each([
  ['2,12102E+13', null],
  ['21210200000000', null],
  ['21940034800195', '219400348'],
  ['219400348', '219400348'],
  ['', null],
])('the SIRET %j gives the SIREN %j to the commune of a public school', (siret, siren) => {
  const { places, remarks } = aDirectory({ SIREN_SIRET: siret })

  expect(places.find(({ kind }) => kind === 'commune')?.siren).toBe(siren)
  expect(remarks.map(({ code }) => code)).toEqual(siret === '' || siren !== null ? [] : ['siret-damaged'])
})

test('what cannot be used is left out, with its line and the reason', () => {
  const text = directoryText([
    {},
    { Identifiant_de_l_etablissement: '' },
    { Identifiant_de_l_etablissement: '0940176Z' },
    { Identifiant_de_l_etablissement: '0940176F' },
    { Nom_etablissement: ' ' },
  ]).concat('0940235V;trop;de;cellules', ';'.repeat(40), '\r\n', '0941390A;École courte')

  const { schools, remarks } = directoryOf(text)

  expect(schools.map(({ uai }) => uai)).toEqual(['0940176F', '0941390A'])
  expect(remarks.map(({ code, line }) => [code, line])).toEqual([
    ['uai-missing', 3],
    ['uai-wrong', 4],
    ['uai-twice', 5],
    ['name-missing', 6],
    ['row-shifted', 7],
    ['row-short', 8],
    ['school-without-constituency', 8],
  ])
})

test('private contacts are not taken', () => {
  const { schools, remarks } = aDirectory(
    { Mail: 'directrice@wanadoo.fr', Telephone: '06 11 56 59 47' },
    { Mail: 'pas une adresse', Telephone: '172045505' },
  )

  expect(schools.map(({ email, phone }) => [email, phone])).toEqual([
    ['', ''],
    ['', '01 72 04 55 05'],
  ])
  expect(remarks.map(({ code, line }) => [code, line])).toEqual([
    ['contact-private', 2],
    ['contact-private', 2],
  ])
})

test.each([
  ['OUVERT', 'open'],
  ['A FERMER', 'closing'],
  ['FERMÉ', 'closed'],
  ['A OUVRIR', 'open'],
  ['', 'open'],
])('the state « %s » is read as %s', (etat, state) => {
  expect(aDirectory({ etat }).schools).toMatchObject([{ state }])
})

test.each([
  [{ Ecole_maternelle: '1', Ecole_elementaire: '1' }, 'primary'],
  [{ Ecole_maternelle: '1', Ecole_elementaire: '0' }, 'nursery'],
  [{ Ecole_maternelle: '', Ecole_elementaire: '', code_nature: '103' }, 'nursery'],
  [{ Ecole_maternelle: '', Ecole_elementaire: '', Nom_etablissement: 'Ecole primaire X' }, 'primary'],
])('%j is a %s school', (fields, nature) => {
  expect(aDirectory(fields).schools).toMatchObject([{ nature }])
})

test('collèges and services are counted and left aside', () => {
  const { schools, others } = aDirectory(
    {},
    { Type_etablissement: 'Collège' },
    { Type_etablissement: '', code_nature: '340' },
  )

  expect([schools.length, others]).toEqual([1, 2])
})

test('schools that name the same RPI are in it; one that only says yes is told', () => {
  const { schools, places, remarks } = aDirectory(
    { rpi_disperse: 'RPI 12' },
    { rpi_disperse: 'RPI 12', Nom_commune: 'Orly', Code_commune: '94054' },
    { rpi_disperse: '1' },
    { rpi_disperse: '0' },
  )

  expect(schools.map(({ rpiKey }) => rpiKey)).toEqual(['rpi 94 rpi 12', 'rpi 94 rpi 12', null, null])
  expect(places.find(({ kind }) => kind === 'rpi')).toMatchObject({
    name: 'RPI 12',
    parentKey: 'constituency 0940927X',
  })
  expect(remarks).toMatchObject([{ code: 'rpi-unnamed', line: 4 }])
})

test('an RPI that has only a number is called by its communes', () => {
  const { places } = aDirectory(
    { rpi_disperse: '021' },
    { rpi_disperse: '021', Nom_commune: 'Orly', Code_commune: '94054' },
  )

  expect(places.find(({ kind }) => kind === 'rpi')).toMatchObject({
    name: 'RPI Fresnes et Orly',
    code: '021',
  })
})

test('a circonscription belongs to the DSDEN of the département of its code, whichever school names it first', () => {
  const elsewhere = { Code_departement: '077', Libelle_departement: 'Seine-et-Marne' }
  const { places } = aDirectory(elsewhere, { Code_departement: '', Libelle_departement: '' }, {})

  expect(places.filter(({ kind }) => kind === 'constituency')).toMatchObject([
    { code: '0940927X', parentKey: 'dsden 94' },
  ])
  expect(places.filter(({ kind }) => kind === 'dsden')).toMatchObject([
    { name: expect.stringContaining('Seine-et-Marne'), parentKey: 'academy 24' },
    { name: expect.stringContaining('du Val-de-Marne'), parentKey: 'academy 24' },
  ])
})

test('an overseas collectivity has its own service, whichever code of it the file writes', () => {
  const noumea = {
    Code_academie: '40',
    Libelle_academie: 'NOUVELLE CALEDONIE',
    code_circonscription: '9830100S',
  }
  const { places } = aDirectory(
    { ...noumea, Code_departement: '983', Libelle_departement: 'NOUVELLE CALEDONIE' },
    { ...noumea, Code_departement: '988', Libelle_departement: 'Nouvelle-Calédonie' },
  )

  expect(places.map(({ kind, name, parentKey }) => [kind, name, parentKey]).slice(0, 2)).toEqual([
    ['academy', 'Vice-rectorat de la Nouvelle-Calédonie', null],
    ['constituency', 'Circonscription de Fresnes', 'academy 40'],
  ])
  expect(places.filter(({ kind }) => kind === 'dsden')).toEqual([])
})

test('an académie is that of the département, whatever code the file gives it', () => {
  const { places } = aDirectory(
    {
      Code_departement: '978',
      Code_academie: '78',
      Libelle_academie: 'SAINT MARTIN',
      code_circonscription: '',
    },
    { Code_departement: '014', Code_academie: '05', Libelle_academie: 'CAEN', code_circonscription: '' },
  )

  expect(places.flatMap(({ kind, name, code }) => (kind === 'academy' ? [[code, name]] : []))).toEqual([
    ['32', 'Académie de la Guadeloupe'],
    ['70', 'Académie de Normandie'],
  ])
})

test('where the rectorat is also the service of the département, no DSDEN is made', () => {
  const { places } = aDirectory({
    ...{ Code_departement: '974', Code_academie: '28', Libelle_departement: 'LA REUNION' },
    ...{ Libelle_academie: 'LA REUNION', code_circonscription: '9740100R' },
  })

  expect(places.map(({ kind, name }) => [kind, name]).slice(0, 2)).toEqual([
    ['academy', 'Académie de La Réunion'],
    ['constituency', 'Circonscription de Fresnes'],
  ])
})

test.each([
  ['1965-05-01', '1965-05-01'],
  ['26/04/1969', '1969-04-26'],
  ['1969-02-30', null],
  ['bientôt', null],
])('the day %s is read as %j', (text, day) => {
  const { schools, remarks } = aDirectory({ date_ouverture: text })

  expect(schools[0]?.openedOn).toBe(day)
  expect(remarks.map(({ code }) => code)).toEqual(day === null ? ['date-wrong'] : [])
})
