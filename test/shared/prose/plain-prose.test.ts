import { expect, test } from 'vitest'
import { plainProse } from '#shared/prose/plain-prose.ts'

test('a long text is read without its marks, its links with their address', () => {
  const text = [
    'Entrée **rue des Halles**, puis [le plan](https://ville.example/plan).',
    '',
    '- [https://visio.example/cps](https://visio.example/cps)',
    '- code : 1234',
    '  - par téléphone',
    '',
    '1. Badge',
    '2. Ascenseur',
  ].join('\n')

  expect(plainProse(text)).toBe(
    [
      'Entrée rue des Halles, puis le plan (https://ville.example/plan).',
      '',
      '– https://visio.example/cps',
      '– code : 1234',
      '  – par téléphone',
      '',
      '1. Badge',
      '2. Ascenseur',
    ].join('\n'),
  )
})

test('a table is read line by line', () => {
  expect(plainProse('| Jour | Lieu |\n| --- | --- |\n| Mardi | Dijon |')).toBe('Jour ; Lieu\nMardi ; Dijon')
})
