import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { encryptBytes } from '#electron/encryption/age.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
const password = 'abaisser-tulipe-volcan'
let count = 0

/** A program in a folder that holds a document and an encrypted copy of it; pickers answer what is given. */
async function given(chosen: { readonly encrypted?: string; readonly decrypted?: string } = {}) {
  const folder = root.path(`case-${++count}`)
  fs.mkdirSync(folder)
  const at = (name: string) => path.join(folder, name)
  const pick = (name: string | undefined) => async () => (name === undefined ? null : at(name))
  const program = aProgram({
    store: at('recent.json'),
    folder,
    dialogs: {
      chooseDocument: async () => at('ENT.gouvernail.age'),
      chooseEncrypted: pick(chosen.encrypted),
      chooseDecrypted: pick(chosen.decrypted),
    },
  })
  succeeded(writeDocument(at('ENT.gouvernail'), newDocumentContent('ENT')))
  fs.writeFileSync(
    at('ENT.gouvernail.age'),
    await encryptBytes(fs.readFileSync(at('ENT.gouvernail')), password, 4),
  )
  return { ...program, at }
}

test('an encrypted copy makes its window ask; a wrong password leaves it so, the right one opens a document', async () => {
  const { call, openWindow, at, events } = await given({ decrypted: 'Reçu.gouvernail' })
  const id = openWindow()

  const asked = succeeded(await call(id, 'document.open', undefined))
  const wrong = await call(id, 'document.unlock', { password: 'abaisser-tulipe' })
  const still = succeeded(await call(id, 'window.state', undefined))
  const opened = succeeded(await call(id, 'document.unlock', { password }))

  expect(asked).toEqual({ document: null, locked: 'ENT.gouvernail.age' })
  expect(wrong).toMatchObject({ error: { code: 'password-wrong', params: { name: 'ENT.gouvernail.age' } } })
  expect(still).toEqual(asked)
  expect(opened).toEqual({ fileName: 'Reçu.gouvernail' })
  expect(succeeded(await call(id, 'window.state', undefined))).toMatchObject({
    document: { name: 'Reçu', readOnly: null },
    locked: null,
  })
  expect(events(id).length).toBeGreaterThan(1)
  const recent = succeeded(await call(id, 'recent.list', undefined))
  expect(recent.map(({ name }) => name)).toEqual(['Reçu', 'ENT.gouvernail'])
  expect(fs.existsSync(at('ENT.gouvernail.age'))).toBe(true)
})

test('who gives the place up is asked again, and a document that is there is not replaced', async () => {
  const nowhere = await given()
  const taken = await given({ decrypted: 'ENT.gouvernail' })
  for (const { call, openWindow, at } of [nowhere, taken]) {
    const id = openWindow()
    const before = fs.readFileSync(at('ENT.gouvernail'))
    succeeded(await call(id, 'document.open', undefined))

    const answer = await call(id, 'document.unlock', { password })

    expect(answer).toMatchObject({
      error: { code: at('') === nowhere.at('') ? 'cancelled' : 'file-exists' },
    })
    expect(succeeded(await call(id, 'window.state', undefined)).locked).toBe('ENT.gouvernail.age')
    expect(fs.readFileSync(at('ENT.gouvernail')).equals(before)).toBe(true)
    succeeded(await call(id, 'document.leave-locked', undefined))
    expect(succeeded(await call(id, 'window.state', undefined)).locked).toBeNull()
  }
})

test('asked for by the desktop, it takes a window that shows nothing and asks nothing, else a new one', async () => {
  const { services, openWindow, at } = await given()
  const [working, free] = [openWindow(), openWindow()]
  succeeded(openFile(services, working, at('ENT.gouvernail')))

  const first = succeeded(openFile(services, null, at('ENT.gouvernail.age')))
  fs.copyFileSync(at('ENT.gouvernail.age'), at('Autre.gouvernail.age'))
  const second = succeeded(openFile(services, null, at('Autre.gouvernail.age')))

  expect(first).toBe(free)
  expect([working, free]).not.toContain(second)
  expect(services.documents.stateOf(working).locked).toBeNull()
  expect(services.documents.stateOf(second).locked).toBe('Autre.gouvernail.age')
})

test('a copy is written where the person chooses; without a document, a place or a long password, none', async () => {
  const { call, openWindow, at } = await given({ encrypted: 'Envoi.gouvernail.age' })
  const elsewhere = await given()
  const id = openWindow()
  const other = elsewhere.openWindow()
  const without = await call(id, 'document.encrypt', { password })
  succeeded(openFile(elsewhere.services, other, elsewhere.at('ENT.gouvernail')))
  succeeded(await call(id, 'document.open-sample', undefined))

  const short = await call(id, 'document.encrypt', { password: 'onze lettre' })
  const written = await call(id, 'document.encrypt', { password })

  expect(without).toMatchObject({ error: { code: 'no-document' } })
  expect(short).toMatchObject({ error: { code: 'password-short' } })
  expect(await elsewhere.call(other, 'document.encrypt', { password })).toMatchObject({
    error: { code: 'cancelled' },
  })
  expect(written).toEqual({ ok: true, value: { fileName: 'Envoi.gouvernail.age' } })
  expect(fs.readFileSync(at('Envoi.gouvernail.age')).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
})

test('a file that no password opens is told before one is asked, or when its password is known', async () => {
  const { call, openWindow, at } = await given({ decrypted: 'Reçu.gouvernail' })
  const id = openWindow()
  const bytes = fs.readFileSync(at('ENT.gouvernail.age'))
  const openAs = async (content: Uint8Array | string) => {
    fs.writeFileSync(at('ENT.gouvernail.age'), content)
    return call(id, 'document.open', undefined)
  }

  const refused = [
    await openAs(bytes.toString('latin1').replace('-> scrypt ', '-> X25519 ')),
    await openAs(bytes.toString('latin1').replace(/(-> scrypt \S+) 4/, '$1 30')),
    await openAs(bytes.subarray(0, 40)),
    await openAs('Rien de chiffré'),
    await openAs(''),
  ]
  succeeded(await openAs(bytes.subarray(0, -1)))
  const cut = await call(id, 'document.unlock', { password })

  expect(refused).toMatchObject([
    { error: { code: 'file-encrypted-for-keys', params: { name: 'ENT.gouvernail.age' } } },
    { error: { code: 'file-encrypted-costly' } },
    { error: { code: 'file-encrypted-damaged' } },
    { error: { code: 'file-not-encrypted' } },
    { error: { code: 'file-not-encrypted' } },
  ])
  expect(cut).toMatchObject({ error: { code: 'file-encrypted-damaged' } })
  expect(succeeded(await call(id, 'window.state', undefined)).locked).toBeNull()
  expect(fs.existsSync(at('Reçu.gouvernail'))).toBe(false)
})
