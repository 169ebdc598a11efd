import fs from 'node:fs'
import { expect, test } from 'vitest'
import type { ExportJob, RenderedFile } from '#electron/exports/export-job.ts'
import type { Exporter } from '#electron/exports/exporter.ts'
import { renderMail } from '#electron/exports/render-mail.ts'
import { writeDrafts } from '#electron/exports/write-drafts.ts'
import { ok } from '#shared/kit/result.ts'
import type { BuiltDocument } from '#shared/reports/built-document.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const words = { id: 'mail-1', to: [], bcc: [], subject: 'Convocation', text: 'Bonjour', date: '2026-11-24' }

/** Renders mails as they are, without a thread. */
const exporter: Exporter = {
  render: async (job: ExportJob) => {
    if (job.type !== 'eml') throw new Error('only mails here')
    return ok(await renderMail(job))
  },
  dispose: async () => undefined,
}

async function written(fileNames: readonly string[], attached: readonly string[] = []) {
  const target = folder.path(`drafts-${fileNames.length}-${attached.length}`)
  const documents = attached.map((fileName) => ({ fileName }) as unknown as BuiltDocument) // only named
  const rendered = async (document: BuiltDocument) => {
    const { fileName } = document as unknown as { readonly fileName: string } // as made above
    const file: RenderedFile = { fileName, bytes: new Uint8Array(1), count: null, warnings: [] }
    return ok(file)
  }
  const drafts = fileNames.map((fileName) => ({ fileName, words, attached: documents }))
  const done = await writeDrafts(drafts, target, exporter, rendered, {})
  if (!done.ok) throw new Error(done.error.code)
  return { target, names: fs.readdirSync(target, { recursive: true }).map(String).toSorted() }
}

test('drafts never leave their folder, nor take the name of a device or of one another', async () => {
  const { target, names } = await written([
    'convocation_dupont.eml',
    'Convocation_Dupont.eml',
    'convocation_dupont.eml',
    '../../evasion.eml',
    '/etc/absolu.eml',
    'C:\\Windows\\disque.eml',
    'CON.eml',
    'fac\u202Efdp.eml',
    `${'x'.repeat(300)}1.eml`,
    `${'x'.repeat(300)}2.eml`,
  ])

  expect(names).toHaveLength(10)
  expect(names).toEqual(
    [
      'convocation_dupont.eml',
      'Convocation_Dupont-2.eml',
      'convocation_dupont-3.eml',
      '-..-evasion.eml',
      '-etc-absolu.eml',
      'C-Windows-disque.eml',
      'CON_.eml',
      'fac-fdp.eml',
      `${'x'.repeat(120)}.eml`,
      `${'x'.repeat(120)}-2.eml`,
    ].toSorted(),
  )
  expect(fs.existsSync(`${target}/../evasion.eml`)).toBe(false)
})

test('what a draft attaches bears a name that no mail program takes for a path', async () => {
  const { target } = await written(['a.eml'], ['../../.bashrc', 'nul.pdf', 'ordre\r\nBcc: x@y.example.pdf'])

  const mail = fs.readFileSync(`${target}/a.eml`, 'utf8')
  const names = [...mail.matchAll(/filename="?([^"\r\n]*)"?/g)].map(([, name]) => name)
  expect(names).toEqual(['-..-.bashrc', 'nul_.pdf', 'ordre-Bcc- x-y.example.pdf'])
  expect(mail).not.toMatch(/^Bcc:/m)
})
