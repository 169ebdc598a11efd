import path from 'node:path'
import type { Page } from 'playwright-core'
import type { DocumentContent } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import type { Command } from '#shared/commands/command.ts'
import type { Body } from '#shared/organisation/body.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { academySize, largeProject } from '../../support/large-project.ts'
import { newSession } from '../../support/sessions.ts'
import { moves, renames, withPlaces } from '../support/commands.ts'
import { type EditTimes, processorTimeOfEdits, timeEdits } from '../support/edits.ts'
import { type Figure, type Row, type Tell, timed } from '../support/figure.ts'
import { untilStill } from '../support/gestures.ts'
import { untilPainted, withFolder, withWindow, written } from '../support/window.ts'

const resources = path.resolve(import.meta.dirname, '../../../resources')
/** Where a few samples are enough. */
const few = 40

/** Edits of a committee: in the main process alone, and from the page until its chart is drawn again. */
export const roundTrip: Figure = {
  name: 'round-trip',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      const sample = await sampleContent(resources)
      const academy = largeProject(academySize)
      await measureDocument(folder, 'sample', sample, 300, tell, { median: 5, p99: 40 })
      await measureDocument(folder, '5,000 entities', academy, 60, tell, { median: 40 })
    }),
}

type Budget = NonNullable<Row['budget']>

async function measureDocument(
  folder: string,
  name: string,
  content: DocumentContent,
  times: number,
  tell: Tell,
  budget: Budget,
): Promise<void> {
  const [body] = content.data.body.values()
  if (body === undefined) throw new Error('there is a committee to rename')
  const { id } = body
  const alone = await inProcess(path.join(folder, `${name} alone.gouvernail`), content, renames(id, times))
  tell({ name: `rename, ${name}: in process`, samples: alone })
  await withWindow([written(folder, name, content)], async ({ window }) => {
    await atRest(window)
    tellTimes(`rename, ${name}`, await timeEdits(window, renames(id, times)), tell, budget)
    const spent = await processorTimeOfEdits(window, renames(id, few))
    tell({ name: `rename, ${name}: processor time of the page`, samples: spent, budget })
    await openSheet(window, { ...body, name: `Comité ${few - 1}` })
    const open = await timeEdits(window, renames(id, few))
    tell({ name: `rename, ${name}, its sheet open: work of the page`, samples: open.work })
    tell({ name: `rename, ${name}, its sheet open: page → answer, all rendered`, samples: open.answered })
  })
  const arranged = withPlaces(content)
  await withWindow([written(folder, `${name} arranged`, arranged)], async ({ window }) => {
    await atRest(window)
    const school = [...arranged.data.entity.values()].findLast(({ kind }) => kind === 'school')
    for (const [what, node] of [
      ['school', school?.id],
      ['committee', id],
    ] as const) {
      const times = await timeEdits(window, moves(arranged, node ?? id, few))
      tell({ name: `move of a ${what}, ${name}: work of the page`, samples: times.work })
      tell({ name: `move of a ${what}, ${name}: page → answer, all rendered`, samples: times.answered })
    }
  })
}

function tellTimes(name: string, times: EditTimes, tell: Tell, budget: Budget = {}): void {
  tell({ name: `${name}: page → replica`, samples: times.heard })
  tell({ name: `${name}: work of the page`, samples: times.work, budget })
  tell({ name: `${name}: page → answer, all rendered`, samples: times.answered })
  tell({ name: `${name}: page → shown`, samples: times.shown })
}

async function inProcess(file: string, content: DocumentContent, commands: readonly Command[]) {
  const session = newSession(file, content)
  const left = commands.values()
  const samples = await timed(commands.length, () => {
    const { value: command } = left.next()
    const done = command === undefined ? undefined : session.execute(command)
    if (done?.ok === false) throw new Error(done.error.code)
  })
  session.close()
  return samples
}

async function atRest(window: Page): Promise<void> {
  await untilPainted(window)
  await untilStill(window)
}

/** As a person does who renames it in place: found, selected, with its sheet at the right. */
async function openSheet(window: Page, body: Body): Promise<void> {
  const find = window.getByRole('combobox', { name: organisationText.find })
  await find.fill(body.sigle || body.name)
  await window.getByRole('option').first().waitFor()
  await find.press('ArrowDown')
  await find.press('Enter')
  // Without a selection the project's own sheet is there: its name is not enough.
  await window.getByRole('complementary').getByRole('heading', { name: body.name }).waitFor()
  await untilStill(window)
}
