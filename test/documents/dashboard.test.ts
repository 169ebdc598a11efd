import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { exportReport, type ReportSource } from '#electron/exports/export-report.ts'
import { createExporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { hasPdfTools, type ReadPdf, readPdf } from './support/pdf-tools.ts'
import { resourcesPath } from './support/render.ts'
import { requests, sampleProject } from './support/sample-project.ts'

const folder = temporaryFolder()
const exporter = createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })
const sample = sampleProject()

afterAll(() => exporter.dispose())

async function print(request: ReportRequest, source: ReportSource): Promise<ReadPdf> {
  const now = () => new Date('2026-11-24T09:15:00Z')
  const written = await exportReport({ source, request, target: { folder: folder.path('.') }, exporter, now })
  if (!written.ok) throw new Error(written.error.code)
  return readPdf(readFileSync(written.value.path))
}

/** As many words as a name may have, and each thing ten times. */
function overflowing(data: DocumentData): DocumentData {
  const long = (name: string) =>
    `${name} – ${'Communauté d’agglomération de la Côte d’Émeraude '.repeat(6)}`.slice(0, 300)
  const many = <R extends { readonly id: string }>(
    records: ReadonlyMap<string, R>,
    lengthen: (record: R) => R,
  ): ReadonlyMap<string, R> =>
    new Map(
      [...records.values()].flatMap((record) =>
        Array.from({ length: 10 }, (_, copy) => {
          const id = copy === 0 ? record.id : `${record.id}-${copy}`
          return [id, { ...lengthen(record), id }] as const
        }),
      ),
    )
  const named = <R extends { readonly id: string; readonly name: string }>(records: ReadonlyMap<string, R>) =>
    many(records, (record) => ({ ...record, name: long(record.name) }))
  return {
    ...data,
    indicator: named(data.indicator),
    objective: named(data.objective),
    risk: named(data.risk),
    contractPoint: named(data.contractPoint),
    followUp: many(data.followUp, (record) => ({ ...record, text: long(record.text), status: 'todo' })),
    reservation: many(data.reservation, (record) => ({ ...record, text: long(record.text), liftedOn: null })),
  }
}

describe.skipIf(!hasPdfTools)('the dashboard (needs poppler-utils and qpdf)', () => {
  const flat = ({ pages }: ReadPdf) => pages.join(' ').replace(/[\s\u00A0\u202F]+/g, ' ')

  test('of the sample project is one tagged page that says where it stands', async () => {
    const pdf = await print(requests.dashboard, sample)

    expect(pdf.faults).toEqual([])
    expect(pdf.facts).toMatchObject({ pages: 1, tagged: true, language: 'fr-FR' })
    for (const words of [
      'Étape 5 sur 7',
      'décisions adoptées',
      'Comptes d’élèves activés',
      'Critique (12)',
      '93 %',
    ])
      expect(flat(pdf)).toContain(words)
  })

  test('of a project that has too much of everything is still one page, with the last panels on it', async () => {
    const data = overflowing(sample.data())
    const pdf = await print(requests.dashboard, { ...sample, data: () => data })

    expect(pdf.facts.pages).toBe(1)
    expect(flat(pdf)).toMatch(/Recettes et contrat.*Indicateurs.*Risques/)
    expect(flat(pdf)).toContain('Et 72 autres.')
  })

  test('the sheet of indicators has each of them with its course and its measures', async () => {
    const pdf = await print(requests.indicators, sample)

    expect(pdf.faults).toEqual([])
    expect(pdf.facts).toMatchObject({ tagged: true, language: 'fr-FR' })
    expect(flat(pdf)).toContain('8 indicateurs, dont 8 mesurés.')
    expect(flat(pdf)).toMatch(/Mesures.*École primaire du Vieux-Pont Débit insuffisant/)
  })
})
