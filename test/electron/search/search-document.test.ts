import { createHash } from 'node:crypto'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { searchDocument } from '#electron/search/search-document.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { newSession } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const query = { words: 'chataigneraie', kinds: [], bodyId: null, from: null, to: null, limit: 10 }

/** A document with one annex, in which a word stands that no title has. */
async function withAnnex(name: string) {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.addPage().drawText('Les usages de la chataigneraie', { x: 60, y: 600, font })
  const bytes = await pdf.save()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { data, contents } = startingContent()
  const [annex] = data.attachment.values()
  if (annex === undefined) throw new Error('the starting content has an annex')
  const replaced = { ...annex, sha256, byteSize: bytes.byteLength }
  return newSession(folder.path(`${name}.gouvernail`), {
    data: { ...data, attachment: new Map([[annex.id, replaced]]) },
    contents: new Map([...contents, [sha256, bytes]]),
  })
}

test('the text of annexes is found once the thread has read it', async () => {
  const session = await withAnnex('read')

  expect(searchDocument(session, query)).toMatchObject({ hits: [], annexesToRead: 1 })
  await expect.poll(() => searchDocument(session, query).annexesToRead).toBe(0)

  expect(searchDocument(session, query).hits.map(({ kind }) => kind)).toEqual(['annex'])
  session.close()
})

test('an annex that takes too long is given up, and is found by its title only', async () => {
  const session = await withAnnex('late')

  searchDocument(session, query, 0)
  await expect.poll(() => searchDocument(session, query, 0).annexesToRead).toBe(0)

  expect(searchDocument(session, query, 0).hits).toEqual([])
  expect(searchDocument(session, { ...query, words: 'Note' }, 0).hits.map(({ kind }) => kind)).toContain(
    'annex',
  )
  session.close()
})
