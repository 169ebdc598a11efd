import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Attachment } from '#electron/exports/export-job.ts'
import type { Renderer } from '#electron/exports/render.ts'
import type { Block } from '#shared/reports/report-document.ts'
import { aJob, aReport, renderFile } from './render.ts'
import { run } from './sample-meta.ts'

/** A clean two-page PDF, fonts embedded, made by our own renderer. */
export async function textAnnex(renderer: Renderer): Promise<Attachment> {
  const paragraph = (value: string): Block => ({ type: 'paragraph', style: 'body', content: run(value) })
  const report = aReport([
    paragraph('Première page de la note jointe.'),
    { type: 'pageBreak' },
    paragraph('Seconde page de la note jointe.'),
  ])
  const { bytes } = await renderFile(renderer, aJob(report))
  return { id: 'a'.repeat(64), mediaType: 'application/pdf', bytes }
}

/** A form with a filled field and a ticked box: both live outside the page's own content. */
export async function formAnnex(): Promise<Attachment> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const page = pdf.addPage([595, 842])
  page.drawText('Formulaire de pouvoir', {
    x: 70,
    y: 760,
    size: 20,
    font: await pdf.embedFont(StandardFonts.Helvetica),
  })
  const form = pdf.getForm()
  const field = form.createTextField('mandataire')
  field.setText('Jeanne Rivoire')
  field.addToPage(page, { x: 70, y: 680, width: 300, height: 28 })
  const box = form.createCheckBox('accord')
  box.addToPage(page, { x: 70, y: 630, width: 22, height: 22 })
  box.check()
  return { id: 'b'.repeat(64), mediaType: 'application/pdf', bytes: Uint8Array.from(await pdf.save()) }
}

/** The clean PDF turned by a quarter: landscape by rotation, still vectors. */
export async function landscapeAnnex(renderer: Renderer): Promise<Attachment> {
  const pdf = await PDFDocument.load((await textAnnex(renderer)).bytes, { updateMetadata: false })
  pdf.removePage(1)
  pdf.getPage(0).setRotation(degrees(90))
  return { id: 'c'.repeat(64), mediaType: 'application/pdf', bytes: Uint8Array.from(await pdf.save()) }
}

/** The three annexes of the sample pack, and what the pack calls them. */
export async function sampleAnnexes(renderer: Renderer) {
  const attachments = [await textAnnex(renderer), await formAnnex(), await landscapeAnnex(renderer)]
  const titles = ['Note de présentation', 'Formulaire de pouvoir', 'Calendrier prévisionnel']
  return {
    attachments,
    named: attachments.map(({ id }, index) => ({ source: id, title: titles[index] ?? '' })),
  }
}
