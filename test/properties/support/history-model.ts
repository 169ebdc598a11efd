import fc from 'fast-check'
import { expect } from 'vitest'
import { leavesTrace } from '#electron/commands/handlers.ts'
import { openDocument } from '#electron/document/open.ts'
import type { DocumentChanged, Session } from '#electron/document/session.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { bindRows, type Rows } from '#electron/tables/rows.ts'
import type { EntryLabel } from '#shared/api/models.ts'
import { type Command, type CommandType, commandTypes } from '#shared/commands/command.ts'
import { applyChanges } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import { consequencesOfDeletion, type DeletionTarget } from '#shared/document/deletion.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { randomCommand } from './command-arbitraries.ts'
import { contents } from './contents.ts'
import { randomFrom } from './random.ts'
import { bindRowsOfFile } from './rows-of-file.ts'
import { same } from './same.ts'

export type Step =
  | { readonly action: 'execute'; readonly type: CommandType; readonly seed: number }
  | { readonly action: 'undo' | 'redo'; readonly times: number }
  | { readonly action: 'reopen' }
  | { readonly action: 'store' }

// What takes much along with it, or cannot be taken back, comes more often.
const likely: readonly CommandType[] = [
  'organisation.delete',
  'attendance.record',
  'decision.adopt',
  'chart.move',
  'function.delete',
]

const barriers: ReadonlySet<CommandType> = new Set<CommandType>([
  'decision.adopt',
  'decision.annul',
  'convocation.send',
  'minutes.adopt',
  'person.purge',
  'person.anonymise',
  'document.send-copy',
  'trash.empty',
  'backups.forget',
])

const seed = fc.integer()
const type = fc.constantFrom(...commandTypes, ...likely, ...likely)
const times = fc.integer({ min: 1, max: 4 })

/** A sequence of commands, undo, redo, closing and opening. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 14, arbitrary: fc.record({ action: fc.constant('execute' as const), type, seed }) },
    { weight: 4, arbitrary: fc.record({ action: fc.constantFrom('undo' as const, 'redo' as const), times }) },
    { weight: 1, arbitrary: fc.constantFrom<Step>({ action: 'reopen' }, { action: 'store' }) },
  ),
  { minLength: 8, maxLength: 30, size: 'max' },
)

type Entry = {
  readonly label: EntryLabel
  readonly before: DocumentData
  readonly after: DocumentData
  readonly barrier: boolean
}

/** What really happened in a history, so that a run can tell that it proves something. */
export type Tally = Map<string, number>

/** Plays a history against a plain model of undo, and checks every law after every step. */
export function playHistory(file: string, history: readonly Step[], tally: Tally): void {
  const model = startModel(file)
  try {
    for (const step of history) model.play(step, tally)
    while (model.play({ action: 'undo', times: 1 }, tally)) {}
    while (model.play({ action: 'redo', times: 1 }, tally)) {}
    model.verify()
  } catch (error) {
    throw new Error(`${String(error)}\nafter: ${model.told().slice(-12).join('\n       ')}`, { cause: error })
  } finally {
    model.close()
  }
}

/** What an entry is called after: an official act, else the purpose of several commands, else the first of them. */
function nameOf(command: Command, official: { readonly type: CommandType } | undefined): CommandType {
  if (official !== undefined) return official.type
  const isNamed = command.type !== 'steps' || command.purpose !== null
  return isNamed ? command.type : (command.steps[0]?.type ?? command.type)
}

function startModel(file: string) {
  let session: Session
  let rows: Rows
  let rowsOfFile: () => string
  let entries: readonly Entry[] = []
  /** How many entries are done; the rest has been undone. */
  let done = 0
  let replica: DocumentData
  let revision: number
  const given = new Map<string, string>()
  const told: string[] = []

  const open = () => {
    session = reopened(file)
    rows = bindRows(session.database)
    rowsOfFile = bindRowsOfFile(session.database)
    replica = session.data()
    revision = 0
    session.subscribe((event: DocumentChanged) => {
      expect(event.revision, 'revisions follow each other').toBe(revision + 1)
      revision = event.revision
      replica = applyChanges(replica, event.changes)
    })
  }
  open()

  const checkLaws = (expected: DocumentData) => {
    // Three equalities make all four equal; only the first one compares records that share nothing.
    same(rows.readAll(), session.data(), 'the session shows what the file holds')
    same(session.data(), expected, 'the file holds what the model expects')
    same(replica, session.data(), 'a replica fed by events shows what the file holds')
    checkHistory()
  }

  /** What holds again by itself when an earlier state comes back. */
  const checkNewState = (expected: DocumentData) => {
    checkLaws(expected)
    expect(session.database.pragma('foreign_key_check'), 'no reference is broken').toEqual([])
    expect(problemsAndRemarks(expected), 'no invariant is broken').toEqual([])
    checkNumbers(expected, given)
  }

  const checkHistory = () => {
    const [last, next] = [entries[done - 1], entries[done]]
    expect(session.read().history, 'undo and redo are named').toEqual({
      undo: last?.label ?? null,
      barrier: last?.barrier ?? false,
      redo: next?.label ?? null,
    })
  }

  const execute = (command: Command): string => {
    const before = session.data()
    const trace = rowsOfFile()
    const result = session.execute(command)
    // An erasure forgets the history even where the records hold nothing to erase any more.
    if (!result.ok || (session.data() === before && !leavesTrace(command))) {
      // Refused, or nothing to change: not a row of the file may tell, not even a counter.
      expect(rowsOfFile() === trace, 'no trace').toBe(true)
      expect(session.data()).toBe(before)
      checkHistory()
      return result.ok ? 'unchanged' : `refused ${result.error.code}`
    }
    const label = session.read().history.undo
    if (label === null) throw new Error('no entry')
    const ran = command.type === 'steps' ? command.steps : [command]
    const official = ran.find(({ type }) => barriers.has(type))
    expect(label.type).toBe(nameOf(command, official))
    // Putting the whole chart in order is about nothing less than the chart.
    if (command.type !== 'chart.tidy' || command.isPart === true)
      expect(label.params.name ?? label.params.count, 'a label says what it is about').not.toBe(undefined)
    if (command.type === 'organisation.delete') checkConsequences(before, session.data(), command)
    const entry = { label, before, after: session.data(), barrier: official !== undefined }
    entries = [...entries.slice(0, done), entry]
    done += 1
    checkNewState(entry.after)
    if (ran.every(({ type }) => type !== 'decision.edit')) checkInCharge(before, entry.after)
    return 'done'
  }

  const undo = (): string => {
    const entry = entries[done - 1]
    const before = session.data()
    const result = session.undo()
    if (entry === undefined || entry.barrier) {
      const code = entry === undefined ? 'nothing-to-undo' : 'undo-barrier'
      expect(result).toMatchObject({ ok: false, error: { code } })
      expect(session.data()).toBe(before)
      return 'refused'
    }
    expect(result.ok, 'what was done is undone').toBe(true)
    done -= 1
    checkLaws(entry.before)
    return 'done'
  }

  const redo = (): string => {
    const entry = entries[done]
    const before = session.data()
    const result = session.redo()
    if (entry === undefined) {
      expect(result).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } })
      expect(session.data()).toBe(before)
      return 'refused'
    }
    expect(result.ok, 'what was undone is redone').toBe(true)
    done += 1
    checkLaws(entry.after)
    return 'done'
  }

  const reopen = (): string => {
    const before = session.data()
    session.close()
    open()
    checkNewState(before)
    return 'done'
  }

  const once = (step: Step): string => {
    switch (step.action) {
      case 'execute': {
        const command = randomCommand(step.type, randomFrom(step.seed), session.data())
        told.push(JSON.stringify(command))
        return execute(command)
      }
      case 'undo':
        return undo()
      case 'redo':
        return redo()
      case 'reopen':
        return reopen()
      case 'store':
        return session.storeContent(contents[1] ?? new Uint8Array()).ok ? 'done' : 'refused'
    }
  }

  return {
    /** Plays one step and tells whether it changed anything the last time. */
    play: (step: Step, tally: Tally): boolean => {
      let outcome = ''
      for (let i = 0; i < ('times' in step ? step.times : 1); i++) {
        if (step.action !== 'execute') told.push(step.action)
        outcome = once(step)
        const key = `${step.action === 'execute' ? step.type : step.action}: ${outcome}`
        tally.set(key, (tally.get(key) ?? 0) + 1)
      }
      return outcome === 'done'
    },
    told: () => told,
    /** A last thorough look; contents stored and never attached go away when the document opens again. */
    verify: () => {
      const findings = verifyDatabase(session.database).filter(({ code }) => code !== 'content-unused')
      expect(findings, 'the file is sound').toEqual([])
    },
    close: () => session.close(),
  }
}

function reopened(file: string): Session {
  const opened = openDocument(file)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

/** What was announced to the user is what the deletion took along. */
function checkConsequences(before: DocumentData, after: DocumentData, target: DeletionTarget): void {
  for (const [name, announced] of Object.entries(consequencesOfDeletion(before, target).removed)) {
    const collection = name as Collection // the keys of `removed`
    const gone = [...before[collection].keys()].filter((id) => !after[collection].has(id)).length
    expect(gone, `${collection} announced as deleted`).toBe(announced)
  }
}

/** Nothing but an edit of the decision itself changes who a numbered decision names as responsible. */
function checkInCharge(before: DocumentData, after: DocumentData): void {
  const inCharge = (data: DocumentData) =>
    [...before.decision.values()]
      .filter(({ number }) => number !== null)
      .map(({ id }) => [
        id,
        data.decision.get(id)?.responsiblePostId,
        data.decision.get(id)?.responsiblePersonId,
      ])
  expect(inCharge(after), 'numbered decisions keep who is in charge').toEqual(inCharge(before))
}

/** A number once given stays with its decision, and each series counts 1, 2, 3 … without a gap. */
function checkNumbers(data: DocumentData, given: Map<string, string>): void {
  const series = new Map<string, number[]>()
  for (const { id, bodyId, number, numberPeriod, numberOrdinal } of data.decision.values()) {
    if (number === null || numberOrdinal === null) continue
    expect(given.get(number) ?? id, `${number} is never given again`).toBe(id)
    given.set(number, id)
    const key = `${bodyId} ${numberPeriod}`
    series.set(key, [...(series.get(key) ?? []), numberOrdinal])
  }
  for (const [number, id] of given)
    expect(data.decision.get(id)?.number, `${number} is never lost`).toBe(number)
  for (const ordinals of series.values()) {
    expect(ordinals.toSorted((a, b) => a - b)).toEqual(ordinals.map((_, index) => index + 1))
  }
}
