import { describe, expect, it } from 'vitest'
import { typographyWarnings } from '#shared/text/typography-warnings.ts'

describe('typographyWarnings', () => {
  it.each([
    ['Mr Dupont', 'civility', 'Mr', 'M.'],
    ['Mr. Dupont', 'civility', 'Mr.', 'M.'],
    ['Mlle Doré', 'civility', 'Mlle', 'Mme'],
    ["l'Etat", 'unaccented-capital', 'Etat', 'État'],
    ['les Ecoles', 'unaccented-capital', 'Ecoles', 'Écoles'],
    ['ACADEMIE DE VALMERANDE', 'unaccented-capital', 'ACADEMIE', 'ACADÉMIE'],
    ["A l'ordre du jour", 'unaccented-capital', 'A ', 'À '],
    ['le Recteur de région', 'capital-function', 'Recteur', 'recteur'],
    ["l'Inspectrice", 'capital-function', 'Inspectrice', 'inspectrice'],
    ['le 10 Mars', 'capital-month', 'Mars', 'mars'],
    ["l'E.N.T. des écoles", 'dotted-sigle', 'E.N.T.', 'ENT'],
    ['les IENs', 'plural-sigle', 'IENs', 'IEN'],
    ['Année scolaire : 2025/2026', 'school-year', '2025/2026', '2025-2026'],
    ['le 03 mars', 'leading-zero', '03 mars', '3 mars'],
    ['lundi 10 mars 2026', 'weekday-mismatch', 'lundi 10 mars 2026', 'mardi 10 mars 2026'],
    ['mardi 1er mars 2026', 'weekday-mismatch', 'mardi 1er mars 2026', 'dimanche 1er mars 2026'],
    ['les directeur·rices', 'median-point', 'directeur·rices', null],
    ['le compte-rendu', 'wording', 'compte-rendu', 'compte rendu'],
    ['les comptes-rendus', 'wording', 'comptes-rendus', 'comptes rendus'],
    ['relevé de décision', 'wording', 'relevé de décision', 'relevé de décisions'],
    ['un écran de 15" large', 'lone-straight-quote', '"', null],
    ['Erreur ! Signet non défini', 'broken-reference', 'Erreur ! Signet non défini', null],
  ])('in %j, tells %s', (text, kind, found, suggestion) => {
    const start = text.indexOf(found)

    expect(typographyWarnings(text)).toEqual([{ kind, start, end: start + found.length, found, suggestion }])
  })

  it.each([
    'M. Dupont et Mme Doré, MM. Dupont',
    "l'État, les écoles, l'académie, À l'ordre du jour",
    'le recteur de l’académie, la directrice académique',
    'M. Le Maire', // a family name after its civility
    'mardi 10 mars 2026, dimanche 1er mars 2026, mardi 31 février 2026',
    'année scolaire 2025-2026, séances de 2025/2027',
    'P. J. : 2',
    'compte rendu, relevé de décisions',
    'https://x.example/Mr/Etat et Mr_Etat.pdf',
    'IEN, E-RUN, DASEN',
  ])('has nothing to say about %j', (text) => {
    expect(typographyWarnings(text)).toEqual([])
  })

  it('tells several doubts in the order of the text', () => {
    const kinds = typographyWarnings('Mr Roy, le 03 mars, compte-rendu').map((warning) => warning.kind)

    expect(kinds).toEqual(['civility', 'leading-zero', 'wording'])
  })
})
