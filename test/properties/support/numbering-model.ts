import fs from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import type { WindowId } from '#electron/api/ports.ts'
import { writeDocument } from '#electron/document/create.ts'
import { contentFromDump, dumpSession } from '#electron/document/dump.ts'
import { openDocument } from '#electron/document/open.ts'
import type { Session } from '#electron/document/session.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { aProgram, succeeded } from '../../electron/api/a-program.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { type Random, randomFrom } from './random.ts'

/** What somebody does to a register. `window`: which of the windows asks, whether it may or not. */
export type Act = { readonly act: keyof typeof acts | 'undo' | 'redo' | Turn; readonly seed: number }

/** What changes where the register lies, or who looks at it. */
type Turn = 'burst' | 'close' | 'look' | 'read' | 'load' | 'join'
const turns: readonly Turn[] = ['burst', 'close', 'look', 'read', 'load', 'join']

/** One body counts by civil year, the other by school year: the days below fall on both sides of both. */
const days = ['2025-12-30', '2026-01-12', '2026-08-30', '2026-09-02', '2027-01-05'] as const
const patterns = ['{année}-{sigle}-{ordre:2}', '{sigle}/{année-scolaire}/{ordre}', '{ordre}.{année}.{séance}']

const bodies = [
  ['body', 'cps', { sigle: 'CPS' }],
  ['body', 'cso', { sigle: 'CSO', numberPattern: '{sigle}/{année-scolaire}/{ordre}' }],
] as const

/** Two bodies, each with a meeting, its minutes and a decision that is proposed. */
function startingRegister(): DocumentData {
  return documentOf([
    ['project', 'project'],
    ['view', 'view-main'],
    ...bodies,
    ...bodies.flatMap(([, bodyId]) => [
      ['meeting', `m-${bodyId}`, { bodyId, date: days[1], status: 'held' }] as const,
      ['minutes', `minutes-${bodyId}`, { meetingId: `m-${bodyId}` }] as const,
      ['decision', `d-${bodyId}`, { bodyId, meetingId: `m-${bodyId}`, date: days[1] }] as const,
    ]),
  ])
}

const newId = (random: Random, kind: string) => `${kind}-${random.below(2 ** 31)}`

/** The command of an act, on what a window believes the document to be; null where there is nothing to do it to. */
const acts = {
  propose: (random: Random, data: DocumentData) => {
    const meeting = random.pick([...data.meeting.values(), null])
    const bodyId = meeting?.bodyId ?? random.pick([...data.body.keys()])
    const fields = { bodyId, meetingId: meeting?.id ?? null, date: random.pick(days) }
    return { type: 'decision.create', value: aRecord('decision', newId(random, 'd'), fields) }
  },
  adopt: (random: Random, data: DocumentData) =>
    aboutOne(random, data, 'decision.adopt', { date: random.pick(days) }),
  annul: (random: Random, data: DocumentData) =>
    aboutOne(random, data, 'decision.annul', { on: '2027-02-01', reason: 'Numéro donné par erreur' }),
  delete: (random: Random, data: DocumentData) => aboutOne(random, data, 'decision.delete', {}),
  pass: (random: Random, data: DocumentData) =>
    aboutOne(random, data, 'decision.set-status', {
      status: random.pick(['adjourned', 'proposed', 'withdrawn', 'executed', 'adopted', 'obsolete']),
      passageId: newId(random, 'passage'),
      on: random.pick(days),
      reason: '',
    }),
  pattern: (random: Random, data: DocumentData) => ({
    type: 'body.edit',
    id: random.pick([...data.body.keys()]),
    patch: random.chance(0.5)
      ? { numberPattern: random.pick(patterns) }
      : { sigle: random.pick(['CPS', 'CSO', '']) },
  }),
  reopenMeeting: (random: Random, data: DocumentData) => ({
    type: 'meeting.edit',
    id: random.pick([...data.meeting.keys()]),
    patch: { status: random.pick(['held', 'convened', 'planned']) },
  }),
  reopenMinutes: (random: Random, data: DocumentData) => ({
    type: 'minutes.edit',
    id: random.pick([...data.minutes.keys()]),
    patch: { status: random.pick(['draft', 'circulated']) },
  }),
  adoptMinutes: (random: Random, data: DocumentData) => {
    const id = random.pick([...data.minutes.keys()])
    return random.chance(0.3)
      ? { type: 'minutes.adopt', id, adoptedOn: days[3], adoptedAtMeetingId: null }
      : {
          type: 'rectification.create',
          value: aRecord('rectification', newId(random, 'r'), { minutesId: id }),
        }
  },
  deleteBody: (random: Random, data: DocumentData) => ({
    type: 'organisation.delete',
    linkIds: [],
    bodyIds: [random.pick([...data.body.keys()])],
    entityIds: [],
  }),
} as const

function aboutOne(random: Random, data: DocumentData, type: string, fields: object): object | null {
  const all = [...data.decision.values()]
  // What has no number yet is more often adopted, what has one annulled: the rest is refused.
  const apt = all.filter(({ number }) => (number === null) === (type !== 'decision.annul'))
  const among = apt.length > 0 && random.chance(0.8) ? apt : all
  return among.length === 0 ? null : { type, id: random.pick(among).id, ...fields }
}

const likely = [
  'propose',
  'propose',
  'propose',
  'adopt',
  'adopt',
  'adopt',
  'adopt',
  'annul',
  'undo',
  'undo',
  'redo',
  'redo',
] as const

/** A sequence of acts; the document closes, is copied or joined to another about once in six. */
export const sequences: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    act: fc.constantFrom<Act['act'][]>(
      ...likely,
      ...likely,
      ...(Object.keys(acts) as (keyof typeof acts)[]), // its own keys
      ...turns,
    ),
    seed: fc.integer(),
  }),
  { minLength: 10, maxLength: 35, size: 'max' },
)

export type Tally = Map<string, number>

/** Writes the document from which every sequence starts. */
export function writeTemplate(file: string): void {
  successOf(writeDocument(file, { data: startingRegister(), contents: new Map() }))
}

/** Plays a sequence in a program of three windows, and holds what it did against a plain count of what was given. */
export async function playRegister(
  template: string,
  folder: string,
  sequence: readonly Act[],
  tally: Tally,
): Promise<void> {
  fs.mkdirSync(folder)
  const program = aProgram({ store: `${folder}/recent.json`, folder })
  const { documents } = program.services
  const [first, second] = [program.openWindow(), program.openWindow()]
  let files = 0
  let file = `${folder}/0.gouvernail`
  let owner: WindowId = first
  let room: WindowId = -1
  /** What a window that heard nothing for a while still shows. */
  let stale = startingRegister()
  const given = new Map<string, { readonly id: string; readonly series: string; readonly ordinal: number }>()

  const session = (): Session => {
    const found = documents.sessionOf(owner)
    if (found === null) throw new Error('the document is open')
    return found
  }
  const open = async (asking: WindowId) => {
    owner = succeeded(openFile(program.services, asking, file))
    const { id: meetingId } = aRecord('meeting', 'm-cps')
    succeeded(await program.call(owner, 'projection.open', { meetingId }))
    room = documents.projectionOf(owner) ?? -1
  }
  const close = () => documents.close(owner)
  /** The document goes on as another file, made of its JSON form. */
  const goOnAs = async (json: unknown): Promise<boolean> => {
    const content = contentFromDump(JSON.parse(JSON.stringify(json)))
    if (!content.ok) return false
    file = `${folder}/${++files}.gouvernail`
    successOf(writeDocument(file, content.value))
    close()
    await open(first)
    return true
  }

  const note = (name: string, outcome: string) => {
    const key = `${name}: ${outcome}`
    tally.set(key, (tally.get(key) ?? 0) + 1)
  }
  const checkNumbers = () => {
    const data = session().data()
    const counts = new Map<string, number[]>()
    for (const { id, bodyId, number, numberPeriod, numberOrdinal } of data.decision.values()) {
      if (number === null || numberOrdinal === null) continue
      const series = `${bodyId} ${numberPeriod}`
      const now = { id, series, ordinal: numberOrdinal }
      expect(given.get(number) ?? now, `${number} is given once, and stays what it was`).toEqual(now)
      given.set(number, now)
      counts.set(series, [...(counts.get(series) ?? []), numberOrdinal])
    }
    for (const [number, { id }] of given)
      expect(data.decision.get(id)?.number, `${number} is kept`).toBe(number)
    for (const [series, ordinals] of counts)
      expect(
        ordinals.toSorted((a, b) => a - b),
        series,
      ).toEqual(ordinals.map((_, index) => index + 1))
    expect(checkDocument(data)).toEqual([])
  }

  const ask = async (window: WindowId, name: string, command: object): Promise<void> => {
    const before = session().data()
    const answer = await program.call(window, 'execute', aCommand(command))
    if (window !== owner) expect(answer).toMatchObject({ error: { code: 'no-document' } })
    if (!answer.ok) expect(session().data()).toBe(before)
    if (!answer.ok && answer.error.code === 'number-taken') {
      // Only a number of another body stands in the way: a body never meets one of its own.
      const holder = before.decision.get(given.get(String(answer.error.params.number))?.id ?? '')
      const asked = 'id' in command ? before.decision.get(String(command.id)) : undefined
      expect(holder?.bodyId ?? asked?.bodyId).not.toBe(asked?.bodyId)
    }
    note(window === owner ? name : 'not the owner', answer.ok ? 'done' : answer.error.code)
  }

  /** Adoptions sent one upon the other, by all windows, before any is answered. */
  const burst = async (random: Random) => {
    const data = session().data()
    const asked = Array.from(
      { length: 6 },
      () => [random.pick([owner, owner, owner, room, second]), acts.adopt(random, data)] as const,
    )
    const answers = await Promise.all(
      asked.map(async ([window, command]) => command && program.call(window, 'execute', aCommand(command))),
    )
    note('burst', `${answers.filter((answer) => answer?.ok).length} adopted`)
  }

  /** Somebody else's document, with a register of its own, joined record by record as one would in its JSON form. */
  const join = async (random: Random) => {
    const otherFile = `${folder}/${++files}-other.gouvernail`
    const prefix = newId(random, 'o')
    const sigle = random.pick(['CPS', 'GAP', prefix])
    const body = ['body', `${prefix}-body`, { sigle }] as const
    const drafts = [1, 2].map((n) => ['decision', `${prefix}-d${n}`, { bodyId: body[1] }] as const)
    const records = documentOf([['project', 'project'], ['view', 'view-main'], body, ...drafts])
    successOf(writeDocument(otherFile, { data: records, contents: new Map() }))
    const other = openSession(otherFile)
    for (const [, id] of drafts)
      successOf(other.execute(aCommand({ type: 'decision.adopt', id, date: days[1] })))
    const [ours, theirs] = [dumpSession(session()), dumpSession(other)]
    other.close()
    const joined = Object.fromEntries(
      collections.map((name) => {
        const known = new Set<string>(ours[name].map(({ id }) => id))
        return [name, [...ours[name], ...theirs[name].filter(({ id }) => !known.has(id))]]
      }),
    )
    const numbers = new Set([...session().data().decision.values()].map(({ number }) => number))
    const isTwice = theirs.decision.some(({ number }) => number !== null && numbers.has(number))
    expect(await goOnAs({ ...ours, ...joined }), 'numbers that two documents gave are not joined').toBe(
      !isTwice,
    )
    note('join', isTwice ? 'refused' : 'done')
  }

  const turn = async (kind: Turn, random: Random) => {
    switch (kind) {
      case 'burst':
        return burst(random)
      case 'close': {
        const before = session().data()
        close()
        await open(random.pick([first, second]))
        return expect(session().data()).toEqual(before)
      }
      case 'look':
        // The other window asks for the same file: the one that has it comes forward, nobody gets a second session.
        expect(succeeded(openFile(program.services, second, file))).toBe(owner)
        return expect(openDocument(file)).toMatchObject({ error: { code: 'file-open-elsewhere' } })
      case 'read': {
        close()
        const reader = successOf(openDocument(file, { asReadOnly: true }))
        const command = acts.adopt(random, reader.data())
        if (command !== null)
          expect(reader.execute(aCommand(command))).toMatchObject({ error: { code: 'file-read-only' } })
        reader.close()
        return open(first)
      }
      case 'load':
        return expect(await goOnAs(dumpSession(session()))).toBe(true)
      case 'join':
        return join(random)
    }
  }

  fs.copyFileSync(template, file)
  await open(first)
  for (const { act, seed } of sequence) {
    const random = randomFrom(seed)
    if (act === 'undo' || act === 'redo')
      note(act, (await program.call(owner, act, undefined)).ok ? 'done' : 'refused')
    else if (turns.includes(act as Turn))
      await turn(act as Turn, random) // one of the turns
    else {
      const name = act as keyof typeof acts // neither undo, redo nor a turn
      const believed = random.chance(0.2) ? stale : session().data()
      const command = acts[name](random, believed)
      if (command !== null) await ask(random.pick([owner, owner, owner, owner, room]), name, command)
    }
    checkNumbers()
    if (random.chance(0.3)) stale = session().data()
  }
  while ((await program.call(owner, 'undo', undefined)).ok) checkNumbers()
  while ((await program.call(owner, 'redo', undefined)).ok) checkNumbers()
  expect(verifyDatabase(session().database), 'the file is sound, its seals too').toEqual([])
  close()
}
