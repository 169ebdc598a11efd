import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { uuidV7 } from '#shared/kit/uuid.ts'
import { commandOf, interpret } from '#shared/secretary/interpret.ts'
import { faultText } from '#shared/text/secretary.ts'
import { lawSeed } from '../support/law-seed.ts'
import { successOf } from '../support/sessions.ts'
import { committeeWith, contextOf } from '../support/sitting.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { randomFrom } from './support/random.ts'

const folder = temporaryFolder()

const who = ['mv', 'rb', 'jpd', 'dum', 'jd', 'yl', 'oz', 'dq', 'zz', 'vautrin']
const ends = ['', ' e', ' a', ' r', ' p rb', ' p mv', ' r dq', ' 14:45', ' yl', ' p']
const commands = [
  '/o',
  '/s',
  '/d',
  '/d Le comité arrête.',
  '/d+ Il demande.',
  '/a Écrire @rb 30/04',
  '/r',
  '/x',
  '/n',
  '/h',
]
const votes = [
  '/v 2 1',
  '/v 1 2',
  '/v 2 2',
  '/v 2 2 +',
  '/v u',
  '/v k',
  '/v s 1 1 1',
  '/v n',
  '/v n c mv',
  '/i mv',
  '/i yl',
]
const others = ['>', '<', '>2', '>9', '*', 'p', 'c', 'a', 'i', '* a', 'Une note.', '- un', '?', '', '//x']

test('whatever is typed, in whatever order, the document accepts what the line proposes', () => {
  const random = randomFrom(lawSeed)
  let count = 0
  const newId = () => uuidV7(Date.UTC(2026, 2, 10) + count++, new Uint8Array(10).fill(count % 251))
  const line = () => {
    const member = () => `${random.pick(['', '+', '-', '/p ', '='])}${random.pick(who)}${random.pick(ends)}`
    return random.chance(0.4) ? member() : random.pick(random.pick([commands, votes, others]))
  }
  const refused: string[] = []
  const purposes = new Set<string>()
  for (let round = 0; round < 6; round++) {
    const file = folder.path(`law-${round}.gouvernail`)
    const session = successOf(createDocument(file, { data: committeeWith(), contents: new Map() }))
    for (const typed of ['mv', 'rb', '/o', ...Array.from({ length: 120 }, line), '/f']) {
      const entry = interpret(typed, contextOf(session.data(), '14:30', newId))
      const command = commandOf(entry)
      if (command === null) continue
      if (entry.kind === 'steps') purposes.add(entry.purpose)
      const parsed = commandSchema.safeParse(command)
      const done = parsed.success ? session.execute(parsed.data) : parsed
      if (!('ok' in done) || !done.ok) refused.push(`${typed}: ${JSON.stringify(done)}`)
    }
    session.close()
  }

  expect(refused).toEqual([])
  expect([...purposes].sort()).toEqual(
    [
      'arrival',
      'close',
      'conflict',
      'decision',
      'departure',
      'follow-up',
      'item',
      'note',
      'open',
      'postpone',
      'presence',
      'resume',
      'suspend',
      'vote',
      'withdraw',
    ].sort(),
  )
})

test('any text at all is understood, noted or answered, and what it proposes has the form of a command', () => {
  const roll = [0, 1, 2].map(
    (index) => ['attendance', `a-${index}`, { meetingId: 'march', seatId: `seat-${index}` }] as const,
  )
  const happened = [
    ['sessionEvent', 'e-1', { meetingId: 'march' }],
    ['sessionEvent', 'e-2', { meetingId: 'march', kind: 'item-opened', agendaItemId: 'item-1', at: '14:01' }],
  ] as const
  const contexts = [contextOf(committeeWith()), contextOf(committeeWith(...roll, ...happened))]
  const start = fc.constantFrom('', '+', '-', '/', '/d ', '/a ', '/v ', '/i ', '/p ', '>', '//', '=')
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.string({ unit: 'grapheme' }))

  fc.assert(
    fc.property(start, text, fc.nat(1), (before, typed, which) => {
      const entry = interpret(`${before}${typed}`, contexts[which] ?? contextOf(committeeWith()))

      const command = commandOf(entry)
      if (command !== null) commandSchema.parse(command)
      if (entry.kind === 'fault') expect(faultText(entry.fault)).not.toBe('')
    }),
    { numRuns: 2000 },
  )
})
