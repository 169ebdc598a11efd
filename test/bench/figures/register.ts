import path from 'node:path'
import { sampleContent } from '#electron/document/templates.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { decisionsInForce } from '#shared/decisions/in-force.ts'
import { lineageOf } from '#shared/decisions/lineage.ts'
import { trailOf } from '#shared/decisions/trail.ts'
import { goTo } from '../../support/screen.ts'
import { exportedAlone } from '../support/exported-alone.ts'
import { type Figure, type Tell, timed } from '../support/figure.ts'
import { idOf, manyDecisions } from '../support/many-decisions.ts'
import { withDecisions } from '../support/sample-edits.ts'
import { untilSeen } from '../support/until-seen.ts'
import { untilPainted, withFolder, withWindow, written } from '../support/window.ts'

const resourcesPath = path.resolve(import.meta.dirname, '../../../resources')
const count = 10_000
const day = '2026-11-27'
const request: ReportRequest = { report: 'register', bodyId: null, from: null, to: null, format: 'pdf' }

/** Threads and what is in force among 10,000 decisions, in process and in the window; a register of 5,000 printed alone. */
export const register: Figure = {
  name: 'register',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      await measureRules(tell)
      await measureWindow(folder, tell)
      const sample = await sampleContent(resourcesPath)
      for (const printed of [500, 5_000]) {
        const file = written(folder, `printed-${printed}`, withDecisions(sample, printed))
        tell({
          name: `register of ${printed}, a process of its own`,
          ...exportedAlone(file, request, folder),
        })
      }
    }),
}

async function measureRules(tell: Tell): Promise<void> {
  const budget = { median: 200 }
  // Each time on data that nobody has indexed yet, then again on the last of them.
  let data = manyDecisions(count)
  const anew = async (run: () => unknown) => {
    const samples: number[] = []
    for (let i = 0; i < 5; i++) {
      data = manyDecisions(count)
      samples.push(...(await timed(1, run)))
    }
    return samples
  }
  const thread = () => lineageOf(data, idOf(5_003))
  const held = () => decisionsInForce(data, day)
  tell({ name: '10,000 decisions: a thread, first', samples: await anew(thread), budget })
  tell({ name: '10,000 decisions: a thread, again', samples: await timed(20, thread) })
  tell({ name: '10,000 decisions: its way', samples: await timed(20, () => trailOf(data, idOf(5_003), day)) })
  tell({ name: '10,000 decisions: in force on a day, first', samples: await anew(held), budget })
  tell({ name: '10,000 decisions: in force on a day, again', samples: await timed(20, held) })
}

async function measureWindow(folder: string, tell: Tell): Promise<void> {
  const content = { data: manyDecisions(count), contents: new Map() }
  await withWindow([written(folder, 'decisions', content)], async ({ window: page }) => {
    await untilPainted(page)
    await goTo(page, 'Décisions')
    await page.locator('tr[data-row]').first().waitFor()
    const samples: number[] = []
    for (let i = 0; i < 10; i++)
      samples.push(await untilSeen(page, { selector: '.decision-in-force input', text: null }))
    const [first = 0, ...others] = samples
    tell({ name: 'window, 10,000 decisions: « En vigueur au », first', samples: [first] })
    tell({ name: 'window, 10,000 decisions: on and off again', samples: others })
  })
}
