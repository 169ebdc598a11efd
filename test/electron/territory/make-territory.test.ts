import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isTerritoryMade, territoryFile } from '#electron/territory/make-territory.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const [older, made, newer] = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => new Date(day))

/** A file as old as the day says. */
function write(file: string, day: Date | undefined): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, '')
  fs.utimesSync(file, day ?? 0, day ?? 0)
}

test.each([
  ['nothing', older, older, true],
  ['the packages', newer, older, false],
  ['what reduces it', older, newer, false],
])(
  'run from its sources, the program makes the territory again after %s changed',
  (changed, lock, own, isMade) => {
    const program = folder.path(`sources, ${changed}`)
    write(territoryFile(program), made)
    write(path.join(program, 'package-lock.json'), lock)
    write(path.join(program, 'own', 'reduce-territory.ts'), own)

    expect(isTerritoryMade(program, path.join(program, 'own'))).toBe(isMade)
  },
)

test('a built program never makes the territory again', () => {
  const program = folder.path('built')
  write(territoryFile(program), made)
  write(path.join(program, 'package-lock.json'), newer)

  expect(isTerritoryMade(program, path.join(program, 'out', 'main'))).toBe(true)
})

test('a territory that is not there is not made', () => {
  expect(isTerritoryMade(folder.path('nowhere'), folder.path('own'))).toBe(false)
})
