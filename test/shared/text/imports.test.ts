import { expect, test } from 'vitest'
import { remarkGroups } from '#shared/text/import-remarks.ts'
import { fieldValueText, importedText } from '#shared/text/imports.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  [
    { created: ['school', 'school', 'constituency'], changed: 0, closed: 0 },
    '2 écoles et 1 circonscription importées',
  ],
  [
    { created: ['school', 'rpi'], changed: 1, closed: 2 },
    '1 école et 1 RPI importés, 1 fiche modifiée, 2 écoles fermées',
  ],
  [{ created: [], changed: 0, closed: 0 }, 'Rien à importer'],
  [{ created: ['dsden'], changed: 2, closed: 0, isDone: false }, '1 DSDEN à importer, 2 fiches à modifier'],
] as const)('%j is told as « %s »', (done, text) => {
  expect(plain(importedText(done))).toBe(text)
})

test('remarks of one kind are told together, losses first, and quote the file as it is', () => {
  const groups = remarkGroups([
    { code: 'label-tidied', line: 16, params: { before: 'IEN  "X" ?', after: 'Circonscription X' } },
    { code: 'siret-damaged', line: 3, params: { uai: '0940176F', siret: '2,12102E+13' } },
    { code: 'siret-damaged', line: 9, params: { uai: '0940198E', siret: '{uai}' } },
    { code: 'column-missing', line: null, params: { field: 'state' } },
  ])

  expect(
    groups.map(({ title, weight, lines }) => [
      plain(title),
      weight,
      lines.map(({ detail }) => plain(detail)),
    ]),
  ).toEqual([
    ['2 numéros SIRET abîmés', 'loss', ['0940176F : 2,12102E+13', '0940198E : {uai}']],
    [
      '1 libellé de circonscription remis en forme',
      'repair',
      ['« IEN  "X" ? » devient « Circonscription X »'],
    ],
    ['1 colonne absente', 'notice', ['etat']],
  ])
})

test('values are told as they are read in tables', () => {
  const nameOf = (id: string) => `nom de ${id}`

  expect([
    fieldValueText('parentId', 'circo', nameOf),
    fieldValueText('to', '2026-08-31', nameOf),
    fieldValueText('sector', 'private', nameOf),
    fieldValueText('address', '1 rue X\n94000 Y', nameOf),
    fieldValueText('phone', '', nameOf),
  ]).toEqual(['nom de circo', '31/08/2026', 'privé sous contrat', '1 rue X, 94000 Y', 'vide'])
})
