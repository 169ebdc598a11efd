import type { Session } from '#electron/document/session.ts'
import { commandTypes } from '#shared/commands/command.ts'
import { newSession } from '../../support/sessions.ts'
import { randomCommand } from './command-arbitraries.ts'
import { contents } from './contents.ts'
import { type Random, randomFrom } from './random.ts'
import { startingContent } from './starting-content.ts'

/** A document made by random commands, open; a few of them refused on the way, as in life. */
export function randomSession(file: string, seed: number, commands: number): Session {
  const random: Random = randomFrom(seed)
  const session = newSession(file, startingContent())
  session.storeContent(contents[1] ?? new Uint8Array())
  for (let i = 0; i < commands; i++) {
    const type = random.pick(commandTypes)
    // What the start holds is worth keeping for a while.
    if (type === 'organisation.delete' && random.chance(0.8)) continue
    session.execute(randomCommand(type, random, session.data()))
  }
  return session
}
