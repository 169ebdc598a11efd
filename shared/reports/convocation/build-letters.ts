import { type AppError, appError } from '../../api/errors.ts'
import type { ConvocationRequest } from '../../api/meeting-reports.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { letterheadOf } from '../../organisation/letterheads.ts'
import { bodyPhrases } from '../../text/body-phrases.ts'
import { firstAndLastName, fullName } from '../../text/names.ts'
import {
  allMembers,
  announcedMoment,
  deputyCopy,
  letterNames,
  placeAndDate,
  subjectLine,
  letterWords as words,
} from '../../text/reports/letters.ts'
import { packWords, signInSentence } from '../../text/reports/pack.ts'
import { formalName } from '../../text/salutations.ts'
import { capitalise } from '../../text/terms.ts'
import { agendaTable } from '../pack/agenda.ts'
import { meetingMeta } from '../pack/meeting-meta.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { fact, heading, paragraph } from '../parts/blocks.ts'
import { line, set, stack, strong, strongWithin } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { proseBlocks } from '../parts/prose.ts'
import type { Block, BookletBlock, Inlines, LetterOpeningBlock, ReportDocument } from '../report-document.ts'
import { areGuests, holderOf, type LetterChoices, type LetterText, letterText } from './letter-text.ts'
import type { Recipient } from './recipients.ts'
import { addressLines, type Signatory, senderLines, signatories, townOfSender } from './sender.ts'
import { type Sending, sendingOf } from './sending.ts'

/** All that letters of one sending share. */
export type Mailing = {
  readonly context: PackContext
  readonly sending: Sending
  readonly signatories: readonly Signatory[]
  readonly choices: LetterChoices
}

/** What a request asks to be written, or why it would say nothing true. */
export function mailingOf(
  context: PackContext,
  request: ConvocationRequest,
  { today }: ReportMoment,
): Result<Mailing, AppError> {
  const sending = sendingOf(context, request.kind)
  if (!sending.ok) return sending
  const { kind, sent } = sending.value
  const announcesNothing = context.items.length === 0 && kind !== 'rescheduling' && kind !== 'cancellation'
  if (announcesNothing) return fail(appError('meeting-without-agenda'))
  const signed = signatories(context)
  if (signed.length === 0) return fail(appError('meeting-without-chair'))
  const { replyBy, reference, withPack } = request
  const date = request.date ?? sent?.sentOn ?? today
  return ok({
    context,
    sending: sending.value,
    signatories: signed,
    choices: { date, replyBy, reference, withPack },
  })
}

/** Those who get a letter of their own, one each: whoever signs does not write to herself. */
export function readersOf({ sending, signatories: signed }: Mailing): readonly Recipient[] {
  const own = new Set<string>(signed.map(({ person }) => person.id))
  return sending.recipients.filter(({ person }) => !own.has(person.id) && own.add(person.id))
}

/** The letters to these readers, each a booklet; null is the letter to all. `annex`: the agenda follows on its own page. */
export function buildLetters(
  mailing: Mailing,
  readers: readonly (Recipient | null)[],
  moment: ReportMoment,
  { annex, precision }: { readonly annex: boolean; readonly precision: string },
): ReportDocument {
  const { context, sending } = mailing
  const isInvitation = areGuests(sending, null) && sending.kind === 'convocation'
  const name = isInvitation ? words.invitation : letterNames[sending.kind]
  return {
    meta: meetingMeta(context, moment, { kind: 'letter', name, mention: null, precision }),
    blocks: readers.map((reader) => letter(mailing, reader, annex)),
  }
}

function letter(mailing: Mailing, reader: Recipient | null, annex: boolean): BookletBlock {
  return { type: 'booklet', blocks: letterBlocks(mailing, reader, annex) }
}

/** The letter to all, as a part of another document that holds the agenda. */
export function collectiveLetter(mailing: Mailing): readonly Block[] {
  return letterBlocks(mailing, null, false)
}

function letterBlocks(mailing: Mailing, reader: Recipient | null, annex: boolean): readonly Block[] {
  const { context, sending, choices } = mailing
  const text = letterText(context, sending, reader, choices)
  const moment = set(announcedMoment(sending.announced))
  const paragraphs = text.paragraphs.map(
    (words): Block => ({ type: 'paragraph', style: 'body', content: strongWithin(line(words), moment) }),
  )
  return [
    { type: 'letterhead' },
    opening(mailing, reader, text),
    paragraph(text.salutation),
    ...paragraphs.slice(0, -1),
    ...access(mailing),
    // The signature never stands alone on a page.
    { type: 'together', blocks: [...paragraphs.slice(-1), paragraph(text.closing), signature(mailing)] },
    ...(reader === null ? copies(sending) : []),
    ...(annex && text.enclosed.includes(words.agenda) ? agendaAnnex(context, sending) : []),
  ]
}

/** How to get there, when there is a meeting to get to. */
function access({ context, sending }: Mailing): readonly Block[] {
  const notes = context.meeting.accessNotes
  if (notes.trim() === '' || sending.kind === 'cancellation') return []
  const [first, ...others] = proseBlocks(notes, 1)
  if (first?.type !== 'paragraph') return [paragraph(words.access), ...proseBlocks(notes, 1)]
  const content: Inlines = [...strong(words.access), { type: 'text', text: ' ' }, ...first.content]
  return [{ ...first, content }, ...others]
}

function opening(mailing: Mailing, reader: Recipient | null, text: LetterText): LetterOpeningBlock {
  const { context, choices } = mailing
  const via = letterheadOf(context.data, context.body.id)?.via ?? ''
  const reference = [choices.reference, context.body.act].filter((part) => part !== '').join(' ; ')
  return {
    type: 'letterOpening',
    sender: senderLines(context),
    placeAndDate: line(placeAndDate(townOfSender(context), choices.date)),
    from: stack(...mailing.signatories.map(({ title }) => line(title))),
    to: stack(reader === null ? toAll(mailing) : toOne(reader), line(via)),
    subject: line(subjectLine(text.subject)),
    facts: [...fact(words.reference, reference), ...fact(words.enclosed, text.enclosed.join(' ; '))],
  }
}

function toAll({ context, sending }: Mailing): Inlines {
  const { ofThe } = bodyPhrases(context.body.name)
  if (areGuests(sending, null)) return line(words.allGuests)
  const hasGuests = sending.recipients.some(({ rank }) => rank === 'guest')
  return stack(line(allMembers(ofThe)), hasGuests ? line(words.guests) : [])
}

function toOne({ person, quality, entity }: Recipient): Inlines {
  return stack(strong(formalName(person)), line(capitalise(quality)), ...addressLines(entity))
}

function signature({ context, signatories: signed }: Mailing): Block {
  const delegation = set(letterheadOf(context.data, context.body.id)?.delegation ?? '')
  return {
    type: 'signature',
    style: 'letter',
    // One signs for another: said once, above the first.
    signatories: signed.map(({ person, title }, index) => ({
      ...(index === 0 && delegation !== '' ? { delegation } : {}),
      quality: set(title),
      name: set(firstAndLastName(person)),
    })),
  }
}

/** Deputies are told what their holders are told. */
function copies(sending: Sending): readonly Block[] {
  const told = sending.recipients.flatMap((recipient) => {
    const holder = recipient.rank === 'deputy' ? holderOf(sending, recipient) : null
    if (holder === null) return []
    return [deputyCopy(recipient.person.civility, fullName(recipient.person), fullName(holder.person))]
  })
  return told.length === 0 ? [] : [paragraph(`${words.copyTo} : ${told.join(' ; ')}`, 'note')]
}

function agendaAnnex(context: PackContext, { announced }: Sending): readonly Block[] {
  const { body, meeting } = context
  const sentence = signInSentence(body, meeting.number, announcedMoment(announced), announced.place)
  return [
    { type: 'pageBreak' },
    heading(1, packWords.agenda),
    paragraph(sentence, 'lead'),
    ...agendaTable(context),
  ]
}
