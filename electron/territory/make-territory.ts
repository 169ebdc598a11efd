import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type RawTerritory, reduceTerritory } from './reduce-territory.ts'

/** The year that the version of the package stands for (its README says which). */
const years: Readonly<Record<string, number>> = { '6.0.0': 2026 }

/** Where the reduced file is, in the folder of the program. */
export function territoryFile(programFolder: string): string {
  return path.join(programFolder, 'out', 'territory', 'territory.json')
}

/** Writes the reduced file, whole or not at all; needs the package, which only a development machine has. */
export function makeTerritory(programFolder: string): void {
  const source = path.join(programFolder, 'node_modules', '@etalab', 'decoupage-administratif')
  const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(source, name), 'utf8'))
  const { version } = read('package.json') as { readonly version: string } // every package says it
  const year = years[version]
  if (year === undefined) throw new Error(`the year of ${version} of the territory is not known`)
  const names = ['communes', 'epci', 'departements', 'regions'] as const
  const raw = Object.fromEntries(names.map((name) => [name, read(`data/${name}.json`)]))
  const reduced = reduceTerritory(raw as unknown as RawTerritory, year) // the four files of the pinned version
  const target = territoryFile(programFolder)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  // Two processes, or two threads of one, may make it at once: each its own file, and the last renaming stays.
  const partial = `${target}.${randomUUID()}`
  fs.writeFileSync(partial, JSON.stringify(reduced))
  fs.renameSync(partial, target)
}

/**
 * Tells whether the file is there and, for who runs from the sources, not older than what it is made of. The built
 * program has the file of its build: to make it again takes seconds, in the middle of an import.
 */
export function isTerritoryMade(programFolder: string, sources: string = import.meta.dirname): boolean {
  const modified = (...names: readonly string[]) =>
    fs.statSync(path.join(...names), { throwIfNoEntry: false })?.mtimeMs
  const made = modified(territoryFile(programFolder))
  const own = modified(sources, 'reduce-territory.ts')
  if (made === undefined || own === undefined) return made !== undefined
  return own <= made && (modified(programFolder, 'package-lock.json') ?? 0) <= made
}
