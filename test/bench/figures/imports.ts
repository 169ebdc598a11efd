import fs from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readImport } from '#electron/imports/read-import.ts'
import { readTerritoryNames } from '#electron/territory/read-territory.ts'
import type { Directory } from '#shared/api/imports.ts'
import { usualChoice } from '#shared/imports/directory/directory-choice.ts'
import { directoryCommand } from '#shared/imports/directory/directory-command.ts'
import { planDirectory } from '#shared/imports/directory/plan-directory.ts'
import { usualAgreement } from '#shared/imports/directory/usual-agreement.ts'
import { askMenu, toast } from '../../support/screen.ts'
import { newSession, successOf } from '../../support/sessions.ts'
import { type Figure, type Tell, timed } from '../support/figure.ts'
import { largeDirectory } from '../support/large-directory.ts'
import { untilPainted, withFolder, withWindow } from '../support/window.ts'

const schools = 3_500
const runs = 5
/** Milliseconds that a person takes, at least, to find a file. */
const dwell = 1_500
const today = '2026-11-26'
const programFolder = path.resolve(import.meta.dirname, '../../..')

/** The directory of an académie, from the choice of the file to its chart, in the window and step by step. */
export const imports: Figure = {
  name: 'imports',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'annuaire.csv')
      fs.writeFileSync(file, largeDirectory(schools))
      await measureSteps(folder, fs.readFileSync(file), tell)
      const [preview, imported]: number[][] = [[], []]
      for (let i = 0; i < runs; i++) {
        const [seen, done] = await importInWindow(folder, i, file)
        preview?.push(seen)
        imported?.push(done)
      }
      tell({ name: `${schools} schools: file chosen → preview`, samples: preview ?? [] })
      tell({ name: `${schools} schools: import pressed → chart drawn`, samples: imported ?? [] })
      tell({
        name: `${schools} schools: whole`,
        samples: (preview ?? []).map((seen, i) => seen + (imported?.[i] ?? 0)),
        budget: { median: 3_000 },
      })
    }),
}

async function measureSteps(folder: string, bytes: Uint8Array, tell: Tell): Promise<void> {
  const territory = await readTerritoryNames(programFolder)
  const read = () => readImport({ kind: 'directory', bytes, name: 'annuaire.csv' }, { territory })
  tell({ name: `${schools} schools: read`, samples: await timed(runs, read, { before: 1 }) })
  const reading = await read()
  if (!reading.ok || reading.value.kind !== 'directory') throw new Error('no directory')
  const { directory } = reading.value
  const sessions = Array.from({ length: runs + 1 }, (_, i) =>
    newSession(path.join(folder, `steps-${i}.gouvernail`)),
  )
  const [first] = sessions
  if (first === undefined) return
  const command = () => commandFor(directory, first.data())
  const { created } = command().plan
  const note = `${created.length} entities`
  tell({
    name: `${schools} schools: plan and place`,
    samples: await timed(runs, command, { before: 1 }),
    note,
  })
  let at = 0
  const apply = () =>
    successOf(sessions[at++]?.execute(commandFor(directory, first.data()).batch) ?? { ok: false, error: '' })
  tell({
    name: `${schools} schools: plan, place, write`,
    samples: await timed(runs, apply, { before: 1 }),
    note,
  })
  for (const session of sessions) session.close()
}

function commandFor(directory: Directory, data: Parameters<typeof directoryCommand>[0]) {
  let last = 0
  const newId = <I extends string>() => `import-${++last}` as I // any text will do as an id
  const plan = planDirectory(directory, usualChoice(directory), { entities: data.entity, today, newId })
  return { plan, batch: directoryCommand(data, plan, usualAgreement(plan, today), { today, newId }) }
}

async function importInWindow(folder: string, run: number, file: string): Promise<readonly [number, number]> {
  const document = path.join(folder, `window-${run}.gouvernail`)
  newSession(document).close()
  return withWindow([document], async (application) => {
    const { window, answerDialogs } = application
    await untilPainted(window)
    await askMenu(application, 'import.directory')
    answerDialogs({ kind: 'open', paths: [file], after: dwell })
    await window.getByRole('button', { name: 'Choisir le fichier…' }).click()
    while (application.unusedAnswers().length > 0) await setTimeout(1)
    const seen =
      (await elapsed(
        async () => undefined,
        () => window.getByRole('tab', { name: /Nouveautés/ }).waitFor(),
      )) - dwell
    const press = window.getByRole('dialog').getByRole('button', { name: 'Importer', exact: true })
    await press.hover() // the dialog has come to rest
    await window.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    const done = await elapsed(
      () => press.click(),
      async () => {
        await toast(window, /importées/).waitFor()
        await window.locator('.react-flow__node, canvas.chart-scene').first().waitFor()
        await untilPainted(window)
      },
    )
    return [seen, done]
  })
}

async function elapsed(start: () => Promise<unknown>, end: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await start()
  await end()
  return performance.now() - started
}
