import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aRecord } from '../../support/builders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()

/** A window with a document, and the window of the room that it opened. */
async function given(name: string) {
  const folder = root.path(name)
  fs.mkdirSync(folder)
  const dialogs = { chooseNewDocument: async () => path.join(folder, 'ENT.gouvernail') }
  const program = aProgram({ store: path.join(folder, 'recent.json'), folder, dialogs })
  const owner = program.openWindow()
  succeeded(await program.call(owner, 'document.create', undefined))
  const meetingId = aRecord('meeting', 'march').id
  succeeded(await program.call(owner, 'projection.open', { meetingId }))
  const room = program.services.documents.projectionOf(owner) ?? -1
  return { ...program, owner, room, meetingId }
}

test('the window of the room reads the document of the other, hears its changes, and changes nothing', async () => {
  const { call, owner, room, events } = await given('reads')

  succeeded(await call(owner, 'execute', { type: 'project.edit', patch: { name: 'ENT 2027' } }))

  const snapshot = succeeded(await call(room, 'document.read', undefined))
  expect(snapshot.records.project[0]?.name).toBe('ENT 2027')
  expect(events(room).map(({ type }) => type)).toEqual(['window-state-changed', 'document-changed'])
  for (const answer of [
    await call(room, 'execute', { type: 'project.edit', patch: { name: 'Autre' } }),
    await call(room, 'undo', undefined),
    await call(room, 'document.save-copy', undefined),
  ])
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-document' } })
})

test('a window has one room, which is closed with its session or its document', async () => {
  const { call, owner, room, meetingId, closed, focused, services } = await given('closes')

  succeeded(await call(owner, 'projection.open', { meetingId }))
  expect(focused.at(-1)).toBe(room)
  succeeded(await call(owner, 'projection.close', undefined))
  expect(closed).toEqual([room])
  services.documents.close(owner)

  expect(closed).toEqual([room, room])
  expect(await call(room, 'document.read', undefined)).toMatchObject({ ok: false })
  expect(await call(owner, 'projection.open', { meetingId })).toMatchObject({ ok: false })
})
