import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { freshName, removeLeftovers } from '#electron/files/leftovers.ts'
import { putInPlace, temporaryBeside } from '#electron/files/whole-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

test('a file takes the place of another at once, and leaves no temporary', () => {
  const target = folder.path('place.txt')
  fs.writeFileSync(target, 'before')
  const temporary = temporaryBeside(target)
  fs.writeFileSync(temporary, 'after')

  putInPlace(temporary, target)

  expect(fs.readFileSync(target, 'utf8')).toBe('after')
  expect(fs.existsSync(temporary)).toBe(false)
  expect(path.dirname(temporary)).toBe(path.dirname(target))
})

test('only what dead processes of this machine, or anybody long ago, left half-written is taken away', () => {
  const place = folder.path('leftovers')
  fs.mkdirSync(place)
  const leave = (name: string, isOld = false) => {
    fs.writeFileSync(path.join(place, name), 'half')
    if (isOld) fs.utimesSync(path.join(place, name), new Date(0), new Date(0))
    return name
  }
  const { pid } = spawnSync(process.execPath, ['--version'])
  const living = leave(freshName())
  const dead = living.replace(`-${process.pid}-`, `-${pid}-`)
  leave(dead)
  leave(`${dead}-journal`)
  const elsewhere = dead.replace(/gouvernail-.{8}/, 'gouvernail-00000000')
  leave(elsewhere)
  leave(elsewhere.replace(/.{4}\.tmp/, 'aaaa.tmp'), true)
  leave('.~notes.tmp', true)
  leave('projet.gouvernail', true)

  removeLeftovers(place)

  expect(fs.readdirSync(place).sort()).toEqual([living, elsewhere, '.~notes.tmp', 'projet.gouvernail'].sort())
})
