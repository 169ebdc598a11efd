import type { Attendance } from '#shared/meetings/attendance.ts'
import type { Guest } from '#shared/meetings/guest.ts'
import { movementsOfGuest } from '#shared/meetings/guests.ts'
import { movementsOf } from '#shared/meetings/roll-at.ts'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import type { Callee, Sitting } from '#shared/secretary/sitting.ts'
import { timeOfDay } from '#shared/text/dates.ts'
import { presenceWord } from '#shared/text/meetings.ts'
import { type Civility, firstAndLastName, fullName } from '#shared/text/names.ts'
import { guestPresenceWord, leftAt, proxyTo, sessionText as text } from '#shared/text/secretary.ts'
import './RollColumn.css'

type RollProps = { readonly sitting: Sitting; readonly onPick: (line: string) => void }

/** Everybody who may be called, with the letters that call her and what became of her. */
export function RollColumn({ sitting, onPick }: RollProps) {
  const seats = sitting.callees.filter(({ kind }) => kind === 'seat')
  const guests = sitting.callees.filter(({ kind }) => kind === 'guest')
  const vacant = sitting.seats.length - seats.length
  const moves = lastMoves(sitting)
  return (
    <aside className="session-roll" aria-label={text.roll}>
      <ul aria-label={text.members}>
        {seats.map((callee) => (
          <RollLine key={callee.key} callee={callee} sitting={sitting} moves={moves} onPick={onPick} />
        ))}
      </ul>
      {guests.length > 0 && (
        <>
          <h2>{text.guests}</h2>
          <ul aria-label={text.guests}>
            {guests.map((callee) => (
              <RollLine key={callee.key} callee={callee} sitting={sitting} moves={moves} onPick={onPick} />
            ))}
          </ul>
        </>
      )}
      {vacant > 0 && <p className="session-vacant">{text.vacant(vacant)}</p>}
    </aside>
  )
}

type LineProps = RollProps & { readonly callee: Callee; readonly moves: ReadonlyMap<string, SessionEvent> }

function RollLine({ callee, sitting, moves, onPick }: LineProps) {
  const code = sitting.index.codeOf(callee.key)
  const { status, word } = stateOf(callee, sitting, moves)
  const isThere = status === 'present' || status === 'represented'
  const isWaiting = sitting.now.state === 'waiting'
  // The same lines as at the keyboard: a click notes what the next gesture most often is.
  const line = isWaiting ? code : `${isThere ? '-' : '+'}${code}`
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        className="session-line session-member"
        data-status={status ?? 'none'}
        onClick={() => onPick(line)}
      >
        <kbd>{code}</kbd>
        <span className="session-name" title={fullName(callee.person)}>
          {firstAndLastName(callee.person)}
        </span>
        <span className="session-state">{word}</span>
      </button>
    </li>
  )
}

/** The last coming or going of each seat. */
function lastMoves({ events }: Sitting): LineProps['moves'] {
  return new Map(movementsOf(events).map((event) => [event.seatId ?? '', event]))
}

function stateOf(
  callee: Callee,
  sitting: Sitting,
  moves: LineProps['moves'],
): { readonly status: Attendance['status'] | null; readonly word: string } {
  const { civility } = callee.person
  if (callee.kind === 'guest') {
    return guestState(callee.guest, sitting, civility)
  }
  const { seat } = callee.occupation
  const record = sitting.roll.find(({ seatId }) => seatId === seat.id)
  if (record === undefined) return { status: null, word: '' }
  const last = moves.get(seat.id)
  if (record.status === 'proxy') {
    const receiver = record.proxySeatId === null ? '' : sitting.index.codeOf(record.proxySeatId)
    return { status: 'proxy', word: proxyTo(receiver) }
  }
  if (last?.kind === 'left') return { status: record.status, word: leftAt(timeOfDay(last.at), civility) }
  const word = presenceWord(record.status, civility)
  return { status: record.status, word: last === undefined ? word : `${word} ${timeOfDay(last.at)}` }
}

function guestState(
  guest: Guest,
  { events }: Sitting,
  civility: Civility | null,
): ReturnType<typeof stateOf> {
  const { presence } = guest
  if (presence === 'expected') return { status: null, word: '' }
  const last = presence === 'present' ? movementsOfGuest(events, guest.id).at(-1) : undefined
  if (last?.kind === 'left') return { status: 'absent', word: leftAt(timeOfDay(last.at), civility) }
  const word = guestPresenceWord(presence, civility)
  return { status: presence, word: last === undefined ? word : `${word} ${timeOfDay(last.at)}` }
}
