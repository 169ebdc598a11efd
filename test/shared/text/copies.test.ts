import { expect, test } from 'vitest'
import {
  copyTitle,
  giveBackTo,
  keptRegistersWarning,
  personalDataNote,
  registerHeldBy,
  sentNotes,
  takeQuestion,
  takeWarning,
  toWhom,
} from '#shared/text/copies.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

test('a name is a complement with its own article', () => {
  expect(
    ['la DSDEN de l’Yonne', 'le rectorat', 'les IEN', 'l’IEN', 'Mme Durand', 'Lespinasse'].map(toWhom),
  ).toEqual(['à la DSDEN de l’Yonne', 'au rectorat', 'aux IEN', 'à l’IEN', 'à Mme Durand', 'à Lespinasse'])
  expect(giveBackTo('le rectorat')).toBe('Rendre au rectorat')
})

test('a copy is called by what it is to the document', () => {
  const of = (relation: 'sent' | 'origin' | 'met') =>
    plainSpaces(copyTitle({ relation, name: 'le rectorat' }))

  expect([of('sent'), of('origin'), of('met')]).toEqual([
    'Envoyée au rectorat',
    'Reçue, envoyée par le rectorat',
    'Fusionnée : le rectorat',
  ])
})

test('what nobody or nothing is concerned by is not told', () => {
  expect([personalDataNote(0), keptRegistersWarning(0), sentNotes('le rectorat', [])]).toEqual(['', '', []])
  expect(plainSpaces(personalDataNote(1))).toContain('le nom et les coordonnées de 1 personne.')
  expect(plainSpaces(keptRegistersWarning(2))).toContain('2 registres : reprenez-les d’abord')
})

test('who numbers from then on is told with the bodies, or how many they are', () => {
  const bodies = ['CPS', 'CSO', '', 'GAP'].map((sigle) => ({ sigle, name: 'Équipe de l’école' }))
  const told = (number: number) => plainSpaces(sentNotes('le rectorat', bodies.slice(0, number)).join(' '))

  expect(told(3)).toBe(
    'Le rectorat numérote désormais les actes de « CPS », « CSO » et « Équipe de l’école ».',
  )
  expect(told(4)).toBe('Le rectorat numérote désormais les actes de 4 instances.')
})

test('who keeps a register is named where that is known', () => {
  expect(registerHeldBy('la DSDEN')).toBe('Registre tenu par la DSDEN')
  expect(registerHeldBy('')).toBe('Registre tenu dans une autre copie')
  expect(plainSpaces(takeWarning('').join(' '))).toContain('Prévenez qui tient cette copie :')
  expect(plainSpaces(takeQuestion(['CPS']))).toBe('Reprendre le registre de « CPS »')
  expect(plainSpaces(takeQuestion(['CPS', 'COT']))).toBe('Reprendre 2 registres')
})
