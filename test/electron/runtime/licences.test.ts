import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

// What goes out with the program, against a list that somebody has read. After a change of dependencies: read the licence
// and the advisories (`npm audit`) of what is new, then UPDATE_PACKAGES=1 npx vitest run … test/electron/runtime/licences.test.ts

const root = path.resolve(import.meta.dirname, '../../..')
const listPath = path.join(root, 'electron/runtime/shipped-packages.json')

/** Licences that ask for no more than their text to go along, and MPL for files that we do not change. */
const permitted = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'MPL-2.0',
  ],
  ...['OFL-1.1', 'Python-2.0', 'CC-BY-4.0', 'CC0-1.0', 'WTFPL'],
])

const listSchema = z.object({
  advisories: z.object({
    /** The day on which `npm audit` was last asked, with what it had for these packages; null: never. */
    askedOn: z.string().nullable(),
    known: z.array(z.object({ id: z.string(), package: z.string(), judged: z.string() })),
  }),
  packages: z.record(z.string(), z.string()),
})
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      peerDependencies: z.record(z.string(), z.string()).optional(),
      dev: z.boolean().optional(),
    }),
  ),
})

function readJson<T>(schema: z.ZodType<T>, file: string): T {
  return schema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
}

const lock = readJson(lockSchema, path.join(root, 'package-lock.json')).packages

/** Names of packages that the program imports, in its own code: whatever is bundled or shipped beside it begins there. */
function importedPackages(): ReadonlySet<string> {
  const names = new Set<string>(['electron'])
  for (const folder of ['shared', 'renderer', 'electron']) {
    for (const entry of fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name)
      if (!entry.isFile() || !/\.(?:tsx?|css)$/.test(entry.name) || file.endsWith('vite.config.ts')) continue
      const source = fs.readFileSync(file, 'utf8')
      for (const [, from = ''] of source.matchAll(
        /(?:from|import|import\(|url\()\s*['"]([^'".#/][^'"]*)['"]/g,
      )) {
        const name = from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/')
        if (lock[`node_modules/${name}`] !== undefined) names.add(name)
      }
    }
  }
  return names
}

/** `name@version` → licence, of what the program imports and of all that these need. */
function shippedPackages(): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  const pending = [...importedPackages()].map((name) => `node_modules/${name}`)
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const entry = lock[at]
    const key = `${at.split('node_modules/').at(-1)}@${entry?.version}`
    if (entry === undefined || found.has(key)) continue
    found.set(key, entry.license ?? 'none')
    // Electron is run as it is; what its npm package needs only fetches it.
    if (key.startsWith('electron@')) continue
    for (const name of Object.keys({ ...entry.dependencies, ...entry.peerDependencies }))
      pending.push(placeOf(at, name))
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where npm puts what a package needs: inside it, or in a folder around it. */
function placeOf(from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (folder === '' || lock[place] !== undefined) return place
    if (!folder.includes('/node_modules/')) return `node_modules/${name}`
  }
}

const shipped = shippedPackages()
if (process.env.UPDATE_PACKAGES === '1') {
  const { advisories } = readJson(listSchema, listPath)
  fs.writeFileSync(listPath, `${JSON.stringify({ advisories, packages: shipped }, null, 2)}\n`)
}
const list = readJson(listSchema, listPath)

test('what is shipped is what somebody has read: each package, version and licence', () => {
  expect(shipped).toEqual(list.packages)
  expect(Object.keys(shipped).length).toBeGreaterThan(20)
})

test('no licence asks for more than its text', () => {
  const asking = Object.entries(shipped).filter(
    ([, licence]) =>
      !licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => permitted.has(one)),
  )
  expect(asking).toEqual([])
})

test('each advisory that is known of what is shipped was judged', () => {
  for (const { package: name, judged } of list.advisories.known) {
    expect(Object.keys(shipped)).toContain(name)
    expect(judged.length).toBeGreaterThan(20)
  }
  if (list.advisories.askedOn === null)
    console.warn('`npm audit` was never asked about the shipped packages.')
})
