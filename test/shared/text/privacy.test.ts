import { expect, it } from 'vitest'
import { barrierError } from '#shared/api/errors.ts'
import { undoText } from '#shared/text/commands.ts'
import { errorText } from '#shared/text/errors.ts'
import { erasureQuestion, registerEntry } from '#shared/text/privacy.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

it('the entry of the register says the retention, the project and who answers for it', () => {
  const entry = plainSpaces(registerEntry('ENT des écoles', 'la DSDEN', 36))

  expect(entry).toContain('« ENT des écoles »')
  expect(entry).toContain('Responsable du traitement : la DSDEN.')
  for (const part of [
    'Finalité',
    'Base',
    'Catégories de données',
    'Destinataires',
    'Durée : 36 mois',
    'Droits',
  ])
    expect(entry).toContain(part)
})

it('an erasure is asked with how many persons it is about', () => {
  expect(plainSpaces(erasureQuestion('purge', 2))).toBe('Effacer les coordonnées de 2 personnes ?')
  expect(plainSpaces(erasureQuestion('anonymise', 1))).toBe('Anonymiser 1 personne ?')
})

it('undo stops at an erasure in words of its own', () => {
  const label = { type: 'person.anonymise', params: { count: 2 } }

  expect(plainSpaces(undoText({ undo: label, redo: null, barrier: true }))).toBe(
    'Annuler (un effacement ne s’annule pas)',
  )
  expect(errorText(barrierError(label)).message).toContain('effacées du document et de son historique')
})
