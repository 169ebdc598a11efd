import fs from 'node:fs'
import type { Session } from '#electron/document/session.ts'
import { commandTypes } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { openSession } from '../../support/sessions.ts'
import type { temporaryFolder } from '../../support/temporary-folder.ts'
import { randomCommand } from './command-arbitraries.ts'
import { randomFrom } from './random.ts'
import { randomSession } from './random-session.ts'

/** One document, and what became of it in two offices. */
export type Fork = {
  readonly base: DocumentData
  readonly mine: DocumentData
  readonly theirs: DocumentData
  /** What became of theirs, worked on further after it was sent. */
  readonly later: DocumentData
}

/** A document of random content, and two copies of it that were worked on apart by so many commands each. */
export function forkedDocuments(
  folder: ReturnType<typeof temporaryFolder>,
  seed: number,
  commands: number,
): Fork {
  const [base, mine, theirs] = ['base', 'mine', 'theirs'].map((name) =>
    folder.path(`${name}-${seed}.gouvernail`),
  ) as [string, string, string] // three names
  const started = randomSession(base, seed, 60)
  const data = started.data()
  started.close()
  fs.copyFileSync(base, mine)
  fs.copyFileSync(base, theirs)
  const here = openSession(mine)
  workOn(here, seed * 2, commands)
  const there = openSession(theirs)
  workOn(there, seed * 2 + 1, commands)
  const sent = there.data()
  workOn(there, seed * 2 + 2, 3)
  const fork = { base: data, mine: here.data(), theirs: sent, later: there.data() }
  for (const session of [here, there]) session.close()
  for (const file of [base, mine, theirs]) fs.rmSync(file)
  return fork
}

function workOn(session: Session, seed: number, commands: number): void {
  const random = randomFrom(seed)
  for (let done = 0, tried = 0; done < commands && tried < 20 * commands; tried++) {
    const type = random.pick(commandTypes)
    if (session.execute(randomCommand(type, random, session.data())).ok) done++
  }
}
