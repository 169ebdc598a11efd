import fs from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { openSession } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aFile } from './support/a-file.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()

afterEach(() => vi.useRealTimers())

test('backup writes a verified copy named after the document and the moment, and says where', async () => {
  const file = aFile(folder, 'ENT')
  fs.mkdirSync(folder.path('sauvegardes'))

  const said = await say('backup', file, folder.path('sauvegardes'))

  const [name = ''] = fs.readdirSync(folder.path('sauvegardes'))
  expect(said).toEqual({ code: 0, out: `${folder.path(`sauvegardes/${name}`)}\n`, err: '' })
  expect(name).toMatch(/^ENT_\d{4}-\d{2}-\d{2}_\d{2}h\d{2}\.gouvernail$/)
  const [copy, original] = [openSession(folder.path(`sauvegardes/${name}`)), openSession(file)]
  expect(copy.data()).toEqual(original.data())
  copy.close()
  original.close()
})

test('backup never replaces a file, and tells a folder that is not there', async () => {
  const file = aFile(folder, 'Autre')
  fs.mkdirSync(folder.path('deux'))
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 27, 14, 5) })
  const first = await say('backup', file, folder.path('deux'))
  const second = await say('backup', file, folder.path('deux'))
  const nowhere = await say('backup', file, folder.path('nulle-part'))
  const noFolder = await say('backup', file, file)

  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Autre_2026-11-27_14h05.gouvernail') })
  expect(second).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/existe/) })
  for (const said of [nowhere, noFolder])
    expect(said).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/dossier/i) })
})
