import { afterAll, expect, test } from 'vitest'
import { createExporter } from '#electron/exports/exporter.ts'
import { createPreviews } from '#electron/exports/preview.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import { previewRequestSchema } from '#shared/api/preview.ts'
import { resourcesPath } from './support/render.ts'
import { requests, sampleProject } from './support/sample-project.ts'

const exporter = createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })
afterAll(() => exporter.dispose())

const source = sampleProject()
const now = () => new Date('2026-11-24T09:15:00Z')

/** Previews, and the kinds of jobs that they gave the worker. */
function given() {
  const jobs: string[] = []
  const previews = createPreviews()
  const counting: typeof exporter = {
    ...exporter,
    render: (job, options) => {
      jobs.push(job.type)
      return exporter.render(job, options)
    },
  }
  const look = async (page: number, asked: unknown = requests.pack, from = source) => {
    const request = previewRequestSchema.parse(asked)
    const seen = await previews.picture({ source: from, request, page, exporter: counting, now })
    if (!seen.ok) throw new Error(JSON.stringify(seen.error))
    const png = Buffer.from(seen.value.base64, 'base64')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    return { ...seen.value, isPng: png.subarray(1, 4).toString() === 'PNG', isUpright: height > width }
  }
  return { previews, jobs, look }
}

test('pages of the dossier are seen as they will be printed, without printing it again', async () => {
  const { jobs, look } = given()

  const first = await look(1)
  const last = await look(10_000)

  expect(first).toMatchObject({ page: 1, isPng: true, isUpright: true })
  expect(last).toMatchObject({ page: first.pages, pages: first.pages, isPng: true })
  expect(last.base64).not.toBe(first.base64)
  expect(jobs).toEqual(['pdf', 'picture', 'picture'])
}, 60_000)

test('a document that was edited is printed anew, and so is another choice', async () => {
  const { jobs, look } = given()

  const whole = await look(1)
  const agenda = await look(1, { ...requests.pack, contents: ['agenda'] })
  const data = { ...source.data() }
  await look(1, { ...requests.pack, contents: ['agenda'] }, { ...source, data: () => data })

  expect(agenda.pages).toBeLessThan(whole.pages)
  expect(jobs.filter((job) => job === 'pdf')).toHaveLength(3)
}, 60_000)
