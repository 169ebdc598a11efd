import { beforeAll, describe, expect, test } from 'vitest'
import type { RenderedFile } from '#electron/exports/export-job.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { hasPdfTools, type ReadPdf, readPdf, readStructure } from './support/pdf-tools.ts'
import { aJob, renderFile, resourcesPath } from './support/render.ts'
import { sampleAnnexes } from './support/sample-annexes.ts'
import { samplePack } from './support/sample-pack.ts'

describe.skipIf(!hasPdfTools)('a dossier de séance (needs poppler-utils and qpdf)', () => {
  const renderer = createRenderer(resourcesPath)
  let rendered: RenderedFile
  let pdf: ReadPdf

  beforeAll(async () => {
    const { attachments, named } = await sampleAnnexes(renderer)
    rendered = await renderFile(renderer, aJob(samplePack(named), attachments))
    pdf = readPdf(rendered.bytes)
  })

  test('is a sound, tagged, titled PDF in French', () => {
    expect(pdf.faults).toEqual([])
    expect(pdf.facts.tagged).toBe(true)
    expect(pdf.facts.title).toBe('Dossier de séance – Comité de pilotage stratégique – 10 mars 2026')
    expect(pdf.facts.language).toBe('fr-FR')
    expect(rendered.fileName).toBe('2026-03-10_CPS_dossier-de-seance.pdf')
  })

  test('declares PDF/A-2a and PDF/UA-1', () => {
    const source = Buffer.from(rendered.bytes).toString('latin1')

    expect(source).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(source).toContain('/GTS_PDFA1')
  })

  test('prints every page of its annexes and counts them', () => {
    expect(rendered.count).toBe(14)
    expect(pdf.pages).toHaveLength(14)
    expect(pdf.pages[10]).toContain('Première page de la note jointe.')
    expect(pdf.pages[11]).toContain('Seconde page de la note jointe.')
  })

  test('turns the page for a landscape drawing and for a rotated annex', () => {
    const landscape = pdf.facts.sizes.flatMap(([width, height], index) => (width > height ? [index + 1] : []))

    expect(landscape).toEqual([4, 14])
  })

  test('says its body, date and page n/N at the foot of every page', () => {
    pdf.pages.forEach((page, index) => {
      expect(page).toContain('Comité de pilotage stratégique · 10 mars 2026')
      expect(page).toContain(`Page ${index + 1}/14`)
    })
  })

  test('has a bookmark for each heading, at the page that the sommaire announces', () => {
    const titles = pdf.bookmarks.filter(({ level }) => level === 1)
    expect(titles.map(({ title, page }) => `${title} ${page}`)).toEqual([
      'Ordre du jour 3',
      'Composition du comité 3',
      'Organigramme 4',
      'Fiche n° 3 – État d’avancement du déploiement 6',
      'Fiche n° 4 – Calendrier de généralisation 7',
      'Fiche n° 5 – Convention de financement avec le syndicat mixte 8',
      'Feuille d’émargement 9',
      'Annexe 1 – Note de présentation 11',
      'Annexe 2 – Formulaire de pouvoir 13',
      'Annexe 3 – Calendrier prévisionnel 14',
    ])
    const contents = pdf.pages[1]?.replace(/[\s.\u2060]+/g, ' ')
    for (const { title, page } of pdf.bookmarks) expect(contents).toContain(`${title} ${page} `)
    expect(pdf.bookmarks.filter(({ level, page }) => level === 2 && page === 6)).toHaveLength(2)
  })

  test('embeds all its fonts, and only ours', () => {
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
    expect(pdf.fonts.filter(({ name }) => !/\+Source(Sans3|Serif4)/.test(name))).toEqual([])
  })

  test('is read in the order of the page', () => {
    const sheet = pdf.pages[7] ?? ''
    const sentences = [
      'Fiche n° 5',
      'Nature',
      'Pour avis',
      'Contexte',
      'Points soumis à discussion',
      '3. Formation des référents',
      'Décision n° 2026-CPS-03',
      'Le comité donne un avis favorable',
      'Adoptée : pour 12, contre 1, abstentions 2.',
    ]

    const places = sentences.map((sentence) => sheet.indexOf(sentence))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('announces the groups of a table as headers of their rows', () => {
    expect(readStructure(rendered.bytes)).toMatch(/TH <[^>]*>:\s+"Collectivités territoriales"/)
  })

  test('repeats the headers of the attendance sheet on its second page', () => {
    expect(pdf.pages[8]).toContain('Nom et prénom')
    expect(pdf.pages[9]).toContain('Nom et prénom')
  })

  test('warns that a filled form was printed as a picture', () => {
    expect(rendered.warnings).toEqual([
      { type: 'annex-as-pictures', title: 'Annexe 2 – Formulaire de pouvoir', fault: 'form-fields' },
    ])
  })

  test('gives the same bytes for the same input, from any compiler', async () => {
    const { attachments, named } = await sampleAnnexes(renderer)
    const job = aJob(samplePack(named), attachments)

    const again = await renderFile(renderer, job)
    const elsewhere = await renderFile(createRenderer(resourcesPath), job)

    expect(Buffer.compare(again.bytes, rendered.bytes)).toBe(0)
    expect(Buffer.compare(elsewhere.bytes, rendered.bytes)).toBe(0)
  })

  test('as an archive, is PDF/A-3a and carries the originals of its annexes', async () => {
    const { attachments, named } = await sampleAnnexes(renderer)

    const archive = await renderFile(renderer, aJob(samplePack(named), attachments, 'archive'))

    const source = Buffer.from(archive.bytes).toString('latin1')
    expect(source).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(source.match(/\/AFRelationship \/Source/g)).toHaveLength(3)
    expect(readPdf(archive.bytes).pages).toHaveLength(14)
  })
})
