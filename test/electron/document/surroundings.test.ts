import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { surroundingsOf } from '#electron/document/surroundings.ts'
import { conflictText, placeText } from '#shared/text/surroundings.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

function aFile(...parts: readonly string[]): string {
  const file = folder.path(path.join(...parts))
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, '')
  return file
}

test('a document among copies in conflict tells them, and each of these of which it is one', () => {
  const file = aFile('Nextcloud', 'ENT', 'Projet.gouvernail')
  const copy = aFile('Nextcloud', 'ENT', 'Projet (conflicted copy 2026-11-27 101112).gouvernail')
  aFile('Nextcloud', 'ENT', 'Projet (conflicted copy 2026-11-27 101112).pdf')

  const found = surroundingsOf(file)

  expect(found).toMatchObject({
    service: 'Nextcloud',
    conflicts: ['Projet (conflicted copy 2026-11-27 101112)'],
    conflictOf: null,
  })
  expect(conflictText(found)?.message).toContain('Rien n’est perdu')
  expect(surroundingsOf(copy)).toMatchObject({ conflicts: [], conflictOf: 'Projet' })
})

test('a folder of this machine alone asks for no word, nor one that is not there any more', () => {
  const found = surroundingsOf(aFile('Documents', 'Projet.gouvernail'))

  expect(found).toEqual({ service: null, isShared: false, conflicts: [], conflictOf: null })
  expect([conflictText(found), placeText(found)]).toEqual([null, null])
  expect(surroundingsOf(folder.path('parti/Projet.gouvernail')).conflicts).toEqual([])
})

test('a network path of Windows is a shared folder', () => {
  expect(placeText({ service: null, isShared: true, conflicts: [], conflictOf: null })?.title).toMatch(
    /partagé/,
  )
})
