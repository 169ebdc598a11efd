import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import { salvageDocument } from '#electron/salvage/salvage.ts'
import { salvageInThread } from '#electron/salvage/salvage-in-thread.ts'
import type { Table } from '#electron/tables/define-table.ts'
import { tables } from '#electron/tables/tables.ts'
import { salvagePhases } from '#shared/api/salvage.ts'
import { collections } from '#shared/document/collections.ts'
import { arraysOf, recordsOf } from '#shared/document/document-data.ts'
import { salvagedLines } from '#shared/text/salvage.ts'
import { resourcesPath } from '../../documents/support/render.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { largeProject } from '../../support/large-project.ts'
import { openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const page = 4096

function dataIn(file: string) {
  const session = openSession(file)
  const data = session.data()
  session.close()
  return data
}

/** A document of some thousand records, and the same file with some of its pages wiped. */
function damaged(name: string, wipe: (bytes: Buffer) => void) {
  const file = folder.path(`${name}.gouvernail`)
  successOf(writeDocument(file, largeProject({ schools: 300, teams: 60 })))
  const before = dataIn(file)
  const bytes = fs.readFileSync(file)
  wipe(bytes)
  fs.writeFileSync(file, bytes)
  return { file, before, target: folder.path(`${name}-recupere.gouvernail`) }
}

/** Changes the first row of every column that holds a list or an object, behind the back of the program. */
function changeJson(file: string, json: string): void {
  const db = new Sqlite(file)
  for (const { name, fields } of Object.values<Table>(tables as unknown as Record<string, Table>))
    for (const { columns } of fields.filter(({ isJson }) => isJson))
      db.prepare(`UPDATE ${name} SET ${columns[0]} = ? WHERE rowid = (SELECT min(rowid) FROM ${name})`).run(
        json,
      )
  db.close()
}

test('a sound document is salvaged whole', () => {
  const file = folder.path('sound.gouvernail')
  successOf(writeDocument(file, startingContent()))

  const salvaged = successOf(salvageDocument(file, folder.path('copy.gouvernail')))

  expect(salvaged).toMatchObject({
    lost: [],
    unsure: [],
    emptied: [],
    contentsLost: 0,
    added: [],
    lostPages: [],
  })
  expect(arraysOf(dataIn(folder.path('copy.gouvernail')))).toEqual(arraysOf(dataIn(file)))
})

test('the page that leads to all others of a table is lost: nothing else is', () => {
  const { file, before, target } = damaged('interior', (bytes) => {
    for (let at = page; at < bytes.length; at += page) if (bytes[at] === 5) bytes.fill(0, at, at + page)
  })
  expect(openDocument(file)).toMatchObject({ ok: false })

  const salvaged = successOf(salvageDocument(file, target))

  expect(salvaged.lost).toEqual([])
  expect(salvaged.lostPages.length).toBeGreaterThan(2)
  expect(arraysOf(dataIn(target))).toEqual(arraysOf(before))
})

test.each([
  '5',
  'null',
  '"x"',
  '[]',
  '{}',
  '[null]',
  '["operat\ufffdonal"]',
  '[{"type":"nothing"}]',
  '{"x":1}',
])(
  'a disk changed lists and objects to %s: the document that is made opens, and says what was taken out',
  (json) => {
    const name = createHash('sha256').update(json).digest('hex').slice(0, 8)
    const [file, target] = [folder.path(`${name}.gouvernail`), folder.path(`${name}-recupere.gouvernail`)]
    successOf(writeDocument(file, startingContent()))
    changeJson(file, json)
    const refused = openDocument(file)
    const count = refused.ok ? 0 : refused.error.params.count

    const salvaged = successOf(salvageDocument(file, target))

    dataIn(target)
    expect([...salvaged.emptied, ...salvaged.lost].filter(({ why }) => why === 'value')).toHaveLength(
      Number(count),
    )
    if (refused.ok) successOf(refused).close()
  },
)

test('what a lost page held is told record by record, and what hung on it', () => {
  let wiped = 0
  const { file, before, target } = damaged('leaf', (bytes) => {
    for (let at = page * 20; at < bytes.length && wiped < 2; at += page)
      if (bytes[at] === 13 && bytes.subarray(at, at + page).includes('school-1')) {
        bytes.fill(0, at, at + page)
        wiped++
      }
  })

  const salvaged = successOf(salvageDocument(file, target))

  const after = dataIn(target)
  const missing = Object.entries(before).flatMap(([collection, records]) =>
    [...records.keys()].filter(
      (id) => !recordsOf(after, collection as 'seat').some((kept) => kept.id === id),
    ),
  )
  expect(missing.length).toBeGreaterThan(0)
  expect(salvaged.lost.map(({ id }) => id).sort()).toEqual([...missing].map(String).sort())
  expect(successOf(verifyDocument(target))).toEqual(salvaged.remaining)
  expect(salvagedLines(salvaged)[0]).toMatch(/récupérés, \d+ perdus/)
})

test('however much is lost, no record is made up out of the rows of another table', async () => {
  const file = folder.path('third.gouvernail')
  successOf(writeDocument(file, await sampleContent(resourcesPath)))
  const before = dataIn(file)
  const bytes = fs.readFileSync(file)
  let seen = 0
  for (let at = page * 20; at < bytes.length; at += page)
    if (bytes[at] === 13 && seen++ % 3 === 0) bytes.fill(0, at, at + page)
  fs.writeFileSync(file, bytes)
  const target = folder.path('third-recupere.gouvernail')

  const salvaged = successOf(salvageDocument(file, target))

  const after = dataIn(target)
  const madeUp = collections.flatMap((collection) =>
    [...after[collection].keys()].filter(
      (id) => !(before[collection] as ReadonlyMap<string, object>).has(id),
    ),
  )
  expect(salvaged.lost.length).toBeGreaterThan(20)
  expect(madeUp).toEqual([])
})

test('the first page is lost: rows find their tables by what they hold', () => {
  const { file, before, target } = damaged('first', (bytes) => bytes.fill(0, 0, page))

  const salvaged = successOf(salvageDocument(file, target))

  const number = Object.values(before).reduce((sum, records) => sum + records.size, 0)
  expect(salvaged.kept).toBeGreaterThan(number * 0.95)
})

test('nothing is replaced, and what holds nothing makes no document', () => {
  const file = folder.path('nothing.gouvernail')
  fs.writeFileSync(file, Buffer.alloc(page * 4))

  expect(salvageDocument(file, file)).toMatchObject({ error: { code: 'file-exists' } })
  expect(salvageDocument(file, folder.path('none.gouvernail'))).toMatchObject({
    error: { code: 'salvage-nothing' },
  })
  expect(fs.existsSync(folder.path('none.gouvernail'))).toBe(false)
})

test.each([1, 4, 7])('a document of version %i is salvaged, then migrated', (version) => {
  const golden = `test/documents/golden/version-${version}.gouvernail`
  const target = folder.path(`golden-${version}.gouvernail`)

  const salvaged = successOf(salvageDocument(golden, target))

  const whole = folder.path(`whole-${version}.gouvernail`)
  fs.copyFileSync(golden, whole)
  const numbers = (file: string) =>
    Object.entries(dataIn(file)).map(([name, records]) => [name, records.size])
  expect(salvaged.lost).toEqual([])
  expect(numbers(target)).toEqual(numbers(whole))
})

describe('in a thread of its own', () => {
  // Other tests salvage in the common one at the same time.
  beforeEach(() => void vi.stubEnv('TMPDIR', folder.path('')))
  afterEach(() => void vi.unstubAllEnvs())
  const wiped = (name: string) =>
    damaged(name, (bytes) => {
      for (let at = page; at < bytes.length; at += page) if (bytes[at] === 5) bytes.fill(0, at, at + page)
    })
  const scratches = () => fs.readdirSync(os.tmpdir()).filter((one) => one.startsWith('gouvernail-salvage-'))

  test('a salvage gives the same account and the same document, and tells how far it is', async () => {
    const { file, target, before } = wiped('threaded')
    const known = scratches()
    const phases: string[] = []
    let turns = 0
    const beat = setInterval(() => turns++, 5)

    const { signal } = new AbortController()
    const onProgress = (phase: string) => phases.push(phase)
    const salvaged = successOf(await salvageInThread({ source: file, target, onProgress, signal }))
    clearInterval(beat)

    expect(phases).toEqual(salvagePhases)
    expect(arraysOf(dataIn(target))).toEqual(arraysOf(before))
    expect(salvaged).toEqual(successOf(salvageDocument(file, folder.path('threaded-2.gouvernail'))))
    // The main process goes on meanwhile.
    expect(turns).toBeGreaterThan(5)
    expect(scratches()).toEqual(known)
  })

  test('a salvage that is given up leaves nothing behind', async () => {
    const { file, target } = wiped('given-up')
    const [bytes, known, place] = [fs.readFileSync(file), scratches(), fs.readdirSync(folder.path('.'))]
    const controller = new AbortController()

    const salvaged = await salvageInThread({
      source: file,
      target,
      onProgress: (phase) => phase === 'rows' && controller.abort(),
      signal: controller.signal,
    })

    expect(salvaged).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(fs.readdirSync(folder.path('.'))).toEqual(place)
    expect(fs.readFileSync(file).equals(bytes)).toBe(true)
    expect(scratches()).toEqual(known)
  })

  test('a file that took its name meanwhile is not replaced', async () => {
    const { file, target } = wiped('taken')
    const onProgress = (phase: string) => phase === 'checks' && fs.writeFileSync(target, 'autre')

    const salvaged = await salvageInThread({
      ...{ source: file, target, onProgress },
      signal: new AbortController().signal,
    })

    expect(salvaged).toMatchObject({ ok: false, error: { code: 'file-exists' } })
    expect(fs.readFileSync(target, 'utf8')).toBe('autre')
  })
})
