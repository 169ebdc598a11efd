import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '#electron/cli.ts'
import { newSession, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

// One year's extract of the ministry's open data, beside the project on machines that have it.
const source = path.resolve(import.meta.dirname, '../../../../shared/data/annuaire-94.csv')
const isThere = fs.existsSync(source)
const folder = temporaryFolder()

/** What the command line answers to some words. */
async function say(...words: readonly string[]) {
  let out = ''
  const stdout = (text: string) => {
    out += text
  }
  const code = await runCli(words, { stdout, stderr: () => undefined })
  return { code, out: out.replaceAll('\u00a0', ' ') }
}

test.skipIf(!isThere)(
  'the directory of the Val-de-Marne gives 613 schools in 24 circonscriptions',
  async () => {
    const file = folder.path('94.gouvernail')
    newSession(file).close()

    const done = await say('import', 'annuaire', source, file)

    expect(done).toEqual({
      code: 0,
      out: '613 écoles, 24 circonscriptions, 1 DSDEN, 1 académie et 47 communes importées\n',
    })
    const session = openSession(file)
    const entities = [...session.data().entity.values()]
    const schools = entities.filter(({ kind }) => kind === 'school')
    const constituencies = entities.filter(({ kind }) => kind === 'constituency')
    const parents = new Set(constituencies.map(({ id }) => id))
    expect([schools.length, constituencies.length]).toEqual([613, 24])
    expect(
      schools.every(({ parentId, communeId }) => parentId !== null && parents.has(parentId) && communeId),
    ).toBe(true)
    expect(constituencies.map(({ name }) => name)).toContain('Circonscription d’Orly')
    expect(session.data().placement.size).toBe(entities.length)
    successOf(session.undo())
    expect([session.data().entity.size, session.data().placement.size]).toEqual([0, 0])
    session.close()
  },
)

test.skipIf(!isThere)('importing it a second time changes nothing', async () => {
  const file = folder.path('94-twice.gouvernail')
  newSession(file).close()
  await say('import', 'annuaire', source, file)

  const again = await say('import', 'annuaire', source, file, '--json')

  expect(JSON.parse(again.out)).toMatchObject({ created: {}, changes: [], closings: [], unchanged: 686 })
})

test.runIf(!isThere)('skipped: shared/data/annuaire-94.csv is not beside the project', () => {
  expect(isThere).toBe(false)
})
