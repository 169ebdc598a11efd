import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { writeDocument } from '#electron/document/create.ts'
import type { FollowUpId } from '#shared/decisions/follow-up.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
const people = Array.from({ length: 7 }, (_, i) => `person-${i}`)
const idOf = (person: string) => `f-${person}` as FollowUpId // the id of a sketch below
const records: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main'],
  ['body', 'body-1'],
  ...people.flatMap((id, i): readonly RecordSketch[] => [
    ['person', id, { email: i === 5 ? '' : `${id}@exemple.fr` }],
    ['followUp', idOf(id), { responsiblePersonId: id }],
  ]),
]

function given(name: string, hasViewers = true) {
  const folder = root.path(name)
  fs.mkdirSync(folder)
  const file = path.join(folder, 'ENT.gouvernail')
  succeeded(writeDocument(file, { data: documentOf(records), contents: new Map() }))
  const program = aProgram({ store: path.join(folder, 'recent.json'), folder, hasViewers })
  const id = succeeded(openFile(program.services, program.openWindow(), file))
  const write = (followUpIds: readonly FollowUpId[]) =>
    program.call(id, 'mail.write', { followUpIds, date: '2026-11-24' })
  return { ...program, write }
}

test('a message is opened for each person who can be reached, with nothing but mail in it', async () => {
  const { write, written } = given('writes')

  expect(succeeded(await write(['person-0', 'person-1', 'person-5'].map(idOf)))).toEqual({ tooLong: 0 })

  expect(written.map((link) => link.split('?')[0])).toEqual([
    'mailto:person-0@exemple.fr',
    'mailto:person-1@exemple.fr',
  ])
})

test('it is told when nobody can be reached, when no program answers, and before a crowd of windows', async () => {
  const { write, written } = given('refuses')

  expect(await write([idOf('person-5')])).toMatchObject({ error: { code: 'nobody-reachable' } })
  expect(await given('nobody-answers', false).write([idOf('person-0')])).toMatchObject({
    error: { code: 'no-mail-program' },
  })
  expect(await write(people.map(idOf))).toMatchObject({ error: { code: 'input-invalid' } })
  expect(written).toEqual([])
})
