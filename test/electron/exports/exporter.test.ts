import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import type { ExportErrorCode, ExportProgress, PdfJob } from '#electron/exports/export-job.ts'
import { exportToFile } from '#electron/exports/export-to-file.ts'
import { createExporter, type Exporter, type ExporterSettings } from '#electron/exports/exporter.ts'
import { guardMilliseconds } from '#electron/exports/guard-time.ts'
import { usualLimits } from '#electron/exports/pdf/divide-report.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { compilerWorkerUrl, exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import type { AppError } from '#shared/api/errors.ts'
import { aJob, aReport, renderFile, resourcesPath } from '../../documents/support/render.ts'
import { formAnnex } from '../../documents/support/sample-annexes.ts'
import { run } from '../../documents/support/sample-meta.ts'
import { sampleRegister } from '../../documents/support/sample-register.ts'

let exporter: Exporter
let folder: string

function anExporter(changes: Partial<ExporterSettings> = {}): Exporter {
  return createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath, ...changes })
}
const shortJob = aJob(aReport([{ type: 'paragraph', style: 'body', content: run('Bonjour.') }]))
const longJob = aJob(sampleRegister(2000))
const csvJob = {
  type: 'csv',
  table: { fileBase: 'registre', columns: ['N°'], rows: [['2026-CPS-01']] },
} as const

beforeEach(async () => {
  exporter = anExporter()
  folder = await mkdtemp(join(tmpdir(), 'gouvernail-export-'))
})
afterEach(async () => {
  await exporter.dispose()
  await rm(folder, { recursive: true, force: true })
})

describe('the exporter', () => {
  test('gives from its worker the same bytes as in place', async () => {
    const inPlace = await renderFile(createRenderer(resourcesPath), shortJob)

    const rendered = await exporter.render(shortJob)

    expect(rendered.ok && Buffer.compare(rendered.value.bytes, inPlace.bytes)).toBe(0)
  })

  test('announces its phases in order', async () => {
    const form = await formAnnex()
    const job = aJob(aReport([{ type: 'annex', source: form.id, title: 'Annexe 1' }]), [form])
    const seen: ExportProgress[] = []

    await exportToFile(exporter, job, join(folder, 'dossier.pdf'), {
      onProgress: (progress) => seen.push(progress),
    })

    const phases = seen.map(({ phase }) => phase).filter((phase, index, all) => phase !== all[index - 1])
    expect(phases).toEqual(['annexes', 'composing', 'finalising', 'writing'])
  })

  test('writes the file and says how many rows or pages it has', async () => {
    const path = join(folder, 'registre.csv')

    const written = await exportToFile(exporter, csvJob, path)

    expect(written).toMatchObject({ ok: true, value: { fileName: 'registre.csv', count: 1 } })
    expect(await readFile(path, 'utf8')).toContain('2026-CPS-01')
  })

  test('once cancelled leaves no file, and works again', async () => {
    const controller = new AbortController()
    const path = join(folder, 'registre.pdf')

    const written = await exportToFile(exporter, longJob, path, {
      signal: controller.signal,
      onProgress: ({ phase }) => phase === 'composing' && controller.abort(),
    })

    expect(written).toMatchObject({ ok: false, error: { code: 'export-cancelled' } })
    expect(await readdir(folder)).toEqual([])
    expect(await exporter.render(csvJob)).toMatchObject({ ok: true })
  })

  test('cancelled between two parts of a dossier gives up at once, and works again', async () => {
    const controller = new AbortController()
    const seen: string[] = []

    const rendered = await exporter.render(await longAnnexJob(), {
      signal: controller.signal,
      onProgress: ({ phase, done, total }) => {
        seen.push(`${phase} ${done}/${total}`)
        if (phase === 'composing' && done === 1) controller.abort()
      },
    })

    expect(rendered).toMatchObject({ ok: false, error: { code: 'export-cancelled' } })
    expect(seen.at(-1)).toBe('composing 1/2')
    expect(await exporter.render(shortJob)).toMatchObject({ ok: true })
  })

  test('cancelled while it waits for its turn never starts', async () => {
    const controller = new AbortController()
    const first = exporter.render(shortJob)
    const second = exporter.render(shortJob, { signal: controller.signal })
    controller.abort()

    expect(await first).toMatchObject({ ok: true })
    expect(await second).toMatchObject({ ok: false, error: { code: 'export-cancelled' } })
  })

  test('gives up on a job that stays silent too long, and works again', async () => {
    const impatient = anExporter({ guard: (job) => (job === longJob ? 5 : 30_000) })

    expect(await impatient.render(longJob)).toMatchObject({ ok: false, error: { code: 'export-too-long' } })
    expect(await impatient.render(csvJob)).toMatchObject({ ok: true })
    await impatient.dispose()
  })

  test('goes on with a new worker after one that holds too much memory', async () => {
    const frugal = anExporter({ memoryLimit: 1 })

    expect(await frugal.render(shortJob)).toMatchObject({ ok: true })
    expect(await frugal.render(shortJob)).toMatchObject({ ok: true })
    await frugal.dispose()
  })

  test('tries once more, in a new worker, what failed in one that had served', async () => {
    const tiring = `
      import { parentPort } from 'node:worker_threads'
      let served = 0
      const done = { ok: true, value: { fileName: 'a', bytes: new Uint8Array(), count: null, warnings: [] } }
      const failed = { ok: false, error: { code: 'export-engine', params: { detail: 'tired' } } }
      parentPort.on('message', () =>
        parentPort.postMessage({ type: 'rendered', memoryBytes: 0, result: served++ === 0 ? done : failed }))`
    const workerUrl = new URL(`data:text/javascript,${encodeURIComponent(tiring)}`)
    const tired = anExporter({ workerUrl })

    for (let job = 0; job < 3; job++) expect(await tired.render(shortJob)).toMatchObject({ ok: true })
    await tired.dispose()
  })

  test('reports a mistake of a builder with its detail, and works again', async () => {
    const dangling = aJob(
      aReport([
        { type: 'paragraph', style: 'body', content: [{ type: 'pageReference', target: 'nowhere' }] },
      ]),
    )

    const rendered = await exporter.render(dangling)

    expect(rendered).toMatchObject({ ok: false, error: { code: 'export-engine' } })
    expect(!rendered.ok && rendered.error.params.detail).toContain('nowhere')
    expect(await exporter.render(shortJob)).toMatchObject({ ok: true })
  })

  test('reports a worker that cannot start', async () => {
    const broken = anExporter({ resourcesPath: join(folder, 'absent') })

    expect(await broken.render(shortJob)).toMatchObject({ ok: false, error: { code: 'export-engine' } })
    await broken.dispose()
  })

  test('fails only with codes that the wire knows', () => {
    expectTypeOf<ExportErrorCode>().toExtend<AppError['code']>()
  })
})

describe('the longest silence allowed to a job', () => {
  test('grows with its rows, so that a big register is not taken for stuck', () => {
    const seconds = [shortJob, aJob(sampleRegister(500)), aJob(sampleRegister(5000))].map(
      (job) => guardMilliseconds(job) / 1000,
    )

    expect(seconds.map((value) => Math.round(value / 30))).toEqual([1, 2, 11])
  })
})

describe('the entries of the worker and of a compiler’s own thread', () => {
  test('are beside the exporter when run from source', () => {
    expect(existsSync(exportsWorkerUrl())).toBe(true)
    expect(existsSync(compilerWorkerUrl())).toBe(true)
  })

  test.each(['file:///app/out/main/main.js', 'file:///app/out/main/chunks/exporter-x1.js'])(
    'are in the folder of the built main process for %s',
    (moduleUrl) => {
      expect(exportsWorkerUrl(moduleUrl).href).toBe('file:///app/out/main/exports-worker.js')
      expect(compilerWorkerUrl(moduleUrl).href).toBe('file:///app/out/main/compiler-worker.js')
    },
  )
})

/** One annex with too many pages to be compiled with the rest. */
async function longAnnexJob(): Promise<PdfJob> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page <= usualLimits.pages; page++) pdf.addPage([595, 842])
  const annex = { id: 'long', mediaType: 'application/pdf', bytes: await pdf.save() } as const
  return aJob(aReport([{ type: 'annex', source: annex.id, title: 'Annexe 1', id: 'annex-1' }]), [annex])
}
