import { describe, expect, it } from 'vitest'
import { bothTitles } from '#shared/organisation/function-titles.ts'
import { elide } from '#shared/text/elision.ts'
import {
  compareNames,
  fullName,
  fullNames,
  functionTitle,
  type PersonName,
  titleWithArticle,
} from '#shared/text/names.ts'
import { formalName, spokenTo } from '#shared/text/salutations.ts'
import { expandSigles } from '#shared/text/sigles.ts'

const visible = (text: string) => text.replaceAll('\u00A0', '~')
const mrs = (firstName: string, lastName: string): PersonName => ({ civility: 'mrs', firstName, lastName })
const mr = (firstName: string, lastName: string): PersonName => ({ civility: 'mr', firstName, lastName })
const title = (titleMasculine: string, titleFeminine: string) => ({ titleMasculine, titleFeminine })
const dasen = title(
  'directeur académique des services de l’éducation nationale',
  'directrice académique des services de l’éducation nationale',
)
const ien = title('inspecteur de l’éducation nationale', 'inspectrice de l’éducation nationale')

describe('the title of a post that nobody holds', () => {
  it.each([
    [title('maire', 'maire'), 'maire'],
    [title('directeur d’école', 'directrice d’école'), 'directeur ou directrice d’école'],
    [
      title('directeur général adjoint des services', 'directrice générale adjointe des services'),
      'directeur général adjoint ou directrice générale adjointe des services',
    ],
    [
      title('secrétaire général d’académie', 'secrétaire générale d’académie'),
      'secrétaire général ou secrétaire générale d’académie',
    ],
    [
      title(
        'conseiller pédagogique départemental pour le numérique',
        'conseillère pédagogique départementale pour le numérique',
      ),
      'conseiller pédagogique départemental ou conseillère pédagogique départementale pour le numérique',
    ],
    [
      title(
        'vice-président de syndicat chargé du numérique',
        'vice-présidente de syndicat chargée du numérique',
      ),
      'vice-président ou vice-présidente de syndicat chargé ou chargée du numérique',
    ],
    [title('rapporteur', 'rapporteure de séance'), 'rapporteur ou rapporteure de séance'],
  ])('is in both genders, in full', (both, expected) => {
    expect(bothTitles(both)).toBe(expected)
  })
})

describe('names of persons', () => {
  it.each([
    [mrs('Hélène', 'Vautrin'), 'Mme~Hélène VAUTRIN'],
    [mr('Jean-Noël', 'Évrard-Lôme'), 'M.~Jean-Noël ÉVRARD-LÔME'],
    [mr('', 'Roy'), 'M.~ROY'],
    [{ civility: null, firstName: 'Claude', lastName: 'Roy' }, 'Claude ROY'],
    [mrs('', 'Ancienne membre n° 3'), 'Ancienne membre n° 3'],
  ])('writes the civility, the first name, then the family name in capitals', (person, expected) => {
    expect(visible(fullName(person))).toBe(expected)
  })

  it.each([
    [[], ''],
    [[mrs('Anne', 'Doré')], 'Mme~Anne DORÉ'],
    [[mr('Paul', 'Le Gall'), mr('Jean', 'Roy')], 'MM.~Paul LE GALL et Jean ROY'],
    [[mrs('Anne', 'Doré'), mrs('Zoé', 'Pic'), mr('Jean', 'Roy')], 'Mmes~Anne DORÉ et Zoé PIC et M.~Jean ROY'],
    [
      [mrs('Anne', 'Doré'), mr('Jean', 'Roy'), mrs('Zoé', 'Pic')],
      'Mme~Anne DORÉ, M.~Jean ROY et Mme~Zoé PIC',
    ],
  ])('shares one civility among neighbours', (persons, expected) => {
    expect(visible(fullNames(persons))).toBe(expected)
  })

  it('puts no civility before a name that was erased, in a letter or among neighbours', () => {
    const erased = mr('', 'Ancien membre n° 12')

    expect(formalName(erased)).toBe('Ancien membre n° 12')
    expect(visible(fullNames([mr('Paul', 'Roy'), erased, mr('Luc', 'Pic')]))).toBe(
      'M.~Paul ROY, Ancien membre n° 12 et M.~Luc PIC',
    )
  })

  it('sorts without accents, without « de », and word by word', () => {
    const names = ['Leclerc', 'de Gaulle', "d'Ormesson", 'Émond', 'Le Gall', 'du Bellay', 'Eluard', 'Zola']
    const sorted = names.map((lastName) => ({ firstName: '', lastName })).sort(compareNames)

    expect(sorted.map((name) => name.lastName)).toEqual([
      'du Bellay',
      'Eluard',
      'Émond',
      'de Gaulle',
      'Le Gall',
      'Leclerc',
      "d'Ormesson",
      'Zola',
    ])
  })

  it('sorts namesakes by first name', () => {
    expect(compareNames(mrs('Émilie', 'Roy'), mrs('Fanny', 'Roy'))).toBe(-1)
    expect(compareNames(mrs('Anne', 'Roy'), mrs('Anne', 'Roy'))).toBe(0)
  })
})

describe('titles and salutations', () => {
  it('takes the gender of the person, the masculine when it is not known', () => {
    expect(functionTitle(ien, 'mrs')).toBe('inspectrice de l’éducation nationale')
    expect(functionTitle(ien, 'mr')).toBe('inspecteur de l’éducation nationale')
    expect(functionTitle(ien, null)).toBe('inspecteur de l’éducation nationale')
  })

  it('puts the article that the title asks for', () => {
    expect(titleWithArticle(ien, 'mrs')).toBe('l’inspectrice de l’éducation nationale')
    expect(titleWithArticle(title('recteur', 'rectrice'), 'mr')).toBe('le recteur')
    expect(titleWithArticle(title('recteur', 'rectrice'), 'mrs')).toBe('la rectrice')
  })

  it('writes the civility in full in an address', () => {
    expect(formalName({ civility: 'mrs', firstName: 'Hélène', lastName: 'Vautrin' })).toBe(
      'Madame Hélène VAUTRIN',
    )
    expect(formalName({ civility: null, firstName: 'Camille', lastName: 'Roy' })).toBe('Camille ROY')
  })

  it.each([
    ['mrs', dasen, 'Madame la Directrice académique'],
    ['mr', dasen, 'Monsieur le Directeur académique'],
    ['mrs', ien, 'Madame l’Inspectrice'],
    ['mrs', title('maire', 'maire'), 'Madame la Maire'],
    [
      'mr',
      title('vice-président chargé de l’éducation', 'vice-présidente chargée de l’éducation'),
      'Monsieur le Vice-président',
    ],
    [
      'mrs',
      title('secrétaire général d’académie', 'secrétaire générale d’académie'),
      'Madame la Secrétaire générale',
    ],
    ['mrs', title('adjoint au maire', 'adjointe au maire'), 'Madame l’Adjointe au maire'],
    ['mrs', title('chargé de mission', 'chargée de mission'), 'Madame'],
    ['mr', title('représentant des parents d’élèves', 'représentante des parents d’élèves'), 'Monsieur'],
    ['mrs', title('rectrice d’académie', 'rectrice d’académie'), 'Madame la Rectrice'],
    ['mr', null, 'Monsieur'],
    [null, dasen, 'Madame, Monsieur'],
  ] as const)('speaks to somebody by her function', (civility, words, expected) => {
    expect(spokenTo(civility, words)).toBe(expected)
  })
})

describe('elision', () => {
  it.each([
    ['de', 'Orvelle', 'd’Orvelle'],
    ['de', 'Épinay', 'd’Épinay'],
    ['de', 'Œting', 'd’Œting'],
    ['de', 'Hélène', 'd’Hélène'],
    ['de', 'Haute-Orvelle', 'de Haute-Orvelle'],
    ['la', 'école', 'l’école'],
    ['le', 'onzième', 'le onzième'],
    ['de', 'Yves', 'd’Yves'],
    ['de', 'Yann', 'de Yann'],
    ['de', 'Brumeval', 'de Brumeval'],
    ['que', 'elle', 'qu’elle'],
    ['du', 'orage', 'du orage'],
  ])('%s + %s', (word, next, expected) => {
    expect(elide(word, next)).toBe(expected)
  })
})

describe('sigles', () => {
  const sigles = [
    { sigle: 'ENT', expansion: 'espace numérique de travail' },
    { sigle: 'E-RUN', expansion: 'enseignant référent pour les usages du numérique' },
  ]

  it('explains each sigle where it first occurs, and only there', () => {
    expect(expandSigles('L’ENT et l’E-RUN : l’ENT.', sigles).text).toBe(
      'L’ENT (espace numérique de travail) et l’E-RUN (enseignant référent pour les usages du numérique) : l’ENT.',
    )
  })

  it('does not explain again in the texts that follow', () => {
    const first = expandSigles('L’ENT.', sigles)

    expect(expandSigles('L’ENT.', sigles, first.met).text).toBe('L’ENT.')
  })

  it('leaves alone what the text explains itself, and sigles inside words', () => {
    const text = 'L’espace numérique de travail (ENT), la COMPÉTENCE et l’E-RUN (enseignante).'

    expect(expandSigles(text, sigles).text).toBe(text)
  })
})
