import { expect, test } from 'vitest'
import { conflictsOf, originalOfConflict } from '#shared/document/conflict-copies.ts'

test.each([
  ['ENT 93 (conflicted copy 2026-11-27 101112)', 'Nextcloud'],
  ['ENT 93 (copie conflictuelle 2026-11-27 101112)', 'Nextcloud, in French'],
  ['ENT 93 (Copie en conflit de Jean Dupont 2026-11-27)', 'Dropbox, in French'],
  ["ENT 93 (Jean's conflicted copy 2026-11-27)", 'Dropbox'],
  ['ENT 93_conflict-20261127-101112', 'ownCloud'],
  ['ENT 93.sync-conflict-20261127-101112-ABCDEFG', 'Syncthing'],
  ['ENT 93 (SFConflict jean@ac-creteil.fr 2026-11-27-10-11-12)', 'Seafile'],
  ['ENT 93_PC042_Nov-27-101112-2026_Conflict', 'Synology Drive'],
  ['ENT 93-DESKTOP-4F2K9QX', 'OneDrive'],
])('« %s » is a copy in conflict (%s)', (name) => {
  expect(originalOfConflict(name)).toBe('ENT 93')
})

test.each(['ENT 93', 'ENT 93 (copie)', 'ENT 93 (2)', 'Conflit de compétences', 'ENT-PC', 'ENT 93.v8'])(
  '« %s » is none',
  (name) => {
    expect(originalOfConflict(name)).toBeNull()
  },
)

test('only those of the document itself are told', () => {
  const names = ['ENT 93', 'ENT 94-DESKTOP-4F2K9QX', 'ENT 93 (conflicted copy 2)', 'ENT 93-DESKTOP-4F2K9QX']
  expect(conflictsOf('ENT 93', names)).toEqual(['ENT 93 (conflicted copy 2)', 'ENT 93-DESKTOP-4F2K9QX'])
})
