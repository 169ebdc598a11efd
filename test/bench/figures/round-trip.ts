import path from 'node:path'
import type { Page } from 'playwright-core'
import type { DocumentContent } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { aCommand, newSession } from '../../support/sessions.ts'
import { type Figure, type Row, type Tell, timed } from '../support/figure.ts'
import { academySize, largeProject } from '../support/large-project.ts'
import { untilPainted, withFolder, withWindow, written } from '../support/window.ts'

/** Two frames each, whatever the speed. */
const shownTimes = 40
const resources = path.resolve(import.meta.dirname, '../../../resources')

/** Renaming a committee: in the main process alone, from the page and back, and until the canvas shows it. */
export const roundTrip: Figure = {
  name: 'round-trip',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      const sample = await sampleContent(resources)
      const academy = largeProject(academySize)
      await measureDocument(folder, 'sample', sample, 500, tell, { median: 5, p99: 40 })
      await measureDocument(folder, '5,000 entities', academy, 50, tell)
    }),
}

type Budget = NonNullable<Row['budget']>

async function measureDocument(
  folder: string,
  name: string,
  content: DocumentContent,
  times: number,
  tell: Tell,
  budget: Budget = {},
): Promise<void> {
  const [id = ''] = content.data.body.keys()
  const inProcess = await renameInProcess(
    path.join(folder, `${name} in process.gouvernail`),
    content,
    id,
    times,
  )
  const inWindow = await withWindow([written(folder, name, content)], async ({ window }) => {
    await untilPainted(window)
    return { ...(await renameFromPage(window, id, times)), shown: await renameUntilShown(window, id) }
  })
  tell({ name: `rename, ${name}: in process`, samples: inProcess })
  tell({ name: `rename, ${name}: page → replica`, samples: inWindow.applied, budget })
  tell({ name: `rename, ${name}: page → answer, all rendered`, samples: inWindow.answered, budget })
  tell({ name: `rename, ${name}: page → shown`, samples: inWindow.shown })
}

async function renameInProcess(file: string, content: DocumentContent, id: string, times: number) {
  const session = newSession(file, content)
  let turn = 0
  const samples = await timed(times, () => {
    const name = `Comité ${turn++}`
    const done = session.execute(aCommand({ type: 'node.rename', node: { type: 'body', id }, name }))
    if (!done.ok) throw new Error(done.error.code)
  })
  session.close()
  return samples
}

/**
 * The page's listener hears of the change after the replica does, because it subscribed later, and before React draws
 * anything; the answer comes when the page is free again.
 */
function renameFromPage(
  page: Page,
  id: string,
  times: number,
): Promise<Record<'applied' | 'answered', number[]>> {
  return page.evaluate(
    async ([body, count]) => {
      const samples = { applied: [] as number[], answered: [] as number[] }
      let started = 0
      const stop = window.gouvernail.subscribe((event) => {
        if (event.type === 'document-changed') samples.applied.push(performance.now() - started)
      })
      for (let i = 0; i < count; i++) {
        const node = { type: 'body', id: body as never } as const // an id of this document
        started = performance.now()
        const answer = await window.gouvernail.call('execute', {
          type: 'node.rename',
          node,
          name: `Comité ${i}`,
        })
        if (!answer.ok) throw new Error(answer.error.code)
        samples.answered.push(performance.now() - started)
        // The page has painted and come to rest between two changes, as it does between those of a user.
        await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))
      }
      stop()
      return samples
    },
    [id, times] as const,
  )
}

/** Until the frame after the one in which the canvas was painted again: what the user waits for. */
function renameUntilShown(page: Page, id: string): Promise<readonly number[]> {
  return page.evaluate(
    async ([body, count]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const samples: number[] = []
      for (let i = 0; i < count; i++) {
        await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))
        const started = performance.now()
        const node = { type: 'body', id: body as never } as const // an id of this document
        await window.gouvernail.call('execute', { type: 'node.rename', node, name: `Groupe ${i}` })
        await frame()
        await frame()
        samples.push(performance.now() - started)
      }
      return samples
    },
    [id, shownTimes] as const,
  )
}
