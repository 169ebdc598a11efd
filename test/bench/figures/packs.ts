import path from 'node:path'
import { sampleContent } from '#electron/document/templates.ts'
import { createRenderer } from '#electron/exports/render.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { type Annexes, withAnnexes } from '../support/annexed-pack.ts'
import { exportedAlone } from '../support/exported-alone.ts'
import type { Figure, Tell } from '../support/figure.ts'
import { withFolder, written } from '../support/window.ts'

const resourcesPath = path.resolve(import.meta.dirname, '../../../resources')

/** A dossier de séance of 600 pages with 100 annexes, and one with 1,000: time, and memory of the whole process. */
export const packs: Figure = {
  name: 'packs',
  hasWindow: false,
  measure: async (tell) => {
    await measurePack('dossier of 100 annexes', { count: 100, pagesEach: 6 }, tell, 20_000)
    await measurePack('dossier of 1,000 annexes', { count: 1_000, pagesEach: 1 }, tell)
  },
}

function measurePack(name: string, annexes: Annexes, tell: Tell, median?: number): Promise<void> {
  return withFolder(async (folder) => {
    const sample = await sampleContent(resourcesPath)
    const meeting = [...sample.data.meeting.values()].find(({ status }) => status !== 'held')
    if (meeting === undefined) throw new Error('the sample has a meeting to come')
    const content = await withAnnexes(sample, meeting.id, createRenderer(resourcesPath), annexes)
    const file = written(folder, 'pack', content)
    const request: ReportRequest = {
      ...{ report: 'pack', meetingId: meeting.id, edition: 'full' },
      ...{ contents: null, isIssued: false, format: 'pdf' },
    }
    const exported = exportedAlone(file, request, folder)
    tell({ name, ...exported, ...(median === undefined ? {} : { budget: { median } }) })
  })
}
