import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { writeDocument } from '#electron/document/create.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import { mapsOf } from '#shared/document/document-data.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
let made = 0
const everything = { kind: 'everything' } as const
const rename = (id: string, name: string) => aCommand({ type: 'entity.edit', id, patch: { name } })

/** A program with a document open, and where the copy goes and comes from. */
async function given() {
  const folder = root.path(`case-${++made}`)
  fs.mkdirSync(folder)
  const file = path.join(folder, 'ENT.gouvernail')
  const copy = path.join(folder, 'copie.gouvernail')
  successOf(writeDocument(file, startingContent()))
  const proposed: string[] = []
  const program = aProgram({
    store: path.join(folder, 'recent.json'),
    folder,
    dialogs: {
      chooseDocument: async () => copy,
      chooseVersionCopy: async (_id, _path, name) => {
        proposed.push(name)
        return copy
      },
    },
  })
  const id = program.openWindow()
  successOf(openFile(program.services, id, file))
  const send = (bodies: readonly string[] = []) =>
    program.call(id, 'copy.send', {
      ...{ to: 'DSDEN', from: 'Rectorat', scope: everything, given: bodies as readonly BodyId[] },
    })
  const there = (...commands: readonly ReturnType<typeof aCommand>[]) => {
    const session = openSession(copy)
    for (const command of commands) successOf(session.execute(command))
    session.close()
  }
  const here = async (command: ReturnType<typeof aCommand>) =>
    succeeded(await program.call(id, 'execute', command))
  const records = async () => succeeded(await program.call(id, 'document.read', undefined)).records
  const nameOf = async (entity: string) => (await records()).entity.find((one) => one.id === entity)?.name
  return { ...program, id, copy, proposed, send, there, here, records, nameOf }
}

test('a copy is sent, listed, and merged once its conflict is settled; undo takes all of it back', async () => {
  const { call, id, send, there, here, records, nameOf, proposed } = await given()
  const sent = succeeded(await send())
  expect(sent.fileName).toBe('copie.gouvernail')
  expect(proposed).toEqual(['ENT – DSDEN'])
  expect(succeeded(await call(id, 'copy.list', undefined))).toMatchObject({
    isOriginal: true,
    copies: [{ relation: 'sent', name: 'DSDEN', scope: everything, mergedAt: null }],
  })
  there(rename('entity-1', 'Académie'), rename('entity-2', 'DSDEN 99'))
  await here(rename('entity-1', 'Rectorat'))

  const reading = succeeded(await call(id, 'merge.open', undefined))
  expect(reading.known).toMatchObject({ relation: 'sent', name: 'DSDEN' })
  expect(reading.touched.theirs.map((touch) => touch.id)).toEqual(['entity-1', 'entity-2'])
  const preview = mergeDocuments(
    reading.base === null ? null : mapsOf(reading.base),
    mapsOf(await records()),
    mapsOf(reading.theirs),
  )
  expect(preview.conflicts).toHaveLength(1)
  const { token } = reading
  expect(await call(id, 'merge.apply', { token, answers: [] })).toMatchObject({
    ok: false,
    error: { code: 'merge-undecided', params: { count: 1 } },
  })
  const answers = preview.conflicts.map(({ key }) => ({ key, side: 'theirs' as const }))
  expect(succeeded(await call(id, 'merge.apply', { token, answers }))).toMatchObject({ changes: 2 })

  expect(await nameOf('entity-1')).toBe('Académie')
  expect(await nameOf('entity-2')).toBe('DSDEN 99')
  const [backup] = succeeded(await call(id, 'backup.list', undefined))
  expect(backup?.reason).toBe('merge')
  expect(succeeded(await call(id, 'copy.list', undefined)).copies[0]?.mergedAt).not.toBeNull()
  succeeded(await call(id, 'undo', undefined))
  expect(await nameOf('entity-1')).toBe('Rectorat')
  expect(await call(id, 'merge.apply', { token, answers })).toMatchObject({
    error: { code: 'merge-gone' },
  })
})

test('a part lacks the others, comes back, and deletes nothing of what it never had', async () => {
  const { call, id, copy, there, records } = await given()
  const all = await records()
  const [body] = all.body
  if (body === undefined) throw new Error('no body in the starting content')
  succeeded(
    await call(id, 'copy.send', {
      ...{ to: 'Secrétariat', from: 'Rectorat', given: [], scope: { kind: 'body', bodyId: body.id } },
    }),
  )
  expect(verifyDocument(copy)).toEqual({ ok: true, value: [] })
  const part = openSession(copy)
  const others = all.meeting.filter(({ bodyId }) => bodyId !== body.id).map((one) => one.id)
  expect(others.filter((one) => part.data().meeting.has(one))).toEqual([])
  part.close()
  there(aCommand({ type: 'body.edit', id: body.id, patch: { mission: 'Suivre' } }))

  const { token } = succeeded(await call(id, 'merge.open', undefined))
  expect(succeeded(await call(id, 'merge.apply', { token, answers: [] }))).toMatchObject({ changes: 1 })

  const after = await records()
  expect(after.body.find((one) => one.id === body.id)?.mission).toBe('Suivre')
  expect({ ...after, body: [] }).toEqual({ ...all, body: [] })
})

test('a copy that another window shows is merged as it is there', async () => {
  const { call, id, services, openWindow, copy, send, nameOf } = await given()
  succeeded(await send())
  const other = openWindow()
  successOf(openFile(services, other, copy))
  succeeded(await call(other, 'execute', rename('entity-2', 'DSDEN 99')))

  const { token } = succeeded(await call(id, 'merge.open', undefined))
  succeeded(await call(id, 'merge.apply', { token, answers: [] }))

  expect(await nameOf('entity-2')).toBe('DSDEN 99')
  expect(services.documents.sessionOf(other)?.database.open).toBe(true)
})

test('what is no copy of the document is refused, each for its reason', async () => {
  const { call, id, copy, send } = await given()
  fs.writeFileSync(copy, 'Bonjour')
  expect(await call(id, 'merge.open', undefined)).toMatchObject({ error: { code: 'file-not-ours' } })
  fs.rmSync(copy)
  expect(await call(id, 'merge.open', undefined)).toMatchObject({ error: { code: 'file-missing' } })
  const lost = { kind: 'body', bodyId: 'nowhere' as BodyId } as const
  expect(
    await call(id, 'copy.send', { to: 'DSDEN', from: 'Rectorat', scope: lost, given: [] }),
  ).toMatchObject({ error: { code: 'record-missing' } })
  expect(await send(['nowhere'])).toMatchObject({ ok: false })
  expect(fs.existsSync(copy)).toBe(false)
  expect(succeeded(await call(id, 'copy.list', undefined)).copies).toEqual([])
})
