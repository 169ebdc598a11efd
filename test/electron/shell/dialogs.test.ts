import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { shellDialogs } from '#electron/shell/dialogs.ts'
import type { DialogBoxes, MessageOptions, OpenOptions, SaveOptions } from '#electron/shell/native-dialogs.ts'
import { openPreferences } from '#electron/shell/preferences.ts'
import { appError } from '#shared/api/errors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let count = 0

function given(
  answers: { readonly open?: string[]; readonly save?: string | null; readonly message?: number } = {},
) {
  count += 1
  const home = folder.path(`home-${count}`)
  fs.mkdirSync(home)
  const saves: SaveOptions[] = []
  const opens: OpenOptions[] = []
  const messages: MessageOptions[] = []
  const boxes: DialogBoxes = {
    open: async (_, options) => {
      opens.push(options)
      return answers.open ?? []
    },
    save: async (_, options) => {
      saves.push(options)
      const name = answers.save ?? null
      return name === null ? null : path.join(home, name)
    },
    message: async (_, options) => {
      messages.push(options)
      return answers.message ?? 0
    },
  }
  const preferences = openPreferences(path.join(home, 'preferences.json'))
  return { dialogs: shellDialogs(boxes, preferences, home), preferences, home, saves, opens, messages }
}

describe('choosing where to write', () => {
  it('proposes a name in the folder of documents for a new document', async () => {
    const { dialogs, home, saves } = given()

    expect(await dialogs.chooseNewDocument(1, null)).toBeNull()
    expect(saves.map((options) => options.path)).toEqual([path.join(home, 'Nouveau projet.gouvernail')])
  })

  it('proposes a copy beside the document', async () => {
    const { dialogs, saves } = given()

    await dialogs.chooseCopy(1, '/partage/ENT 21.gouvernail')

    expect(saves.map((options) => options.path)).toEqual(['/partage/ENT 21 (copie).gouvernail'])
  })

  it('proposes an encrypted copy beside the document, and for what it holds a name that is free', async () => {
    const { dialogs, home, saves } = given({ save: 'Envoi' })
    fs.writeFileSync(path.join(home, 'ENT.gouvernail'), '')

    const encrypted = await dialogs.chooseEncrypted(1, path.join(home, 'ENT.gouvernail'))
    const sent = await dialogs.chooseEncrypted(1, path.join(home, 'ENT.gouvernail'), 'ENT – DSDEN')
    const decrypted = await dialogs.chooseDecrypted(1, path.join(home, 'ENT.gouvernail.age'))

    expect(saves.map((options) => path.basename(options.path))).toEqual([
      'ENT.gouvernail.age',
      'ENT – DSDEN.gouvernail.age',
      'ENT 2.gouvernail',
    ])
    expect([encrypted, sent]).toEqual(Array(2).fill(path.join(home, 'Envoi.gouvernail.age')))
    expect(decrypted).toBe(path.join(home, 'Envoi.gouvernail'))
  })

  it('adds the extension where the system has not', async () => {
    const { dialogs, home } = given({ save: 'ENT v2.1' })

    expect(await dialogs.chooseNewDocument(1, null)).toBe(path.join(home, 'ENT v2.1.gouvernail'))
  })

  it('asks before replacing a file that the system did not ask about', async () => {
    const refused = given({ save: 'registre', message: 1 })
    fs.writeFileSync(path.join(refused.home, 'registre.csv'), '')
    const accepted = given({ save: 'registre', message: 0 })
    fs.writeFileSync(path.join(accepted.home, 'registre.csv'), '')

    expect(await refused.dialogs.chooseExport(1, 'a.csv')).toBeNull()
    expect(await accepted.dialogs.chooseExport(1, 'a.csv')).toBe(path.join(accepted.home, 'registre.csv'))
    expect(refused.messages[0]?.title).toContain('registre.csv')
  })

  it('remembers the folder of the last export, as long as it exists', async () => {
    const { dialogs, home, preferences, saves } = given({ save: 'seance/pack.pdf' })
    fs.mkdirSync(path.join(home, 'seance'))

    await dialogs.chooseExport(1, 'pack.pdf')
    await dialogs.chooseExport(1, 'pack.pdf')
    fs.rmdirSync(path.join(home, 'seance'))
    await dialogs.chooseExport(1, 'pack.pdf')

    expect(preferences.get().exportFolder).toBe(path.join(home, 'seance'))
    expect(saves.map((options) => path.dirname(options.path))).toEqual([
      home,
      path.join(home, 'seance'),
      home,
    ])
  })

  it('asks for a place when several files go into a folder of their own, never one that is there', async () => {
    const parent = folder.path('partage')
    fs.mkdirSync(path.join(parent, '2026-12-08_CPS_courriels'), { recursive: true })
    const { dialogs, preferences, opens } = given({ open: [parent] })

    expect(await dialogs.chooseExport(1, '2026-12-08_CPS_courriels')).toBe(
      path.join(parent, '2026-12-08_CPS_courriels_2'),
    )
    expect(await given({ open: [] }).dialogs.chooseExport(1, 'courriels')).toBeNull()
    expect(opens[0]).toMatchObject({ isFolder: true, several: false })
    expect(preferences.get().exportFolder).toBe(parent)
  })

  it('forgets nothing when the user gives up', async () => {
    const { dialogs, preferences } = given({ save: null })

    await dialogs.chooseExport(1, 'pack.pdf')

    expect(preferences.get().exportFolder).toBeNull()
  })
})

describe('choosing what to read', () => {
  it('takes one document, several annexes', async () => {
    const { dialogs, opens } = given({ open: ['/a.pdf', '/b.png'] })

    expect(await dialogs.chooseDocument(1)).toBe('/a.pdf')
    expect(await dialogs.chooseAttachments(1)).toEqual(['/a.pdf', '/b.png'])
    expect(opens.map((options) => options.several)).toEqual([false, true])
  })
})

describe('telling a failure without a page', () => {
  it('uses the same words as a page', async () => {
    const { dialogs, messages } = given()

    await dialogs.tellError(null, appError('file-empty', { name: 'ENT.gouvernail' }))

    expect(messages).toEqual([
      expect.objectContaining({ title: 'Fichier vide', message: expect.stringContaining('ENT.gouvernail') }),
    ])
  })
})
