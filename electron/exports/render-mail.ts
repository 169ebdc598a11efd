import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailAddress } from '#shared/reports/mail-draft.ts'
import { safeFileName } from '#shared/text/file-names.ts'
import type { MailJob, RenderedFile } from './export-job.ts'

/**
 * A mail as a file that mail programs open. `X-Unsent` makes it a draft in classic Outlook; elsewhere one sends it again
 * as a new message. Neither a sender nor the names of this machine are in it.
 */
export async function renderMail({ fileName, words, attached }: MailJob): Promise<RenderedFile> {
  const { id, to, bcc, subject, text, date } = words
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 24)
  const composer = new MailComposer({
    to: to.map(address),
    bcc: bcc.map(address),
    subject,
    text,
    date: new Date(date),
    messageId: `<${mark}@gouvernail>`,
    baseBoundary: mark,
    headers: { 'X-Unsent': '1' },
    attachments: attached.map((file) => ({
      filename: safeFileName(file.fileName),
      content: Buffer.from(file.bytes),
      contentType: 'application/pdf',
    })),
    // What a person wrote is never a path or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = composer.compile()
  message.keepBcc = true
  const bytes = Uint8Array.from(await message.build())
  return { fileName, bytes, count: null, warnings: [] }
}

function address({ name, email }: MailAddress) {
  return { name, address: email }
}
