import { expect, test } from 'vitest'
import { verifyDatabase } from '#electron/document/verify.ts'
import { commandTypes } from '#shared/commands/command.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { lawRuns, lawSeed } from '../support/law-seed.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { randomCommand } from './support/command-arbitraries.ts'
import { randomFrom } from './support/random.ts'
import { randomSession } from './support/random-session.ts'
import { same } from './support/same.ts'

const folder = temporaryFolder()
type Tally = Record<'last' | 'granted' | 'refused' | 'back', number>
const runs = lawRuns(12)

test(`the laws of undoing one step alone and of the trash hold for ${runs} random histories`, {
  timeout: 300_000,
}, () => {
  console.info(`take-out laws: seed ${lawSeed} (LAW_SEED=${lawSeed} plays the same histories again)`)
  const tally: Tally = { last: 0, granted: 0, refused: 0, back: 0 }

  for (let run = 0; run < runs; run++) play(lawSeed + run, tally)

  // A run that only met refusals would prove nothing.
  if (runs >= 12)
    for (const [outcome, times] of Object.entries(tally)) expect(times, outcome).toBeGreaterThan(0)
})

/** Rare among all commands, and what fills the trash. */
const deletions = ['meeting.delete', 'person.delete', 'organisation.delete'] as const

function play(seed: number, tally: Tally): void {
  const random = randomFrom(seed)
  const session = randomSession(folder.path(`law-${seed}.gouvernail`), seed, 60)
  const told = `seed ${seed}`
  for (let i = 0; i < 12; i++) {
    session.execute(randomCommand(random.pick(commandTypes), random, session.data()))
    const before = session.data()
    const problems = problemsAndRemarks(before)
    const done = session.journal().filter(({ state }) => state !== 'undone')
    const [last] = done
    const step = i % 3 === 0 ? last : random.pick(done.length > 0 ? done : [undefined])
    if (step === undefined) continue

    const result = session.takeOut(step.seq)

    if (!result.ok) {
      expect(session.data(), told).toBe(before)
      expect(result.error.code, told).toMatch(/^(entry-tied|entry-rule|entry-undone|undo-barrier)$/)
      const isNothing = result.error.code === 'entry-undone'
      expect(
        step !== last || isNothing || step.state === 'official',
        `${told}: the last step can be undone`,
      ).toBe(true)
      tally.refused++
      continue
    }
    const after = session.data()
    expect(problemsAndRemarks(after), `${told}: no rule is broken`).toEqual(problems)
    successOf(session.undo())
    same(session.data(), before, `${told}: its undo gives the document back`)
    if (step === last) {
      successOf(session.undo())
      same(session.data(), after, `${told}: of the last step it is undo`)
      successOf(session.redo())
      tally.last++
    } else tally.granted++
  }
  for (const type of deletions)
    for (let i = 0; i < 5; i++) session.execute(randomCommand(type, random, session.data()))
  for (const { seq, collection, id } of session.trash()) {
    const before = session.data()
    const result = session.bringBack(seq, collection, id)
    if (!result.ok) {
      expect(result.error.code, told).toBe('trash-refused')
      continue
    }
    expect(session.data()[collection].has(id), told).toBe(true)
    expect(problemsAndRemarks(session.data()), `${told}: what comes back breaks no rule`).toEqual(
      problemsAndRemarks(before),
    )
    successOf(session.undo())
    same(session.data(), before, `${told}: its undo gives the document back`)
    tally.back++
  }
  const unsound = verifyDatabase(session.database).filter(({ code }) => code !== 'content-unused')
  expect(unsound, told).toEqual([])
  session.close()
}
