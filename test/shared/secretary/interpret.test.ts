import { describe, expect, test } from 'vitest'
import { interpret } from '#shared/secretary/interpret.ts'
import type { RecordSketch } from '../../support/document-data.ts'
import { committeeWith, contextOf } from '../../support/sitting.ts'

const present = (index: number, fields: object = {}): RecordSketch => [
  'attendance',
  `attendance-${index}`,
  { meetingId: 'march', seatId: `seat-${index}`, status: 'present', personId: `person-${index}`, ...fields },
]
const event = (kind: string, at: string, fields: object = {}): RecordSketch => [
  'sessionEvent',
  `event-${kind}-${at.replace(':', '')}`,
  { meetingId: 'march', kind, at, ...fields },
]
const roll = [0, 1, 2, 3].map((index) => present(index))
const opened = event('opened', '14:05')
const onItem = event('item-opened', '14:10', { agendaItemId: 'item-1', order: 20 })
const draft: RecordSketch = [
  'decision',
  'draft',
  { bodyId: 'cps', meetingId: 'march', agendaItemId: 'item-1', text: 'Le comité valide.' },
]

const waiting = contextOf(committeeWith())
const open = contextOf(committeeWith(...roll, opened))
const dealing = contextOf(committeeWith(...roll, opened, onItem))
const deciding = contextOf(committeeWith(...roll, opened, onItem, draft))
const rejected = contextOf(
  committeeWith(...roll, opened, onItem, [draft[0], draft[1], { ...draft[2], status: 'rejected' }]),
)

/** What a line does, in short: the purpose with the main fields of its steps, or why not. */
function readIn(context: typeof waiting, line: string) {
  const entry = interpret(line, context)
  if (entry.kind === 'fault') return entry.fault.code
  if (entry.kind === 'choices') return entry.choices.map((choice) => choice.line)
  if (entry.kind === 'gesture') return entry.gesture.type
  if (entry.kind === 'nothing') return 'nothing'
  return [entry.purpose, ...entry.steps]
}

const record = (fields: object) =>
  expect.objectContaining({ records: [expect.objectContaining({ meetingId: 'march', ...fields })] })
const noted = (fields: object) =>
  expect.objectContaining({ type: 'session.note', events: [expect.objectContaining(fields)] })
const patched = (type: string, id: string, patch: object) => ({ type, id, patch })

describe('before the opening, a line calls the roll', () => {
  test.each([
    ['mv', ['presence', record({ seatId: 'seat-0', status: 'present', personId: 'person-0' })]],
    ['MV', ['presence', record({ seatId: 'seat-0', status: 'present' })]],
    ['rb e', ['presence', record({ seatId: 'seat-1', status: 'excused', personId: null })]],
    ['rb Excusé', ['presence', record({ seatId: 'seat-1', status: 'excused' })]],
    ['jpd a', ['presence', record({ seatId: 'seat-2', status: 'absent' })]],
    ['mv p rb', ['presence', record({ seatId: 'seat-0', status: 'proxy', proxySeatId: 'seat-1' })]],
    ['mv r', ['presence', record({ seatId: 'seat-0', status: 'represented', personId: 'deputy' })]],
    ['mv r dq', ['presence', record({ seatId: 'seat-0', status: 'represented', personId: 'deputy' })]],
    ['oz', ['presence', patched('guest.edit', 'guest-1', { presence: 'present' })]],
    ['oz e', ['presence', patched('guest.edit', 'guest-1', { presence: 'excused' })]],
    ['/o', ['open', noted({ kind: 'opened', at: '14:30' })]],
    ['/o 14:02', ['open', noted({ kind: 'opened', at: '14:02' })]],
    ['jd', ['jpd', 'dum']],
    ['jd e', ['jpd e', 'dum e']],
    ['mv p jd', ['mv p jpd', 'mv p dum']],
    ['mv p mv', 'proxy-refused'],
    ['zz', 'no-member'],
    ['mv x', 'not-understood'],
    ['bonjour à tous les membres', 'not-understood'],
    ['rb r', 'no-deputy'],
    ['oz p mv', 'guest-cannot'],
    ['mv p oz', 'guest-cannot'],
    ['>', 'not-open'],
    ['+mv', 'not-open'],
    ['/d Le comité valide.', 'not-open'],
    ['/f', 'not-open'],
    ['?', 'help'],
    ['', 'nothing'],
    ['/zut', 'unknown-command'],
  ])('« %s »', (line, expected) => {
    expect(readIn(waiting, line)).toEqual(expected)
  })

  test('« * » notes those of whom nothing is noted', () => {
    const entry = interpret('*', contextOf(committeeWith(present(0, { status: 'excused' }))))

    const [step] = entry.kind === 'steps' ? entry.steps : []
    const records = step?.type === 'attendance.record' ? step.records : []
    expect(records.map(({ seatId, status }) => [seatId, status])).toEqual([
      ['seat-1', 'present'],
      ['seat-2', 'present'],
      ['seat-3', 'present'],
      ['seat-4', 'present'],
    ])
  })

  test('a second proxy to the same member is refused, with its reason', () => {
    const held = present(0, { status: 'proxy', personId: null, proxySeatId: 'seat-1' })
    const entry = interpret('jpd p rb', contextOf(committeeWith(held)))

    expect(entry).toMatchObject({ fault: { code: 'proxy-refused', refusal: 'receiver-full' } })
  })
})

describe('once it is open', () => {
  test.each([
    ['Un mot au début.', ['note', patched('meeting.edit', 'march', { minutes: 'Un mot au début.' })]],
    ['mv', ['note', patched('meeting.edit', 'march', { minutes: 'mv' })]],
    ['- mv, puis rb', ['note', patched('meeting.edit', 'march', { minutes: '- mv, puis rb' })]],
    [
      '//d n’est pas une commande',
      ['note', patched('meeting.edit', 'march', { minutes: '/d n’est pas une commande' })],
    ],
    ['> 50 %', ['note', patched('meeting.edit', 'march', { minutes: '> 50 %' })]],
    ['+ 3 écoles', ['note', patched('meeting.edit', 'march', { minutes: '+ 3 écoles' })]],
    ['-3 écoles', ['note', patched('meeting.edit', 'march', { minutes: '-3 écoles' })]],
    ['-mv', ['departure', noted({ kind: 'left', at: '14:30', seatId: 'seat-0', proxySeatId: null })]],
    ['-mv rb', ['departure', noted({ kind: 'left', seatId: 'seat-0', proxySeatId: 'seat-1' })]],
    ['-mv p rb 14h41', ['departure', noted({ kind: 'left', at: '14:41', proxySeatId: 'seat-1' })]],
    ['-mv yl', 'proxy-refused'],
    ['-yl', 'not-there'],
    ['+mv', 'already-there'],
    [
      '+yl',
      [
        'arrival',
        record({ seatId: 'seat-4', status: 'absent' }),
        noted({ kind: 'arrived', seatId: 'seat-4', personId: null, at: '14:30' }),
      ],
    ],
    ['=yl 0905', ['arrival', expect.anything(), noted({ kind: 'arrived', at: '09:05' })]],
    ['+jd', ['+jpd', '+dum']],
    ['-d’accord', 'no-member'],
    ['>', ['item', noted({ kind: 'item-opened', agendaItemId: 'item-1' })]],
    ['>3', ['item', noted({ kind: 'item-opened', agendaItemId: 'item-3' })]],
    ['>4', 'no-such-item'],
    ['>0', 'no-such-item'],
    ['<', 'first-item'],
    ['/d', 'no-current-item'],
    ['/p yl e', ['presence', record({ seatId: 'seat-4', status: 'excused' })]],
    ['/s', ['suspend', noted({ kind: 'suspended' })]],
    ['/o', 'already-open'],
    ['/h', 'timeline'],
    [
      '/f',
      [
        'close',
        noted({ kind: 'closed' }),
        patched('meeting.edit', 'march', { status: 'held', endTime: '14:30' }),
      ],
    ],
  ])('« %s »', (line, expected) => {
    expect(readIn(open, line)).toEqual(expected)
  })

  test('under an item, notes are its own, and leaving it says that it was dealt with', () => {
    expect(readIn(dealing, 'Une question.')).toEqual([
      'note',
      patched('agenda-item.edit', 'item-1', { minutes: 'Une question.' }),
    ])
    expect(readIn(dealing, '>')).toEqual([
      'item',
      patched('agenda-item.edit', 'item-1', { outcome: 'treated' }),
      noted({ kind: 'item-opened', agendaItemId: 'item-2' }),
    ])
    expect(readIn(dealing, '>1')).toBe('nothing')
    expect(readIn(dealing, '/r')).toEqual([
      'postpone',
      patched('agenda-item.edit', 'item-1', { outcome: 'adjourned' }),
      noted({ kind: 'item-closed', agendaItemId: 'item-1' }),
    ])
  })

  test('paragraphs stand apart, the entries of a list together', () => {
    const minutesAfter = (minutes: string, line: string) => {
      const items: RecordSketch = ['agendaItem', 'item-1', { meetingId: 'march', minutes }]
      const entry = interpret(line, contextOf(committeeWith(...roll, opened, onItem, items)))
      const [step] = entry.kind === 'steps' ? entry.steps : []
      return step?.type === 'agenda-item.edit' ? step.patch.minutes : null
    }

    expect(minutesAfter('Un.', 'Deux.')).toBe('Un.\n\nDeux.')
    expect(minutesAfter('Un.', '- deux')).toBe('Un.\n\n- deux')
    expect(minutesAfter('Un.\n\n- deux', '- trois')).toBe('Un.\n\n- deux\n- trois')
  })

  test('a decision is written from the proposal, then changed', () => {
    expect(readIn(dealing, '/d')).toMatchObject([
      'decision',
      {
        type: 'decision.create',
        value: { title: 'Périmètre', text: 'Le comité valide.', agendaItemId: 'item-1' },
      },
    ])
    expect(interpret('/d', deciding)).toMatchObject({
      gesture: { type: 'rewrite', line: '/d Le comité valide.' },
    })
    expect(readIn(deciding, '/d Le comité arrête.')).toEqual([
      'decision',
      patched('decision.edit', 'draft', { text: 'Le comité arrête.' }),
    ])
    expect(readIn(deciding, '/d+ Le comité demande.')).toMatchObject([
      'decision',
      { type: 'decision.create', value: { text: 'Le comité demande.' } },
    ])
    expect(interpret('/n', deciding)).toMatchObject({ gesture: { type: 'adopt', decisionId: 'draft' } })
    expect(readIn(rejected, '/n')).toBe('rejected')
  })

  test('a follow-up says who and by when', () => {
    expect(readIn(deciding, '/a Écrire aux écoles @rb 30/04')).toMatchObject([
      'follow-up',
      {
        value: {
          text: 'Écrire aux écoles',
          responsiblePersonId: 'person-1',
          dueDate: '2026-04-30',
          decisionId: 'draft',
        },
      },
    ])
    expect(readIn(deciding, '/a Voir @zz 31/02')).toMatchObject([
      'follow-up',
      { value: { text: 'Voir @zz 31/02', responsiblePersonId: null, dueDate: null } },
    ])
    expect(readIn(deciding, '/a 05/01')).toBe('nothing-written')
  })
})

describe('a vote', () => {
  const passage = (status: string) => ({
    ...{ type: 'decision.set-status', id: 'draft', status },
    ...{ passageId: expect.any(String), on: deciding.sitting.meeting.date, reason: '' },
  })
  const votes = (fields: object) => expect.objectContaining({ type: 'vote.record', ...fields })

  test.each([
    [
      '/v 3 1',
      [
        'vote',
        votes({ voteMode: 'show-of-hands', votesFor: 3, votesAgainst: 1, abstentions: 0, votesNotTaking: 0 }),
      ],
    ],
    ['/v 1 2 1', ['vote', votes({ votesFor: 1 }), passage('rejected')]],
    ['/v u', ['vote', votes({ voteMode: 'show-of-hands', votesFor: 4 })]],
    [
      '/v s 2 1 1',
      ['vote', votes({ voteMode: 'secret', ballots: [] }), expect.objectContaining({ status: 'rejected' })],
    ],
    ['/v k', ['vote', votes({ voteMode: 'consensus', votesFor: null })]],
    [
      '/v 2 2 +',
      ['vote', votes({ ballots: [expect.objectContaining({ seatId: 'seat-0', choice: 'for' })] })],
    ],
    ['/v 2 2', ['vote', votes({ votesFor: 2, votesAgainst: 2 })]],
    ['/v n', ['vote', votes({ voteMode: 'roll-call', votesFor: 0, ballots: [] })]],
    [
      '/v n c mv a rb',
      [
        'vote',
        votes({ voteMode: 'roll-call', votesFor: 2, votesAgainst: 1, abstentions: 1 }),
        expect.anything(),
      ],
    ],
    ['/v n c yl', 'has-no-voice'],
    ['/v n mv', 'vote-form'],
    ['/v 5', 'too-many-votes'],
    ['/v', 'vote-form'],
    ['/v douze', 'vote-form'],
    [
      '/i rb',
      ['conflict', votes({ ballots: [expect.objectContaining({ seatId: 'seat-1', choice: 'conflict' })] })],
    ],
  ])('« %s »', (line, expected) => {
    expect(readIn(deciding, line)).toEqual(expected)
  })

  test('without a draft writes the decision of the proposal by the same line', () => {
    expect(readIn(dealing, '/v u')).toMatchObject([
      'vote',
      { type: 'decision.create', value: { text: 'Le comité valide.' } },
      { type: 'vote.record', votesFor: 4 },
    ])
  })

  test('an interest takes its voice away from the count', () => {
    const interested: RecordSketch = [
      'ballot',
      'ballot-1',
      { decisionId: 'draft', seatId: 'seat-1', choice: 'conflict' },
    ]
    const context = contextOf(committeeWith(...roll, opened, onItem, draft, interested))

    expect(readIn(context, '/v u')).toEqual([
      'vote',
      votes({ votesFor: 3, votesNotTaking: 1, ballots: [expect.objectContaining({ choice: 'conflict' })] }),
    ])
    expect(readIn(context, '/i rb')).toEqual(['conflict', votes({ ballots: [] })])
  })

  test('by name is a line for each voice, that of a proxy too', () => {
    const calling: RecordSketch = [
      'decision',
      'draft',
      { bodyId: 'cps', meetingId: 'march', agendaItemId: 'item-1', voteMode: 'roll-call', votesFor: 0 },
    ]
    const proxy = present(4, { status: 'proxy', personId: null, proxySeatId: 'seat-1' })
    const context = contextOf(committeeWith(...roll, proxy, opened, onItem, calling))
    const seats = (line: string) => {
      const entry = interpret(line, context)
      const [step] = entry.kind === 'steps' ? entry.steps : []
      return step?.type === 'vote.record'
        ? step.ballots.map(({ seatId, choice }) => `${seatId} ${choice}`)
        : entry
    }

    expect(seats('p')).toEqual(['seat-0 for'])
    expect(seats('yl c')).toEqual(['seat-4 against'])
    expect(seats('* a')).toHaveLength(5)
    expect(readIn(context, 'une note')).toBe('call-going-on')
    expect(readIn(context, '-mv')).toMatchObject(['departure', expect.anything()])
  })
})

test('nothing is noted any more once the meeting is closed', () => {
  const closed = contextOf(committeeWith(...roll, opened, event('closed', '16:00')))

  expect(['une note', '-mv', '>', '/f', '/o'].map((line) => readIn(closed, line))).toEqual(
    Array(5).fill('closed'),
  )
})

describe('a guest', () => {
  const guest = (presence: string): RecordSketch => [
    'guest',
    'guest-1',
    { meetingId: 'march', personId: 'expert', presence },
  ]
  const moved = (kind: string, at: string) => event(kind, at, { seatId: null, guestId: 'guest-1', order: 20 })
  const comes = patched('guest.edit', 'guest-1', { presence: 'present' })

  test.each([
    [
      'expected',
      [],
      '+oz 14:35',
      ['arrival', comes, noted({ kind: 'arrived', at: '14:35', guestId: 'guest-1', seatId: null })],
    ],
    ['present', [], '-oz', ['departure', noted({ kind: 'left', at: '14:30', guestId: 'guest-1' })]],
    ['present', [moved('left', '14:20')], '+oz', ['arrival', noted({ kind: 'arrived', guestId: 'guest-1' })]],
    ['present', [moved('left', '14:20')], '-oz', 'not-there'],
    ['present', [], '+oz', 'already-there'],
    ['present', [], '-oz rb', 'guest-cannot'],
  ] as const)('who is %s comes and goes with the time', (presence, moves, line, read) => {
    expect(readIn(contextOf(committeeWith(...roll, opened, guest(presence), ...moves)), line)).toEqual(read)
  })
})

describe('a meeting without a quorum', () => {
  const alone = [
    present(0),
    ...[1, 2, 3, 4].map((index) => present(index, { status: 'excused', personId: null })),
  ]
  const opening = [
    noted({ kind: 'opened', at: '14:30', order: 10 }),
    noted({ kind: 'closed', at: '14:30', order: 11 }),
  ]
  const held = patched('meeting.edit', 'march', { status: 'held', endTime: '14:30' })

  test('is opened and closed by one line, which leaves its agenda as it is', () => {
    expect(readIn(contextOf(committeeWith(...alone)), '/q')).toEqual(['without-quorum', ...opening, held])
  })

  test('is closed by the same line when the quorum is lost later: the item that was begun is put off', () => {
    const dealing = contextOf(committeeWith(...alone, opened, onItem))

    expect(readIn(dealing, '/q 15:10')).toEqual([
      'without-quorum',
      patched('agenda-item.edit', 'item-1', { outcome: 'adjourned' }),
      noted({ kind: 'closed', at: '15:10' }),
      patched('meeting.edit', 'march', { status: 'held', endTime: '15:10' }),
    ])
  })

  test('is not said of a body that can deliberate, or whose roll was not called', () => {
    expect(readIn(open, '/q')).toBe('quorum-met')
    expect(readIn(waiting, '/q')).toBe('nobody-called')
  })
})
