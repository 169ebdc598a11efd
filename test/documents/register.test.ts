import { beforeAll, describe, expect, test } from 'vitest'
import type { RenderedFile } from '#electron/exports/export-job.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { hasPdfTools, type ReadPdf, readPdf, readStructure } from './support/pdf-tools.ts'
import { aJob, renderFile, resourcesPath } from './support/render.ts'
import { sampleOrganigramme } from './support/sample-organigramme.ts'
import { sampleRegister } from './support/sample-register.ts'

describe.skipIf(!hasPdfTools)('a registre des décisions (needs poppler-utils and qpdf)', () => {
  let rendered: RenderedFile
  let pdf: ReadPdf

  beforeAll(async () => {
    rendered = await renderFile(createRenderer(resourcesPath), aJob(sampleRegister(60)))
    pdf = readPdf(rendered.bytes)
  })

  test('is on landscape pages, numbered as feuillets', () => {
    expect(pdf.facts.sizes.every(([width, height]) => width > height)).toBe(true)
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Feuillet ${index + 1}/${pdf.pages.length}`)
    })
  })

  test('has its sixty decisions in order, each once in the table', () => {
    const table = pdf.pages.slice(1, -1).join('\n')

    const numbers = table.match(/20\d\d-CPS-\d\d/g) ?? []
    expect(numbers).toHaveLength(60)
    expect(numbers).toEqual([...numbers].sort())
  })

  test('repeats the headers and the year on each page of the table', () => {
    for (const page of pdf.pages.slice(1, -1)) {
      expect(page).toContain('Date de séance')
      expect(page).toMatch(/Année 202[56]/)
    }
  })

  test('does not hyphenate', () => {
    expect(pdf.pages.join('')).not.toContain('\u00AD')
  })

  test('is tagged, titled, and embeds all its fonts', () => {
    expect(pdf.facts.tagged).toBe(true)
    expect(pdf.facts.title).toBe('Registre des décisions – Comité de pilotage stratégique – 2025-2026')
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['Table chronologique', 'Décisions'])
  })

  test('refers to the page where a decision is listed', () => {
    expect(pdf.pages.at(-1)).toContain('Table chronologique : feuillet 2.')
  })
})

describe.skipIf(!hasPdfTools)('an organigramme (needs poppler-utils and qpdf)', () => {
  test('fits one A3 page with its title, as text that can be searched, and is followed by its equivalent', async () => {
    const rendered = await renderFile(createRenderer(resourcesPath), aJob(sampleOrganigramme()))

    const pdf = readPdf(rendered.bytes)
    expect(pdf.facts.sizes.map(([width, height]) => [Math.round(width), Math.round(height)])).toEqual([
      [1191, 842],
      [1191, 842],
    ])
    expect(pdf.pages[0]).toContain('Organigramme du projet')
    expect(pdf.pages[0]).toContain('Comité de pilotage stratégique')
    expect(pdf.pages[1]).toContain('Équivalent textuel')
    expect(readStructure(rendered.bytes)).toContain('Figure')
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  })
})
