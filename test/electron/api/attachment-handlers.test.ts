import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { type DocumentContent, newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { agendaItemIdField } from '#shared/meetings/agenda-item.ts'
import { attachmentIdField } from '#shared/meetings/attachment.ts'
import { conventionIdField } from '#shared/organisation/convention.ts'
import { aRecord } from '../../support/builders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram, succeeded } from './a-program.ts'

const root = temporaryFolder()
const agendaItemId = agendaItemIdField.parse('agenda-item-1')
let count = 0

/** A program whose one window shows a meeting with one agenda item, and whose picker answers `files`. */
function given(files: Readonly<Record<string, Uint8Array>>, more: Partial<DocumentContent['data']> = {}) {
  count += 1
  const folder = root.path(`case-${count}`)
  fs.mkdirSync(folder)
  for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), bytes)
  const chosen = Object.keys(files).map((name) => path.join(folder, name))
  const program = aProgram({
    store: path.join(folder, 'recent.json'),
    folder,
    dialogs: { chooseAttachments: async () => chosen },
  })
  const file = path.join(folder, 'ENT.gouvernail')
  const content = newDocumentContent('ENT')
  const data = { ...content.data, ...meetingWithOneItem(), ...more }
  succeeded(writeDocument(file, { data, contents: new Map() }))
  const id = program.openWindow()
  succeeded(openFile(program.services, id, file))
  const attachments = () => [...(program.services.documents.sessionOf(id)?.data().attachment.values() ?? [])]
  return { ...program, id, folder, attachments }
}

function meetingWithOneItem() {
  const body = aRecord('body', 'body-1')
  const meeting = aRecord('meeting', 'meeting-1', { bodyId: body.id })
  const item = aRecord('agendaItem', agendaItemId, { meetingId: meeting.id })
  return {
    body: new Map([[body.id, body]]),
    meeting: new Map([[meeting.id, meeting]]),
    agendaItem: new Map([[item.id, item]]),
  }
}

async function aPdf(pages: number, password?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let i = 0; i < pages; i++) pdf.addPage()
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password })
  return pdf.save()
}

const aPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('joining files to an agenda item', () => {
  it('keeps their bytes in the document and describes them, in order', async () => {
    const pdf = await aPdf(3)
    const { call, id, attachments, services } = given({ 'Plan_de_formation.pdf': pdf, 'carte.png': aPng })

    const { ids } = succeeded(await call(id, 'attachment.add', { agendaItemId }))

    const sha256 = createHash('sha256').update(pdf).digest('hex')
    expect(attachments()).toEqual([
      {
        id: ids[0],
        agendaItemId,
        conventionId: null,
        minutesId: null,
        decisionId: null,
        followUpId: null,
        acceptanceId: null,
        changeRequestId: null,
        goodPracticeId: null,
        order: 10,
        title: 'Plan de formation',
        fileName: 'Plan_de_formation.pdf',
        mediaType: 'application/pdf',
        byteSize: pdf.length,
        pageCount: 3,
        sha256,
        isConfidential: false,
      },
      expect.objectContaining({
        id: ids[1],
        order: 20,
        title: 'carte',
        mediaType: 'image/png',
        pageCount: 1,
      }),
    ])
    const kept = services.documents.sessionOf(id)?.attachmentContent(sha256)
    expect(Buffer.from(kept ?? []).equals(pdf)).toBe(true)
  })

  it('takes the signed copy of minutes that are adopted', async () => {
    const minutes = aRecord('minutes', 'minutes-1', {
      status: 'adopted',
      adoptedOn: '2026-06-02',
      seal: '0'.repeat(64),
    })
    const more = { minutes: new Map([[minutes.id, minutes]]) }
    const { call, id, attachments } = given({ 'signe.pdf': await aPdf(1) }, more)

    succeeded(await call(id, 'attachment.add', { minutesId: minutes.id }))

    expect(attachments()).toMatchObject([{ minutesId: 'minutes-1', agendaItemId: null, conventionId: null }])
  })

  it('goes by the bytes of a file, not by its name', async () => {
    const { call, id, attachments } = given({ 'image.pdf': aPng })

    succeeded(await call(id, 'attachment.add', { agendaItemId }))

    expect(attachments().map((attachment) => attachment.mediaType)).toEqual(['image/png'])
  })

  it('puts new files after those already there', async () => {
    const { call, id, attachments } = given({ 'carte.png': aPng })

    await call(id, 'attachment.add', { agendaItemId })
    await call(id, 'attachment.add', { agendaItemId })

    expect(attachments().map((attachment) => attachment.order)).toEqual([10, 20])
  })

  it('joins several files in one step', async () => {
    const { call, id, attachments } = given({ 'carte.png': aPng, 'plan.png': aPng, 'vue.png': aPng })

    const { ids } = succeeded(await call(id, 'attachment.add', { agendaItemId }))
    expect(attachments().map((one) => [one.id, one.order])).toEqual(ids.map((one, i) => [one, 10 * i + 10]))
    expect(ids).toHaveLength(3)

    succeeded(await call(id, 'undo', undefined))
    expect(attachments()).toEqual([])
  })

  it('joins nothing to a document that was left meanwhile', async () => {
    const { call, id, services, failures } = given({ 'carte.png': aPng })

    const joined = call(id, 'attachment.add', { agendaItemId })
    services.documents.close(id)

    expect(await joined).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(failures).toEqual([])
  })

  it.each<[string, string, () => Promise<Uint8Array>]>([
    ['attachment-not-supported', 'a text', async () => Buffer.from('Bonjour')],
    ['attachment-not-supported', 'an empty file', async () => new Uint8Array()],
    ['attachment-encrypted', 'a PDF with a password', () => aPdf(1, 'secret')],
    ['attachment-unreadable', 'a PDF cut short', async () => (await aPdf(2)).slice(0, 200)],
    ['attachment-too-large', 'a file over 50 MB', async () => new Uint8Array(50 * 1024 * 1024 + 1)],
  ])('refuses with %s %s, and joins none of the others either', async (code, _, bytes) => {
    const { call, id, attachments } = given({ 'carte.png': aPng, 'note.pdf': await bytes() })

    const refused = await call(id, 'attachment.add', { agendaItemId })

    expect(refused).toEqual({ ok: false, error: { code, params: { name: 'note.pdf' } } })
    expect(attachments()).toEqual([])
  })

  it('says when the item has gone, without asking for a file', async () => {
    const { call, id } = given({ 'carte.png': aPng })

    const refused = await call(id, 'attachment.add', {
      agendaItemId: agendaItemIdField.parse('agenda-item-9'),
    })

    expect(refused).toMatchObject({ error: { code: 'record-missing' } })
  })
})

describe('joining files to a convention', () => {
  const conventionId = conventionIdField.parse('convention-1')

  it('annexes them to the convention alone, and counts their order there', async () => {
    const convention = aRecord('convention', conventionId)
    const { id, call, attachments } = given(
      { 'Annexe.pdf': await aPdf(2) },
      { convention: new Map([[convention.id, convention]]) },
    )

    succeeded(await call(id, 'attachment.add', { agendaItemId }))
    succeeded(await call(id, 'attachment.add', { conventionId }))

    expect(attachments().map(({ conventionId: of, order }) => [of, order])).toEqual([
      [null, 10],
      [conventionId, 10],
    ])
  })

  it('is refused when the convention is no longer there', async () => {
    const { id, call, attachments } = given({ 'Annexe.pdf': await aPdf(1) })

    expect(await call(id, 'attachment.add', { conventionId })).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    })
    expect(attachments()).toEqual([])
  })
})

describe('opening a joined file', () => {
  it('shows a read-only copy under its name, in a folder of its own', async () => {
    const { call, id, folder, opened } = given({ 'carte.png': aPng })
    const { ids } = succeeded(await call(id, 'attachment.add', { agendaItemId }))

    succeeded(await call(id, 'attachment.open', { id: attachmentIdField.parse(ids[0]) }))

    const [file = ''] = opened
    expect(path.basename(file)).toBe('carte.png')
    expect(path.dirname(path.dirname(file))).toBe(folder)
    expect(fs.readFileSync(file).equals(aPng)).toBe(true)
    expect(fs.statSync(file).mode & 0o777).toBe(0o400)
  })

  it('never gives the desktop an executable name, whatever the document says', async () => {
    const { call, id, opened } = given({ 'carte.png': aPng })
    const { ids } = succeeded(await call(id, 'attachment.add', { agendaItemId }))
    const attachment = attachmentIdField.parse(ids[0])
    const patch = { fileName: '../../carte.png.exe' }
    succeeded(await call(id, 'execute', { type: 'attachment.edit', id: attachment, patch }))

    succeeded(await call(id, 'attachment.open', { id: attachment }))

    expect(opened.map((file) => path.basename(file))).toEqual(['carte.png.png'])
  })
})
