import { expect, test } from 'vitest'
import { userName } from '#electron/document/user-name.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aFile } from './support/a-file.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()

test('journal tells who did what, and only what somebody did when it is asked by whom', async () => {
  const file = aFile(folder, 'journal')
  const session = openSession(file)
  successOf(session.execute(aCommand({ type: 'entity.edit', id: 'entity-1', patch: { name: 'Académie' } })))
  session.close()
  const author = userName()

  const all = await say('journal', file)
  const own = await say('journal', file, '--by', author.toUpperCase(), '--json')
  const nobodys = await say('journal', file, '--by', `${author}-et-personne`)

  expect(plainSpaces(all.out)).toContain(` ${author} `)
  expect(JSON.parse(own.out)).toMatchObject([{ author, state: 'done' }])
  expect(nobodys).toEqual({ code: 0, out: 'Aucune étape ne correspond à ce filtre\n', err: '' })
})
