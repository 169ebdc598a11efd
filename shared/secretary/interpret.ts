import type { CommandOf } from '../commands/command.ts'
import { isMinuted } from '../meetings/minutes-life.ts'
import { type EntryContext, takeTime } from './context.ts'
import { type Entry, type EntryFault, faulty } from './entry.ts'
import {
  closeMeeting,
  closeWithoutQuorum,
  endItem,
  goToItem,
  openMeeting,
  suspendOrResume,
} from './read-course.ts'
import { readMovement } from './read-movement.ts'
import { readRoll } from './read-roll.ts'
import { addFollowUp, askAdoption, writeDecision, writeNote } from './read-text.ts'
import { readBallot, readConflict, readVote } from './vote-line.ts'

/**
 * What a typed line means now. Before the meeting is opened every line calls the roll; afterwards a line is a note of the
 * item, unless it begins with a sign (`+mv`, `-mv`, `>`, `<`) or is a command (`/d …`). Never throws; what it proposes is a
 * batch that the document accepts.
 */
export function interpret(line: string, context: EntryContext): Entry {
  const text = line.trim()
  if (text === '') return { kind: 'nothing' }
  if (text === '?') return { kind: 'gesture', gesture: { type: 'help' } }
  const { meeting, data, now } = context.sitting
  const entry =
    text.startsWith('/') && !text.startsWith('//') ? readCommand(text, context) : readPlain(text, context)
  if (entry.kind === 'fault') return now.state === 'waiting' ? beforeOpening(entry.fault) : entry
  if (entry.kind !== 'steps') return entry
  if (isMinuted(data, meeting.id)) return faulty({ code: 'minutes-adopted' })
  if (now.state === 'closed') return faulty({ code: 'closed' })
  return now.state === 'waiting' && !isBeforeOpening(entry) ? faulty({ code: 'not-open' }) : entry
}

/** The roll is called before the meeting is opened. */
function isBeforeOpening({ purpose }: Extract<Entry, { kind: 'steps' }>): boolean {
  return purpose === 'presence' || purpose === 'open' || purpose === 'without-quorum'
}

/** Before the meeting is opened there is no item: that is what is to be said. */
function beforeOpening(fault: EntryFault): Entry {
  return faulty(fault.code === 'no-current-item' ? { code: 'not-open' } : fault)
}

function readPlain(text: string, context: EntryContext): Entry {
  const item = /^>(\d{0,4})$/.exec(text)
  if (item !== null) return goToItem(context, item[1] === '' ? 'next' : Number(item[1]))
  if (text === '<') return goToItem(context, 'previous')
  const movement = readMovement(text, context)
  if (movement !== null) return movement
  if (context.sitting.now.state === 'waiting') return readRoll(text, context)
  const ballot = readBallot(text, context)
  return ballot ?? writeNote(context, text.startsWith('//') ? text.slice(1) : text)
}

function readCommand(text: string, context: EntryContext): Entry {
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(text) ?? []
  const words = rest === '' ? [] : rest.trim().split(/\s+/)
  switch (name.toLowerCase()) {
    case 'p':
      return readRoll(rest, context, '/p ')
    case 'd':
      return writeDecision(context, rest, false)
    case 'd+':
      return writeDecision(context, rest, true)
    case 'a':
      return addFollowUp(context, rest)
    case 'v':
      return readVote(context, words)
    case 'i':
      return readConflict(context, words)
    case 'n':
      return askAdoption(context)
    case 'r':
      return endItem(context, 'adjourned')
    case 'x':
      return endItem(context, 'withdrawn')
    case 'h':
      return { kind: 'gesture', gesture: { type: 'timeline' } }
    case 'e':
      return { kind: 'gesture', gesture: { type: 'projection' } }
    default:
      return readTimedCommand(name.toLowerCase(), words, context)
  }
}

function readTimedCommand(name: string, words: readonly string[], context: EntryContext): Entry {
  const { words: others, time } = takeTime(words)
  const at = time ?? context.time
  if (others.length > 0 || !['o', 's', 'f', 'q'].includes(name))
    return faulty({ code: 'unknown-command', typed: `/${name}` })
  if (name === 'o') return openMeeting(context, at)
  if (name === 's') return suspendOrResume(context, at)
  return name === 'q' ? closeWithoutQuorum(context, at) : closeMeeting(context, at)
}

/** The command that does what an entry proposes; null for what changes nothing of the document. */
export function commandOf(entry: Entry): CommandOf<'steps'> | null {
  if (entry.kind !== 'steps') return null
  const { purpose, about, steps } = entry
  return { type: 'steps', purpose: `session-${purpose}`, about, steps }
}
