import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildTerritory, type Territory } from '#shared/territory/territory.ts'
import { parseAcademies, type TerritoryData } from '#shared/territory/territory-data.ts'
import { type TerritoryNames, territoryNames } from '#shared/territory/territory-names.ts'
import { isTerritoryMade, makeTerritory, territoryFile } from './make-territory.ts'

/** The territory of this program, read once, when it is first asked for. */
export function territoryOf(programFolder: string): () => Promise<Territory> {
  let reading: Promise<Territory> | undefined
  return () => {
    reading ??= readTerritory(programFolder)
    return reading
  }
}

/** Reads the whole territory, ready to be searched. */
export async function readTerritory(programFolder: string): Promise<Territory> {
  const { data, academies } = await readFiles(programFolder)
  return buildTerritory(data, academies)
}

/** Reads the official names only: nothing is prepared for a search. */
export async function readTerritoryNames(programFolder: string): Promise<TerritoryNames> {
  const { data, academies } = await readFiles(programFolder)
  return territoryNames(data, academies)
}

/** Reads the file of the build, and makes it first where the program runs from its sources. */
async function readFiles(programFolder: string) {
  if (!isTerritoryMade(programFolder)) makeTerritory(programFolder)
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))
  const data = await read(territoryFile(programFolder))
  const academies = await read(path.join(programFolder, 'resources', 'territory', 'academies.json'))
  return { data: data as TerritoryData, academies: parseAcademies(academies) } // written by our own build
}
