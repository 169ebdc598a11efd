import { expect, test } from 'vitest'
import { memberIndex } from '#shared/secretary/member-index.ts'

const called = (...names: readonly string[]) =>
  names.map((name) => {
    const [firstName = '', lastName = ''] = name.split('/')
    return { key: name, firstName, lastName }
  })

const members = called(
  'Marie/Vautrin',
  'Marc/Vernon',
  'Jean-Pierre/Dupont',
  'Jeanne/Dumas',
  'Yann/Le Gall',
  'Hélène/d’Œuvre',
  '/Ancien membre n° 3',
)
const index = memberIndex(members)

test.each([
  ['mv', ['Marie/Vautrin', 'Marc/Vernon']],
  ['mva', ['Marie/Vautrin']],
  ['MVE', ['Marc/Vernon']],
  ['vautrin', ['Marie/Vautrin']],
  ['jd', ['Jean-Pierre/Dupont', 'Jeanne/Dumas']],
  ['jpd', ['Jean-Pierre/Dupont']],
  ['j-p', []],
  ['jdum', ['Jeanne/Dumas']],
  ['yl', ['Yann/Le Gall']],
  ['yg', ['Yann/Le Gall']],
  ['ylg', ['Yann/Le Gall']],
  ['legall', ['Yann/Le Gall']],
  ['ho', ['Hélène/d’Œuvre']],
  ['hœ', ['Hélène/d’Œuvre']],
  ['anc', ['/Ancien membre n° 3']],
  ['mv2', ['Marc/Vernon']],
  ['mv3', []],
  ['m', []],
  ['va', []],
  ['', []],
  ['12', []],
])('« %s » means %j', (typed, expected) => {
  expect(index.find(typed)).toEqual(expected)
})

test('the shown letters are the shortest that mean one member alone', () => {
  expect(members.map(({ key }) => index.codeOf(key))).toEqual(['mva', 'mve', 'jpd', 'dum', 'yl', 'hd', 'a'])
})

test('members of one name are told apart by their places', () => {
  const twins = memberIndex([
    { key: 'first', firstName: 'Ève', lastName: 'Roy' },
    { key: 'second', firstName: 'Eve', lastName: 'ROY' },
    { key: 'nameless', firstName: '', lastName: '?' },
  ])

  expect(['first', 'second', 'nameless'].map(twins.codeOf)).toEqual(['er1', 'er2', 'x'])
  expect(twins.find('er2')).toEqual(['second'])
})
