import type { Page } from 'playwright-core'
import { academySize, largeProject } from '../../support/large-project.ts'
import { openSession } from '../../support/sessions.ts'
import { type Figure, timed } from '../support/figure.ts'
import { opening } from '../support/opening.ts'
import { untilPainted, withFolder, withWindow, written } from '../support/window.ts'

const runs = 5

/** Opening a document of 5,000 entities with its bodies, seats, persons and links, until its chart is drawn. */
export const open: Figure = {
  name: 'open',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      const content = largeProject(academySize)
      const file = written(folder, 'academy', content)
      const { entity, body, seat, person } = content.data
      const note = `${entity.size} entities, ${body.size} bodies, ${seat.size} seats, ${person.size} persons`
      tell({
        name: '5,000 entities: in process',
        samples: await timed(runs, () => openSession(file).close()),
        note,
      })
      const parts = await withWindow([file], async ({ window }) => {
        await untilPainted(window)
        return readFromPage(window)
      })
      tell({ name: '5,000 entities: page reads all', samples: parts })
      const samples: number[] = []
      for (let i = -1; i < runs; i++) {
        const { fromFile } = await opening(file)
        if (i >= 0) samples.push(fromFile)
      }
      tell({ name: '5,000 entities: open → drawn', samples, budget: { median: 1_500 } })
    }),
}

/** The whole document over the bridge, as the replica begins. */
function readFromPage(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const samples: number[] = []
    for (let i = 0; i < count; i++) {
      const started = performance.now()
      const answer = JSON.parse(await window.gouvernail.call('document.read', undefined))
      if (!answer.ok) throw new Error(answer.error.code)
      samples.push(performance.now() - started)
    }
    return samples
  }, runs)
}
