import fs from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openDocument } from '#electron/document/open.ts'
import { type Activity, halfMade, hasHotJournal, lastTold, nothingWrong, type Verdict } from './activity.ts'
import { now, opened } from './ground.ts'

const golden = path.resolve(import.meta.dirname, '../../documents/golden')
const goldenNames = fs.readdirSync(golden)
/** More than one is let live for. */
const documents = 6

/** Documents of every version that was released, opened one after the other. */
export const migrations: Activity = {
  ...{ name: 'migration', weight: 2, longest: 200, isOnGround: false },
  prepare: ({ folder, seed }) => {
    for (let i = 0; i < documents; i++)
      fs.copyFileSync(path.join(golden, goldenOf(seed, i)), documentAt(folder, i))
  },
  work: async ({ folder }, tell) => {
    for (let i = 0; i < documents; i++) {
      const session = opened(documentAt(folder, i))
      tell({ migrated: i })
      session.close()
    }
  },
  check: async ({ folder, seed }, told) => {
    const migrated = lastTold(told, 'migrated')
    const ranks = Array.from({ length: Math.min(migrated + 2, documents) }, (_, i) => i)
    const verdicts = ranks.map((rank) => checkMigrated(folder, rank, goldenOf(seed, rank), rank <= migrated))
    return {
      committed: migrated + 1,
      wasHalfDone: halfMade(folder).length > 0 || verdicts.some((one) => one.wasHalfDone),
      hasOneMore: verdicts.some((one) => one.hasOneMore),
      lost: verdicts.flatMap((one) => one.lost),
      unopened: verdicts.flatMap((one) => one.unopened),
      half: verdicts.flatMap((one) => one.half),
    }
  },
}

function checkMigrated(folder: string, rank: number, name: string, isReported: boolean): Verdict {
  const file = documentAt(folder, rank)
  const wasHalfDone = hasHotJournal(file)
  const before = `document-${rank}.v${versionOf(name)}`
  const copies = fs.readdirSync(folder).filter((other) => other.startsWith(before))
  const half = copies.filter((copy) => !holds(path.join(folder, copy), name))
  const version = fs.readFileSync(file).readUInt32BE(60)
  const lost =
    isReported && (version === versionOf(name) || copies.length !== 1) ? [`${name} ${version}`] : []
  const unopened = holds(file, name) ? [] : [name]
  const hasOneMore = !isReported && version !== versionOf(name) && !wasHalfDone
  return { ...nothingWrong, wasHalfDone, hasOneMore, lost, unopened, half }
}

/** The data of each golden document, as it is when nobody is killed. */
const known = new Map<string, object>()

function holds(file: string, name: string): boolean {
  const expected = known.get(name) ?? dataOf(path.join(golden, name), true)
  if (expected !== null) known.set(name, expected)
  return expected !== null && isDeepStrictEqual(dataOf(file, false), expected)
}

function dataOf(file: string, asReadOnly: boolean): object | null {
  const session = openDocument(file, { now, asReadOnly })
  if (!session.ok) return null
  const data = session.value.data()
  session.value.close()
  // A migration gives ids of chance to what attendance sheets of old tell of comings and goings.
  const comings = [...data.sessionEvent.values()].map((event) => JSON.stringify({ ...event, id: '' }))
  return { ...data, sessionEvent: comings.toSorted() }
}

function goldenOf(seed: number, rank: number): string {
  return goldenNames[(seed + rank) % goldenNames.length] ?? ''
}

function versionOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0])
}

function documentAt(folder: string, rank: number): string {
  return path.join(folder, `document-${rank}.gouvernail`)
}
