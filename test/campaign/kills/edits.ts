import { isDeepStrictEqual } from 'node:util'
import { openDocument } from '#electron/document/open.ts'
import type { Session } from '#electron/document/session.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import type { HistoryStatus } from '#shared/api/models.ts'
import { commandTypes } from '#shared/commands/command.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import { randomCommand } from '../../properties/support/command-arbitraries.ts'
import { contents } from '../../properties/support/contents.ts'
import { type Random, randomFrom } from '../../properties/support/random.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand } from '../../support/sessions.ts'
import { type Activity, type CheckingPlace, hasHotJournal, nothingWrong, type Verdict } from './activity.ts'
import { documentIn, now, opened } from './ground.ts'

type Edit = { readonly changes: readonly Change[]; readonly history: HistoryStatus }
type Step = (session: Session, random: Random) => void

/** Any command of the program, undo, redo, and what an annex stores. */
export const edits = editing('commands, undo, redo', { weight: 10, longest: 25 }, anything)

/** Imports of hundreds of records in one step, taken back and done again. */
export const imports = editing('import', { weight: 4, longest: 60 }, importMany)

function anything(session: Session, random: Random): void {
  const kind = random.below(100)
  if (kind < 15) session.undo()
  else if (kind < 25) session.redo()
  else if (kind < 30) session.storeContent(contents[random.below(3)] ?? new Uint8Array())
  else {
    const type = random.pick(commandTypes)
    // What the start holds is worth keeping for a while.
    if (type === 'organisation.delete' && random.chance(0.8)) return
    session.execute(randomCommand(type, random, session.data()))
  }
}

function importMany(session: Session, random: Random): void {
  const kind = random.below(4)
  if (kind === 0) session.undo()
  else if (kind === 1) session.redo()
  else {
    const rank = session.data().entity.size
    const entity = Array.from({ length: 100 }, (_, index) =>
      aRecord('entity', `import-${rank}-${index}`, { kind: 'school', name: `École ${index}` }),
    )
    session.execute(aCommand({ type: 'batch.apply', purpose: 'directory', create: { entity }, edit: [] }))
  }
}

/** Edits of every kind, before anything is measured. */
export function warmUp(session: Session): void {
  const random = randomFrom(1)
  for (let i = 0; i < 60; i++) anything(session, random)
  for (let i = 0; i < 2; i++) importMany(session, random)
}

function editing(name: string, often: Pick<Activity, 'weight' | 'longest'>, step: Step): Activity {
  return {
    ...{ name, ...often, isOnGround: true },
    prepare: () => undefined,
    work: async ({ ground: { session }, seed }, tell) => {
      session.subscribe(({ changes, history }) => tell({ changes, history }))
      for (const random = randomFrom(seed); ; ) step(session, random)
    },
    check: async (place, told) => checkEdits(place, told as readonly Edit[], step), // told above
  }
}

function checkEdits(place: CheckingPlace, told: readonly Edit[], step: Step): Verdict {
  const file = documentIn(place.folder)
  const found = { ...nothingWrong, committed: told.length, wasHalfDone: hasHotJournal(file) }
  const session = openDocument(file, { now })
  if (!session.ok) return { ...found, unopened: [session.error.code] }
  const { data, history } = session.value.read()
  // The thorough look costs as much as the rest: one in four has it. Opening looks at pages and schema each time.
  const faults = place.seed % 4 === 0 ? verifyDatabase(session.value.database) : []
  session.value.close()
  const unopened = faults
    .filter(({ code }) => code !== 'content-unused')
    .map((fault) => `unsound: ${JSON.stringify(fault)}`)
  const { start } = place
  const expected = told.reduce((before, edit) => applyChanges(before, edit.changes), start.data)
  const last = told.at(-1)?.history ?? start.history
  if (isDeepStrictEqual(data, expected) && isDeepStrictEqual(history, last)) return { ...found, unopened }
  const oneMore = replayed(place, told.length + 1, step)
  if (isDeepStrictEqual(data, oneMore.data) && isDeepStrictEqual(history, oneMore.history))
    return { ...found, unopened, hasOneMore: true }
  return { ...found, unopened, lost: [`${told.length} edits were reported, others were found`] }
}

/** What the same steps give when nobody is killed. */
function replayed({ start, folder, seed }: CheckingPlace, edits: number, step: Step) {
  const session = opened(start.put(folder))
  let done = 0
  session.subscribe(() => {
    done += 1
  })
  for (const random = randomFrom(seed); done < edits; ) step(session, random)
  const read = session.read()
  session.close()
  return read
}
