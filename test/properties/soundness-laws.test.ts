import { expect, test } from 'vitest'
import { copyInMemory } from '#electron/database/connection.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { sealFindings } from '#electron/document/seal-findings.ts'
import { type Session, startSession } from '#electron/document/session.ts'
import { commandSchema, commandTypes } from '#shared/commands/command.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { recordFaults } from '#shared/document/record-faults.ts'
import { remarksOn } from '#shared/document/remarks.ts'
import { aRecord } from '../support/builders.ts'
import type { RecordSketch } from '../support/document-data.ts'
import { lawRuns, lawSeed, lawTimes } from '../support/law-seed.ts'
import { aCommand, successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { randomCommand } from './support/command-arbitraries.ts'
import { addLoneMentions } from './support/lone-mentions.ts'
import { randomFrom } from './support/random.ts'
import { singleChanges } from './support/single-changes.ts'
import { startingContent } from './support/starting-content.ts'

const folder = temporaryFolder()

/** What has no example in the start of random histories. */
const more: readonly RecordSketch[] = [
  ['meeting', 'meeting-3', { date: '2026-01-13', status: 'held' }],
  ['sessionEvent', 'session-event-4', { kind: 'item-opened', agendaItemId: 'agenda-item-1' }],
  ['decision', 'consultation', {}],
]

/** Official acts, after which more must stay as it is. */
const officialActs: readonly object[] = [
  { type: 'meeting.edit', id: 'meeting-1', patch: { status: 'held' } },
  { type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' },
  { type: 'decision.adopt', id: 'consultation', date: '2026-03-11' },
  { type: 'minutes.adopt', id: 'minutes-1', adoptedOn: '2026-06-01', adoptedAtMeetingId: null },
  {
    type: 'rectification.create',
    value: aRecord('rectification', 'rectification-1', { minutesId: 'minutes-1', date: '2026-06-15' }),
  },
  {
    type: 'decision.annul',
    ...{ id: 'consultation', on: '2026-06-02', reason: 'Numéro attribué par erreur' },
  },
]

/** Rectifications and seals come by these acts alone. */
const onlyByOfficialActs = [
  ...['rectification.minutesId', 'seal.bodyId', 'seal.decisionId', 'seal.minutesId'],
  'seal.rectificationId',
]

/** A document in memory in which every kind of mention is the only one of some record. */
function start(name: string, acts: readonly object[]): Session {
  const file = folder.path(`${name}.gouvernail`)
  successOf(writeDocument(file, startingContent(more)))
  const opened = successOf(openDocument(file))
  const memory = copyInMemory(opened.database)
  opened.close()
  expect(addLoneMentions(memory), 'fields without a pair').toEqual(onlyByOfficialActs)
  const session = startSession(memory, {
    ...{ path: file, savedAt: '', readOnly: null, keptBefore: null, author: '' },
    ...{ now: () => new Date('2026-11-28T02:00:00Z'), onClose: () => undefined },
  })
  for (const act of acts) successOf(session.execute(aCommand(act)))
  return session
}

function faultsIn(session: Session): readonly string[] {
  const data = session.data()
  const faults = [...recordFaults(data), ...checkDocument(data), ...remarksOn(data), ...sealFindings(data)]
  return faults.map((fault) => JSON.stringify(fault))
}

test.each([
  ['before', []],
  ['after', officialActs],
])(
  'no change of one record breaks a rule %s official acts',
  { timeout: 900_000 * lawTimes },
  (name, acts) => {
    const session = start(name, acts)
    expect(faultsIn(session)).toEqual([])
    const faults: string[] = []
    let done = 0
    let refused = 0

    for (const change of singleChanges(session.data(), lawTimes > 1)) {
      const command = commandSchema.safeParse(change)
      const was = session.data()
      if (!command.success) continue
      if (!session.execute(command.data).ok) refused++
      else if (session.data() !== was) {
        done++
        faults.push(...faultsIn(session).map((fault) => `${JSON.stringify(change)}: ${fault}`))
        successOf(session.undo())
      }
    }
    session.close()

    expect(faults.slice(0, 20)).toEqual([])
    expect(Math.min(done, refused)).toBeGreaterThan(100)
  },
)

const walks = lawRuns(4)

test(`no sequence of changes and commands breaks a rule, in ${walks} sequences of 150`, {
  timeout: 900_000 * lawTimes,
}, () => {
  const changes = singleChanges(start('choices', []).data(), true)

  for (let walk = 0; walk < walks; walk++) {
    const random = randomFrom(lawSeed + walk)
    const session = start(`walk-${walk}`, [])
    const done: string[] = []
    for (let tried = 0; tried < 150; tried++) {
      const type = random.pick(commandTypes)
      const command = random.chance(0.6)
        ? commandSchema.safeParse(random.pick(changes)).data
        : randomCommand(type, random, session.data())
      if (command === undefined || !session.execute(command).ok) continue
      done.push(JSON.stringify(command))
      expect(faultsIn(session), `walk ${walk}: ${done.slice(-5).join('\n')}`).toEqual([])
    }
    session.close()
  }
})
