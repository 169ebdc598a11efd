import { createHash } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { DocumentContent } from '#electron/document/create.ts'
import { encodePng } from '#electron/exports/annexes/encode-png.ts'
import type { Renderer } from '#electron/exports/render.ts'
import type { AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { Attachment, AttachmentId } from '#shared/meetings/attachment.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { Block } from '#shared/reports/report-document.ts'
import { aJob, aReport, renderFile } from '../../documents/support/render.ts'
import { run } from '../../documents/support/sample-meta.ts'

export type Annexes = { readonly count: number; readonly pagesEach: number }

/** The sample with so many files annexed to the items of one meeting: four texts for one scan, no two alike. */
export async function withAnnexes(
  content: DocumentContent,
  meetingId: MeetingId,
  renderer: Renderer,
  { count, pagesEach }: Annexes,
): Promise<DocumentContent> {
  const items = [...content.data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
  const kinds = [await aScan(pagesEach)]
  for (let i = 0; i < 4; i++) kinds.push(await aText(renderer, i, pagesEach))
  const contents = new Map(content.contents)
  const attachment = new Map(content.data.attachment)
  for (let i = 0; i < count; i++) {
    const item = items[i % items.length]
    const kind = kinds[i % kinds.length]
    if (item === undefined || kind === undefined) throw new Error('the meeting has items')
    const bytes = Buffer.concat([kind, Buffer.from(`\n% ${i}\n`)])
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    contents.set(sha256, bytes)
    const one = anAttachment(i, item.id, sha256, bytes.byteLength, pagesEach)
    attachment.set(one.id, one)
  }
  return { data: { ...content.data, attachment }, contents }
}

function anAttachment(
  index: number,
  agendaItemId: AgendaItemId,
  sha256: string,
  byteSize: number,
  pageCount: number,
): Attachment {
  return {
    id: `annex-${index}` as AttachmentId, // any id serves here
    agendaItemId,
    conventionId: null,
    minutesId: null,
    decisionId: null,
    followUpId: null,
    acceptanceId: null,
    changeRequestId: null,
    goodPracticeId: null,
    order: 1000 + index,
    title: `Pièce jointe numéro ${index + 1}`,
    fileName: `piece-${index + 1}.pdf`,
    mediaType: 'application/pdf',
    byteSize,
    pageCount,
    sha256,
    isConfidential: false,
  }
}

const sentence =
  'Le déploiement de l’espace numérique de travail dans les écoles du premier degré se poursuit selon le calendrier arrêté. '

/** Pages of text with their fonts, as a word processor makes them. */
async function aText(renderer: Renderer, turn: number, pages: number): Promise<Uint8Array> {
  const blocks = Array.from({ length: pages }, (_, i): readonly Block[] => [
    ...(i === 0 ? [] : [{ type: 'pageBreak' } as const]),
    { type: 'heading', level: 1, content: run(`Note ${turn + 1}, partie ${i + 1}`) },
    ...Array.from({ length: 5 }, (_, j): Block => {
      const words = `${turn}.${i}.${j} ${sentence.repeat(4)}`
      return { type: 'paragraph', style: 'body', content: run(words) }
    }),
  ])
  const { bytes } = await renderFile(renderer, aJob(aReport(blocks.flat())))
  return bytes
}

/** Pages of a scanner: a grey picture each, of about 150 kB. */
async function aScan(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const [width, height] = [400, 566]
  for (let page = 0; page < pages; page++) {
    const rgba = new Uint8Array(width * height * 4).fill(255)
    // A plain congruential noise: like a scan, it hardly compresses.
    let noise = page + 1
    for (let i = 0; i < rgba.length; i += 4) {
      noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0
      rgba.fill(noise >>> 25, i, i + 3)
    }
    const picture = await pdf.embedPng(encodePng({ width, height, rgba }))
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  }
  return pdf.save()
}
