import os from 'node:os'
import { expect, test } from 'vitest'
import { mountType, placeKind } from '#electron/files/place-kind.ts'

const table = [
  '28 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
  '30 28 0:26 / /home/marie/Partage\\040ENT rw - cifs //serveur/partage rw',
  '31 28 0:27 / /srv rw shared:1 master:2 - nfs4 serveur:/srv rw',
  '32 31 0:28 / /srv/local rw - ext4 /dev/vdb rw',
].join('\n')

test('the longest mount point above a file says its file system, and the root none', () => {
  expect(mountType('/home/marie/Partage ENT/Projet.gouvernail', table)).toBe('cifs')
  expect(mountType('/home/marie/Partage ENT', table)).toBe('cifs')
  expect(mountType('/home/marie/Partage ENT 2/Projet.gouvernail', table)).toBe('')
  expect(mountType('/srv/ENT/Projet.gouvernail', table)).toBe('nfs4')
  expect(mountType('/srv/local/Projet.gouvernail', table)).toBe('ext4')
  expect(mountType('/Projet.gouvernail', '')).toBe('')
})

test('a folder of this machine is known to be here without being looked at', () => {
  expect(placeKind(`${os.tmpdir()}/nulle-part/Projet.gouvernail`)).toBe('here')
})
